import {basename, dirname, join, resolve, sep} from 'node:path'
import {UsageError} from '../errors.ts'
import type {Group} from './expand.ts'
import {caseMatters, fold, outputName} from './names.ts'
import {countFiles, everyFile, type Job, makeJob, type Target} from './plan.ts'
import {realFolders} from './real-path.ts'

/** All the places that a run reads from and writes to. */
export interface Places {
  groups: readonly Group[]
  target: Target
  cwd: string
  /** `apart` where upper and lower case are two files, and the user has said that they may be. */
  names: 'folded' | 'apart'
  /** The cache's file, absolute, if there is one. */
  cache: string | undefined
}

/** Every output is a Markdown file, and so no other can be replaced by one. */
const outputEnding = /\.md$/i

/**
 * Looks for outputs that more than one source would write, and for those that would replace another input or the cache;
 * by the real folders, since links may give a folder several names, and with upper and lower case being one. Of each
 * output only a number is kept, 53 bits of a hash; where two agree, the paths themselves are compared.
 * @returns Outputs that one and the same source writes twice, and the first of their names; the source was named twice,
 * and is converted once.
 * @throws {UsageError} when there is such an output.
 */
export function refuseClashes({groups, target, cwd, names, cache}: Places): Map<string, string> {
  const same = names === 'folded' ? fold : String
  const realFolder = realFolders()
  const real = (path: string) => {
    const folder = realFolder(dirname(path))
    return `${folder.endsWith(sep) ? folder : folder + sep}${basename(path)}`
  }
  const outputOf = (group: Group, file: string) => same(real(outputPath(group, file, target, cwd)))
  const outputs = new Float64Array(countFiles(groups))
  let count = 0
  for (const {group, file} of everyFile(groups)) outputs[count++] = fnv1a(outputOf(group, file))
  outputs.sort()
  const suspects = new Set(outputs.filter((hash, at) => hash === outputs[at - 1]))
  const suspect = (path: string) => {
    const hash = fnv1a(path)
    if (holds(outputs, hash)) suspects.add(hash)
  }
  const cacheFile = cache !== undefined && outputEnding.test(cache) ? real(cache) : undefined
  if (cacheFile !== undefined) suspect(same(cacheFile))
  for (const {group, file} of everyFile(groups))
    if (outputEnding.test(file)) suspect(same(real(resolve(cwd, group.base, file))))
  const twice = new Map<string, string>()
  if (suspects.size === 0) return twice
  const jobsOf = new Map<string, Job[]>()
  for (const {group, file} of everyFile(groups)) {
    const key = outputOf(group, file)
    if (!suspects.has(fnv1a(key))) continue
    const jobs = jobsOf.get(key) ?? []
    jobs.push(makeJob(group, file, target))
    jobsOf.set(key, jobs)
  }
  const sourceOf = ({source}: Job) => real(resolve(cwd, source))
  const isAt = ({output}: Job, path: string) => !caseMatters || real(resolve(cwd, output)) === path
  const several: string[] = []
  for (const jobs of jobsOf.values()) {
    if (jobs.length === 1) continue
    const first = jobs[0]!
    if (new Set(jobs.map(sourceOf)).size === 1) for (const {output} of jobs) twice.set(output, first.output)
    else several.push(`${first.output} from ${jobs.map(({source}) => source).join(' and ')}`)
  }
  const why = `expected one each, upper and lower case being the same${caseMatters ? ' without --force' : ''}`
  refuse('Several inputs have one output', several, why)
  const lost: string[] = []
  for (const {group, file} of everyFile(groups)) {
    if (!outputEnding.test(file)) continue
    const path = real(resolve(cwd, group.base, file))
    // An output that is its own source fails alone.
    const other = jobsOf.get(same(path))?.find((job) => sourceOf(job) !== path && isAt(job, path))
    if (other) lost.push(`${join(group.base, file)}, by what comes of ${other.source}`)
  }
  refuse('Inputs would be replaced', lost, 'expected another place for the outputs')
  const covered = cacheFile && jobsOf.get(same(cacheFile))?.find((job) => isAt(job, cacheFile))
  if (covered)
    throw new UsageError(
      `--cache ${covered.output} is the output of ${covered.source} (expected another place for the cache; nothing was written)`,
    )
  return twice
}

/** Lines of one error at most. */
const mostLines = 10

function refuse(what: string, lines: readonly string[], why: string): void {
  if (lines.length === 0) return
  const more = lines.length > mostLines ? `; and ${lines.length - mostLines} more` : ''
  throw new UsageError(`${what}: ${lines.slice(0, mostLines).join('; ')}${more} (${why}; nothing was written)`)
}

function outputPath({base, under}: Group, file: string, target: Target, cwd: string): string {
  if (target.kind === 'beside') return outputName(resolve(cwd, base, file))
  return resolve(cwd, target.directory, outputName(under === 'flat' ? basename(file) : file))
}

/** Whether sorted numbers hold one. */
function holds(numbers: Float64Array, number: number): boolean {
  let low = 0
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < number) low = middle + 1
    else high = middle
  }
  return numbers[low] === number
}

/** Two FNV-1a hashes of different beginnings, 53 bits together. */
function fnv1a(text: string): number {
  let one = 0x811c9dc5
  let two = 0x01234567
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x01000193)
    two ^= two >>> 13
  }
  return (one >>> 0) * 0x200000 + (two >>> 11)
}
