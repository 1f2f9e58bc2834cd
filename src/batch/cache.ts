import {dirname} from 'node:path'
import {inOnePiece} from '../ground/in-one-piece.ts'
import {type CachedLine, type CachePlace, type Damage, refuseOthers, writeCache} from './cache-file.ts'
import {isFresh, readLine, unsureLine, withHashes, writeLine} from './cache-line.ts'
import {CacheLines} from './cache-lines.ts'
import {namesFrom} from './cache-names.ts'
import type {CachedOutput} from './convert-file.ts'
import {elsewhereFinder} from './find-elsewhere.ts'
import {journalPath, openJournal} from './journal.ts'
import {refuseOtherLock, withLock} from './lock.ts'
import {nowAndThen} from './now-and-then.ts'
import {type Problem, problemOf} from './problem.ts'
import {realPath} from './real-path.ts'
import {type Seal, stampOf} from './seal.ts'
import {statIfThere} from './stat-if-there.ts'
import {sweep} from './temporary-file.ts'
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

/**
 * Opens a cache: a text file with a line for each output, its name and what `writeLine` says of it, under a checksum.
 * Files are named by their real paths, as seen from the cache's folder, so that all can move together and links lead to
 * the same line.
 * @param given Path of the file, absolute.
 * @param key Stands for program, options and configuration.
 * @throws {UsageError} where the path is of something that is no cache, or cannot be read.
 */
export function openCache(given: string, key: string, place: CachePlace): Cache {
  refuseOthers(given, place)
  const path = realPath(given)
  refuseOtherLock(path)
  const folder = dirname(path)
  sweep(folder)
  const nameOf = namesFrom(folder)
  const journal = openJournal(journalPath(path))
  let problem: string | undefined
  const lines = new CacheLines(path)
  let rewritten = journal.read()
  const news = new Map<string, string>()
  const known = (name: string) => {
    const line = lines.find(name)
    return line && withHashes(line, rewritten.get(name))
  }
  const find = (output: string) => {
    const name = nameOf(output)
    return news.get(name) ?? known(name) ?? (lines.damage && unsureLine)
  }

  /** How many lines runs before this one have written: its own go behind theirs, and nobody has moved what they say. */
  let before: number | undefined
  function* firstLines(left: number): Generator<CachedLine> {
    for (const [name, line] of lines.all()) {
      if (left-- === 0) return
      yield [name, withHashes(line, rewritten.get(name))]
    }
  }
  const findElsewhere = elsewhereFinder(folder, nameOf, () => {
    before ??= lines.size
    return before === 0 ? undefined : firstLines(before)
  })

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
      makeFolders(folder)
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
      if (line === undefined || !isFresh(line, key, stampAt(source), stampAt(output))) return undefined
      const {failure, warnings = []} = readLine(line)
      return failure ? undefined : warnings
    },
    recall(source, output) {
      const here = find(output)
      const line = here ?? findElsewhere(source, output)
      if (line === undefined) return undefined
      const {program, writer, ...known} = readLine(line)
      return {
        name: nameOf(output),
        place: here === undefined ? 'elsewhere' : 'here',
        sameProgram: program === key,
        sameWriter: source !== undefined && writer === nameOf(source),
        ...known,
      }
    },
    remember(source, output, seal) {
      // What fails writes nothing: what lies there came of the same source as before.
      const writer = seal.failure ? readLine(find(output) ?? unsureLine).writer : source && nameOf(source)
      // In the pieces that it was put together of, a line takes four times as much.
      news.set(inOnePiece(nameOf(output)), inOnePiece(writeLine(key, seal, writer ?? '')))
    },
    save,
    saveSometimes: nowAndThen(save),
    problem: () => problem,
  }
}

function stampAt(path: string): string {
  const stat = statIfThere(path)
  return stat ? stampOf(stat) : 'none'
}
