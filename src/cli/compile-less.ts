import {setFlagsFromString} from 'node:v8'

/**
 * Makes V8 compile less: of the few dozen milliseconds that one article takes, it takes two to compile functions that end
 * before that pays, and two to make the first code of patterns shorter, which is thrown away once they are asked again.
 * `node:v8` itself, with the streams that it brings along, takes two to load.
 */
export function compileLess(): void {
  setFlagsFromString('--no-sparkplug')
  setFlagsFromString('--no-regexp-peephole-optimization')
}
