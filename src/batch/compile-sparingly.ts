import {setFlagsFromString} from 'node:v8'

/** The last V8 whose budget before a function is optimised has this name: that of Node 20. */
const lastWithBudget = 11

/**
 * Makes V8 compile every function at once and without optimising, and optimise late and little: over the two thousand
 * files of an archive, half of all processor time goes into optimising what has hardly run, on threads that the other
 * workers need. Saves two fifths of the processor time of such a run on Node 20, a tenth on Node 24. Called before
 * the workers start, once it is known that there are many files or records; what is converted is the same.
 */
export function compileSparingly(): void {
  setFlagsFromString('--always-sparkplug')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  // V8 complains about flags that it does not know.
  if (Number.parseInt(process.versions.v8, 10) <= lastWithBudget) setFlagsFromString('--interrupt-budget=400000')
}
