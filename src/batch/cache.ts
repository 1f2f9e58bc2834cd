import {readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {ifPossible} from '../ground/if-possible.ts'
import {inOnePiece} from '../ground/in-one-piece.ts'
import {remembered} from '../ground/remembered.ts'
import {
  type CachedLine,
  type CachePlace,
  type Damage,
  quote,
  refuseOthers,
  unquote,
  unsure,
  unsureLine,
  writeCache,
} from './cache-file.ts'
import {CacheLines} from './cache-lines.ts'
import type {CachedOutput} from './convert-file.ts'
import {type KnownOutput, knownElsewhere} from './elsewhere.ts'
import {hashOf} from './hash.ts'
import {journalPath, openJournal} from './journal.ts'
import {refuseOtherLock, withLock} from './lock.ts'
import {type Problem, problemOf} from './problem.ts'
import {realFolders, realPath} from './real-path.ts'
import {type Seal, stampOf} from './seal.ts'
import {statIfThere} from './stat-if-there.ts'
import {sweep} from './temporary-file.ts'
import {withSlashes} from './with-slashes.ts'
import {makeFolders} from './write-file.ts'

/** What is known of outputs from runs before. */
export interface Cache {
  /** Path of the journal for what replaces known outputs. */
  journal: string
  /** What was wrong with it when it was opened: then it knows of no output whether it was edited. */
  damage: Damage | undefined
  /**
   * What was said of the source, where neither it nor the output has changed since; asks the disk for sizes and times,
   * and reads nothing. `undefined` where something has changed, or nothing came of the source.
   */
  recallFresh: (source: string, output: string) => readonly Problem[] | undefined
  /**
   * What was known when the output was last written, here or where it has been moved from; the source is what is to be
   * written there now, if it has a path.
   */
  recall: (source: string | undefined, output: string) => CachedOutput | undefined
  remember: (source: string | undefined, output: string, seal: Seal) => void
  /** Writes what is new to the disk. Never throws: what was converted is worth more than what is known of it. */
  save: () => void
  /** Writes to the disk now and then, so that a killed run can go on where it was. */
  saveSometimes: () => void
  /** Why it could not be saved. */
  problem: () => string | undefined
}

/** Milliseconds between two savings at least, and how many times longer than a saving takes. */
const pause = {least: 2000, times: 20}

/**
 * Opens a cache: a text file with a line for each output,
 * `output ⇥ program ⇥ source's and output's stamps and hashes ⇥ writer`, the source that the output came of, and what
 * was said of the source, if anything; under a checksum. Files are named by their real paths, as seen from the cache's
 * folder, so that all can move together and links lead to the same line.
 * @param given Path of the file, absolute.
 * @param key Stands for program, options and configuration.
 * @throws {UsageError} where the path is of something that is no cache, or cannot be read.
 */
export function openCache(given: string, key: string, place: CachePlace): Cache {
  refuseOthers(given, place)
  const path = realPath(given)
  refuseOtherLock(path)
  sweep(dirname(path))
  const nameOf = namesFrom(dirname(path))
  const journal = openJournal(journalPath(path))
  let problem: string | undefined
  const lines = new CacheLines(path)
  let rewritten = journal.read()
  const news = new Map<string, string>()
  let nextSave = Date.now() + pause.least
  const known = (name: string) => {
    const line = lines.find(name)
    return line && withHashes(line, rewritten.get(name))
  }
  const find = (output: string) => {
    const name = nameOf(output)
    return news.get(name) ?? known(name) ?? (lines.damage && unsureLine)
  }

  let before: number | undefined
  /** What runs before this one have written: its own lines go behind theirs, and nobody has moved what they are about. */
  function* knownBefore(): Generator<CachedLine> {
    let left = before ?? lines.size
    for (const [name, line] of lines.all()) {
      if (left-- === 0) return
      yield [name, withHashes(line, rewritten.get(name))]
    }
  }

  let elsewhere: ReturnType<typeof knownElsewhere> | undefined
  /** What is known of an output that lies where none was known before. */
  const findElsewhere = (source: string | undefined, output: string) => {
    before ??= lines.size
    const bytes = before === 0 ? undefined : bytesAt(output)
    if (!bytes) return undefined
    elsewhere ??= knownElsewhere(outputsOf(knownBefore(), dirname(path)), (there) => statIfThere(there) !== undefined)
    const sourceHash = () => {
      const held = source === undefined ? undefined : bytesAt(source)
      return held && hashOf(held)
    }
    const named = (file: string) => resolve(dirname(path), unquote(nameOf(file)))
    return elsewhere({output: named(output), bytes, source: source && named(source), sourceHash})
  }

  /** What the file says, with what is new. */
  function* merged(): Generator<CachedLine> {
    const left = new Map(news)
    for (const [name, line] of lines.all()) {
      // A rebuilt cache has its lines in the order of a new one.
      if (line === unsureLine && left.has(name)) continue
      yield [name, left.get(name) ?? withHashes(line, rewritten.get(name))]
      left.delete(name)
    }
    yield* left
  }

  const merge = () => {
    journal.close()
    // Another run may have saved since; what it knows of other outputs stays.
    lines.refresh()
    before ??= lines.size
    rewritten = journal.read()
    writeCache(path, merged)
    lines.refresh()
    rewritten.clear()
    journal.forget()
    news.clear()
  }

  const save = () => {
    if (news.size === 0 || problem !== undefined) return
    try {
      makeFolders(dirname(path))
      withLock(path, merge)
    } catch (error) {
      problem = problemOf(error).message
    }
  }

  return {
    journal: journalPath(path),
    damage: lines.damage,
    recallFresh(source, output) {
      const line = find(output)
      if (!line?.startsWith(`${key}\t${stampAt(source)}\t${stampAt(output)}\t`)) return undefined
      const {failure, warnings = []} = saidIn(line)
      return failure ? undefined : warnings
    },
    recall(source, output) {
      const here = find(output)
      const line = here ?? findElsewhere(source, output)
      if (line === undefined) return undefined
      const [program, , , sourceHash, outputHash, writer] = line.split('\t')
      return {
        name: nameOf(output),
        place: here === undefined ? 'elsewhere' : 'here',
        sourceHash: sourceHash!,
        outputHash: outputHash!,
        sameProgram: program === key,
        sameWriter: source !== undefined && writer === nameOf(source),
        ...saidIn(line),
      }
    },
    remember(source, output, {sourceStamp, sourceHash, outputStamp, outputHash, failure, warnings}) {
      // What fails writes nothing: what lies there came of the same source as before.
      const writer = failure ? find(output)?.split('\t')[5] : source === undefined ? undefined : nameOf(source)
      const line = `${key}\t${sourceStamp}\t${outputStamp}\t${sourceHash}\t${outputHash}\t${writer ?? ''}`
      const said = failure ?? warnings
      // In the pieces that it was put together of, a line takes four times as much.
      news.set(inOnePiece(nameOf(output)), inOnePiece(said === undefined ? line : `${line}\t${JSON.stringify(said)}`))
    },
    save,
    saveSometimes() {
      const now = Date.now()
      if (now < nextSave) return
      save()
      nextSave = Date.now() + Math.max(pause.least, pause.times * (Date.now() - now))
    },
    problem: () => problem,
  }
}

/** What a cache's lines say of outputs, by their paths. */
function* outputsOf(lines: Iterable<CachedLine>, folder: string): Generator<KnownOutput> {
  for (const [name, line] of lines) {
    const [, , , sourceHash, outputHash, writer] = line.split('\t')
    yield {
      output: resolve(folder, unquote(name)),
      source: writer ? resolve(folder, unquote(writer)) : undefined,
      sourceHash: sourceHash!,
      outputHashes: outputHash!.split(',').filter((hash) => hash !== '' && hash !== unsure),
      line,
    }
  }
}

/** The bytes of a file; reading anything else may never end. */
function bytesAt(path: string): Buffer | undefined {
  // Of what is in the way whoever is to write there is told.
  return ifPossible(() => (statIfThere(path)?.isFile() ? readFileSync(path) : undefined))
}

/** Names of outputs in a cache, as seen from its folder and quoted. */
function namesFrom(folder: string): (output: string) => string {
  const realFolder = realFolders()
  const begins = new Map<string, string>()
  const beginOf = (above: string) =>
    remembered(begins, above, () => {
      const way = withSlashes(relative(folder, realFolder(above || sep)))
      return way === '' ? '' : `${quote(way)}/`
    })
  // Outputs come folder by folder.
  let last = {above: '', begin: beginOf('')}
  return (output) => {
    const end = output.lastIndexOf(sep)
    if (last.above.length !== end || !output.startsWith(last.above)) {
      const above = output.slice(0, end)
      last = {above, begin: beginOf(above)}
    }
    return last.begin + quote(output.slice(end + 1))
  }
}

/** Adds to an output's hashes those of what a run that was killed may have written there since. */
function withHashes(line: string, hashes: readonly string[] | undefined): string {
  if (!hashes) return line
  const fields = line.split('\t')
  fields[4] = [...new Set([...fields[4]!.split(','), ...hashes])].join(',')
  return fields.join('\t')
}

/** The seventh field of a line: the failure, or a list of warnings. JSON holds no tabs. */
function saidIn(line: string): Pick<CachedOutput, 'failure' | 'warnings'> {
  const field = line.split('\t')[6]
  if (field === undefined) return {}
  const said = JSON.parse(field)
  return Array.isArray(said) ? {warnings: said} : {failure: said}
}

function stampAt(path: string): string {
  const stat = statIfThere(path)
  return stat ? stampOf(stat) : 'none'
}
