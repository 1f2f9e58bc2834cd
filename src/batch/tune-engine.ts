import {availableParallelism} from 'node:os'
import {setFlagsFromString} from 'node:v8'

/** Whether this is a V8 whose budgets have these names: that of Node 20 is the last. */
const hasBudget = Number.parseInt(process.versions.v8, 10) <= 11

/** Bytes of its code that a function runs through before V8 optimises it, where nobody says otherwise. */
const usualBudget = 67_584

/** A flag that is set after so many files or records, in whatever thread: it is the whole process's. */
type Step = [after: number, flag: string]

/** After so many that were converted. */
const whileConverting: Step[] = [
  // By then the space for what is new is as large as it needs to be, and would go on growing to four times of that.
  [400, '--semi-space-growth-factor=1'],
  // From here on optimising pays, as early as V8 does it by itself.
  ...(hasBudget ? [[3000, `--interrupt-budget=${usualBudget}`] as Step] : []),
]

/** After so many of which somebody was told, converted or not. */
const whileTelling: Step[] = [
  // The limit that V8 set itself while it listed 100,000 files would hold for 15,000 more: collect once before it.
  [3000, '--incremental-marking-hard-trigger=30'],
  [6000, '--incremental-marking-hard-trigger=0'],
]

const done = {converted: 0, told: 0}

/** Whether workers load the program: V8 refuses code that was kept under other flags, and each would compile it all. */
let isLoading = false

/**
 * Has a run do little until it is known that there is something to convert; one that finds 100,000 files unchanged takes
 * 80 MB instead of 130.
 */
export function holdEngine(): void {
  // Listing the files would grow the space for what is new, for good.
  setFlagsFromString('--semi-space-growth-factor=1')
  // Garbage is collected as often as that does.
  setFlagsFromString('--heap-growing-percent=50')
  // Where a few thousand are unchanged, the run is over before what is optimised has run.
  if (hasBudget) setFlagsFromString('--interrupt-budget=1000000')
}

/** Sets all that the functions here have set as it was, until `tuneEngine`: for workers that load the program. */
export function letEngineGo(): void {
  isLoading = true
  setFlagsFromString('--semi-space-growth-factor=2')
  setFlagsFromString('--heap-growing-percent=0')
  setFlagsFromString('--incremental-marking-hard-trigger=0')
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
  isLoading = false
  setFlagsFromString('--always-sparkplug')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  setFlagsFromString('--heap-growing-percent=50')
  setFlagsFromString('--semi-space-growth-factor=2')
  // A pattern's first code is thrown away once it is asked again: making it shorter takes as long as making it.
  setFlagsFromString('--no-regexp-peephole-optimization')
  // V8 complains about flags that it does not know.
  if (hasBudget) setFlagsFromString(`--interrupt-budget=${threads < availableParallelism() ? 800_000 : 2_000_000}`)
}

/** Hears of files or records that were converted. */
export function countConverted(count: number): void {
  done.converted += count
  step(whileConverting, done.converted)
}

/** Hears of files of which somebody was told, the unchanged ones among them. */
export function countTold(count: number): void {
  done.told += count
  step(whileTelling, done.told)
}

function step(steps: Step[], count: number): void {
  while (!isLoading && steps.length > 0 && count >= steps[0]![0]) setFlagsFromString(steps.shift()![1])
}
