import {availableParallelism} from 'node:os'
import {setFlagsFromString} from 'node:v8'

/** Whether this is a V8 whose budgets have these names: that of Node 20 is the last. */
const hasBudget = Number.parseInt(process.versions.v8, 10) <= 11

/** When V8 optimises a function by itself. */
const usualBudget = 67_584

/** Flags that are set after so many files or records, in whatever thread: they are the whole process's. */
const later: [after: number, flag: string][] = [
  // By then the space for what is new is as large as it needs to be, and would go on growing to four times of that.
  [400, '--semi-space-growth-factor=1'],
  // The limit that V8 set itself while it listed 100,000 files would hold for 15,000 more: collect once before it.
  [3000, '--incremental-marking-hard-trigger=30'],
  // From here on optimising pays, as early as V8 does it by itself.
  ...(hasBudget ? [[3000, `--interrupt-budget=${usualBudget}`] as [number, string]] : []),
  [6000, '--incremental-marking-hard-trigger=0'],
]

let converted = 0

/**
 * Keeps V8's space for what is new small, until `tuneEngine`: listing 100,000 files would grow it for good. And makes it
 * collect garbage as often as that does: a run that finds them all unchanged takes 80 MB instead of 130. Of a few thousand
 * files it is over before what is optimised has run.
 */
export function holdEngine(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
  if (hasBudget) setFlagsFromString('--interrupt-budget=1000000')
}

/**
 * Lets it go, while workers load the program: V8 refuses code that was kept under other flags, and each of them would
 * compile it all again.
 */
export function letEngineGo(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
  setFlagsFromString('--heap-growing-percent=0')
  if (hasBudget) setFlagsFromString(`--interrupt-budget=${usualBudget}`)
}

/**
 * Makes V8 compile every function at once and without optimising, and optimise late and little: over the two thousand
 * files of an archive, half of all processor time goes into optimising what has hardly run, on threads that the other
 * workers need. Saves two fifths of the processor time of such a run on Node 20, a tenth on Node 24. And makes it
 * collect garbage when there is half as much of it as there is of use: by itself it waits for 80 MB in each thread.
 * Called once it is known that there are many files or records, and when the workers have loaded the program: compiled
 * code that was kept under other flags is refused. What is converted is the same.
 * @param threads How many convert. Where that is as many as there are cores, what optimises takes time from them, and
 *   two thousand files are too few to gain it back.
 */
export function tuneEngine(threads: number): void {
  setFlagsFromString('--always-sparkplug')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  setFlagsFromString('--heap-growing-percent=50')
  setFlagsFromString('--semi-space-growth-factor=2')
  // A pattern's first code is thrown away once it is asked again: making it shorter takes as long as making it.
  setFlagsFromString('--no-regexp-peephole-optimization')
  // V8 complains about flags that it does not know.
  if (hasBudget) setFlagsFromString(`--interrupt-budget=${threads < availableParallelism() ? 800_000 : 2_000_000}`)
}

/** Told of files or records that were converted. */
export function countConverted(done: number): void {
  converted += done
  while (later.length > 0 && converted >= later[0]![0]) setFlagsFromString(later.shift()![1])
}
