import {basename, dirname, join, resolve} from 'node:path'
import {UsageError} from '../errors.ts'
import {putUnder} from '../ground/remembered.ts'
import {caseMatters, fold, tellsCaseApart} from './case-apart.ts'
import type {Group} from './expand.ts'
import {type FilePlace, outputPlace, placeNames, sourcePlace} from './file-place.ts'
import {fnv1a} from './fnv1a.ts'
import {countFiles, everyFile, type Job, makeJob, type Target} from './plan.ts'
import {realFolders} from './real-path.ts'

/** All the places that a run reads from and writes to. */
export interface Places {
  groups: readonly Group[]
  target: Target
  cwd: string
  /** Whether upper and lower case count as two files where the file system cannot be asked. */
  force: boolean
  /** The cache's file, absolute, if there is one. */
  cache: string | undefined
}

/** Every output is a Markdown file, and so no other can be replaced by one. */
const outputEnding = /\.md$/i

/**
 * Looks for outputs that more than one source would write, and for those that would replace another input or the cache;
 * by the real folders, since links may give a folder several names. Names that differ in case are one, unless the file
 * system tells them apart. Of each output only a number is kept, 53 bits of a hash; where two agree, the paths
 * themselves are compared.
 * @returns Outputs that one and the same source writes twice, and the first of their names; the source was named twice,
 *   and is converted once.
 * @throws {UsageError} when there is such an output.
 */
export function refuseClashes({groups, target, cwd, force, cache}: Places): Map<string, string> {
  const realFolder = realFolders()
  const exact = placeNames(cwd, realFolder, String)
  const folded = placeNames(cwd, realFolder, fold)
  const outputs = new Float64Array(countFiles(groups))
  // Places that no output may have.
  const kept: number[] = []
  const cachePlace =
    cache !== undefined && outputEnding.test(cache) ? {folder: dirname(cache), name: basename(cache)} : undefined
  if (cachePlace) kept.push(fingerprint(folded(cachePlace)))
  let count = 0
  for (const group of groups) {
    for (const file of group.files) {
      outputs[count++] = fingerprint(folded(outputPlace(group, file, target)))
      if (outputEnding.test(file)) kept.push(fingerprint(folded(sourcePlace(group, file))))
    }
  }
  outputs.sort()
  const suspects = new Set(outputs.filter((hash, at) => hash === outputs[at - 1]))
  for (const hash of kept) if (holds(outputs, hash)) suspects.add(hash)
  if (suspects.size === 0) return new Map()
  const writers = new Map<string, Writer[]>()
  for (const {group, file} of everyFile(groups)) {
    const place = outputPlace(group, file, target)
    const key = folded(place)
    if (!suspects.has(fingerprint(key))) continue
    putUnder(writers, key, {
      job: makeJob(group, file, target),
      source: exact(sourcePlace(group, file)),
      output: exact(place),
      under: group.under,
    })
  }
  const twice = refuseSeveral(writers, ({job}) => tellsCaseApart(dirname(resolve(cwd, job.output))), force)
  const writerAt = (place: FilePlace) => {
    const here = exact(place)
    // Where upper and lower case are two files, only one of them is replaced.
    const isReplaced = ({output}: Writer) =>
      output === here || !(tellsCaseApart(resolve(cwd, place.folder)) ?? caseMatters)
    const hits = (writer: Writer) => writer.source !== here && isReplaced(writer)
    return writers.get(folded(place))?.find(hits)?.job
  }
  const lost: string[] = []
  for (const {group, file} of everyFile(groups)) {
    // An output that is its own source fails alone.
    const writer = outputEnding.test(file) ? writerAt(sourcePlace(group, file)) : undefined
    if (writer) lost.push(`${join(group.base, file)}, by what comes of ${writer.source}`)
  }
  refuse('Inputs would be replaced', lost, 'expected another place for the outputs')
  const writer = cachePlace && writerAt(cachePlace)
  const covered = writer ? [`${writer.output}, by what comes of ${writer.source}`] : []
  refuse('The cache would be replaced', covered, 'expected another place for it')
  return twice
}

/**
 * Refuses outputs of several sources; returns those of one source that was named twice, and the first of their names.
 * @param isApart Whether upper and lower case are two files where an output goes; `undefined` where nobody can tell.
 * @param force Whether they count as two there.
 */
function refuseSeveral(
  writers: ReadonlyMap<string, Writer[]>,
  isApart: (writer: Writer) => boolean | undefined,
  force: boolean,
): Map<string, string> {
  const twice = new Map<string, string>()
  const several: string[] = []
  let why = ''
  let help = ''
  for (const all of writers.values()) {
    if (all.length === 1) continue
    const byName = byOutput(all)
    const apart = byName.length > 1 ? isApart(all[0]!) : false
    const ones = (apart ?? (force && caseMatters)) ? byName : [all]
    for (const one of ones) {
      const first = one[0]!.job.output
      if (new Set(one.map(({source}) => source)).size === 1) {
        if (one.length > 1) for (const {job} of one) twice.set(job.output, first)
        continue
      }
      const sources = one.map(({job}) => job.source)
      several.push(`${first} from ${some(sources, mostSources, ' and ')}`)
      if (one.every(({under}) => under === 'flat')) help = ' folders and patterns keep the paths below them,'
      if (byName.length > 1 && ones !== byName) why ||= ', upper and lower case being the same there'
      if (apart === undefined && caseMatters) why = ', upper and lower case being the same without --force'
    }
  }
  refuse('Several inputs have one output', several, `expected one each${why};${help} --exclude leaves the others out`)
  return twice
}

/** The writers of each output, where upper and lower case are two files. */
function byOutput(writers: readonly Writer[]): Writer[][] {
  const groups = new Map<string, Writer[]>()
  for (const writer of writers) {
    const name = caseMatters ? writer.output : writer.output.normalize('NFC')
    putUnder(groups, name, writer)
  }
  return [...groups.values()]
}

/** A job that may clash, and its places by name. */
interface Writer {
  job: Job
  source: string
  output: string
  under: Group['under']
}

/** Places and, for each, sources that one error names at most. */
const mostPlaces = 10
const mostSources = 3

function refuse(what: string, lines: readonly string[], why: string): void {
  if (lines.length === 0) return
  throw new UsageError(`${what}: ${some(lines, mostPlaces, '; ')} (${why}; nothing was written)`)
}

/** The first of several, and how many more there are. */
function some(all: readonly string[], most: number, between: string): string {
  const rest = all.length - most
  return [...all.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(between)
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

/** 53 bits of two hashes of different beginnings. */
function fingerprint(text: string): number {
  return fnv1a(text) * 0x200000 + (fnv1a(text, 0x01234567) >>> 11)
}
