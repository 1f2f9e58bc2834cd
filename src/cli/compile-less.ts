import {setFlagsFromString} from 'node:v8'

/**
 * Makes V8 run what it would compile: of the few dozen milliseconds that one article takes, compiling functions that end
 * before it pays takes two, and making the code of patterns shorter takes two more. Loading Node's module for it costs
 * half of that. What is converted is the same.
 */
export function compileLess(): void {
  setFlagsFromString('--no-sparkplug')
  setFlagsFromString('--no-regexp-optimization')
  setFlagsFromString('--no-regexp-peephole-optimization')
}
