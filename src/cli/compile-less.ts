import {setFlagsFromString} from 'node:v8'

/**
 * Makes V8 compile less, which takes four of the few dozen milliseconds of a run for one article: two for functions that
 * are hardly called again, two for shorter code of patterns that are hardly asked again. To load `node:v8` takes two.
 */
export function compileLess(): void {
  setFlagsFromString('--no-sparkplug')
  setFlagsFromString('--no-regexp-peephole-optimization')
}
