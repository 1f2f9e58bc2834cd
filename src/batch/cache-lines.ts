import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import {type CachedLine, cut, type Damage, doubtedOutputs, headLength, headOf} from './cache-file.ts'
import {unsureLine} from './cache-line.ts'
import {versionOf} from './file-version.ts'
import {fnv1a} from './fnv1a.ts'
import {startHash} from './hash.ts'
import {withOpen} from './read-bytes.ts'
import {statIfThere} from './stat-if-there.ts'

/** Bytes that are read at once; a longer line takes more. */
const pieceSize = 1 << 14
const lineBreak = 10

/**
 * What a cache's file says of outputs, read where it lies. Nearly always, they are asked for in the order of their lines:
 * then a piece of the file is all that is in memory, and each is read once. For any other order, a number is kept for
 * each, which says where its line begins. The file does not stay open: some systems would let no other take its name.
 */
export class CacheLines {
  readonly #path: string
  /** By a hash of the output's name, or by the next number that was free; empty until somebody asks out of order. */
  readonly #starts = new Map<number, number>()
  #isInOrder = true
  /** Outputs that a damaged file names, which is all that it is believed, until another has been saved. */
  #doubted: ReadonlySet<string> = new Set()
  #damage: Damage | undefined
  #stamp: string | undefined
  /** Where a whole file ends; none and a damaged one have no lines. */
  #end = 0
  #last = noLine
  #lineAt: LineReader = () => undefined

  /** @param path Of the cache's file; one that is not there knows nothing. */
  constructor(path: string) {
    this.#path = path
    this.#load()
  }

  /** What was wrong with the file, now or before. */
  get damage(): Damage | undefined {
    return this.#damage
  }

  /** How many outputs it knows. */
  get size(): number {
    this.#index()
    return this.#starts.size + this.#doubted.size
  }

  /** What it says of an output; names are as they stand there, quoted. */
  find(output: string): string | undefined {
    if (this.#doubted.has(output)) return unsureLine
    if (this.#end === 0) return undefined
    if (this.#last.output === output) return this.#last.said
    const next = this.#last.end + 1
    const line = next < this.#end ? this.#lineAt(next) : undefined
    if (line?.output !== output) return this.#findAnywhere(output)
    this.#last = line
    return line.said
  }

  #findAnywhere(output: string): string | undefined {
    this.#index()
    for (let key = keyOf(output); ; key = keyAfter(key)) {
      const start = this.#starts.get(key)
      if (start === undefined) return this.#doubted.has(output) ? unsureLine : undefined
      const line = this.#lineAt(start)
      if (line?.output === output) {
        this.#last = line
        return line.said
      }
      if (line) continue
      // Another run has saved since.
      this.#load()
      return this.find(output)
    }
  }

  /** What it says of all outputs, in the order of the file, whatever takes its name meanwhile. */
  *all(): Generator<CachedLine> {
    for (const output of this.#doubted) yield [output, unsureLine]
    if (this.#end === 0) return
    const file = openSync(this.#path, 'r')
    try {
      for (const {output, said} of linesOf(file)) yield [output, said]
    } finally {
      closeSync(file)
    }
  }

  /** Reads the file anew where it is another one by now. */
  refresh(): void {
    if (versionAt(this.#path) !== this.#stamp) this.#load()
  }

  #index(): void {
    if (!this.#isInOrder) return
    this.#isInOrder = false
    this.#load()
  }

  #load(): void {
    this.#starts.clear()
    this.#doubted = new Set()
    this.#end = 0
    this.#last = noLine
    this.#lineAt = lineReader((bytes, start) => this.#readPiece(bytes, start))
    this.#stamp = versionAt(this.#path)
    if (this.#stamp === undefined) return
    try {
      withOpen(this.#path, (file) => this.#read(file))
    } catch {
      this.#starts.clear()
      this.#damage = 'damaged'
    }
  }

  #read(file: number): void {
    const stat = fstatSync(file)
    this.#stamp = versionOf(stat)
    if (!isWhole(file)) {
      ;[this.#doubted, this.#damage] = doubtedOutputs(readFileSync(file, 'utf8'))
      return
    }
    if (!this.#isInOrder) this.#keepStarts(file)
    this.#end = stat.size
  }

  #keepStarts(file: number): void {
    for (const {start, output} of linesOf(file)) {
      let key = keyOf(output)
      while (this.#starts.has(key)) key = keyAfter(key)
      this.#starts.set(key, start)
    }
  }

  /** Reads nothing where another file has taken the name. */
  #readPiece(bytes: Buffer, start: number): number {
    try {
      return withOpen(this.#path, (file) =>
        versionOf(fstatSync(file)) === this.#stamp ? readSync(file, bytes, 0, bytes.length, start) : 0,
      )
    } catch {
      return 0
    }
  }
}

function isWhole(file: number): boolean {
  const bytes = Buffer.alloc(pieceSize)
  const hash = startHash()
  const head = bytes.toString('latin1', 0, readSync(file, bytes, 0, headLength, 0))
  for (let at = headLength, length = -1; length !== 0; at += length) {
    length = readSync(file, bytes, 0, pieceSize, at)
    hash.update(bytes.subarray(0, length))
  }
  return head === headOf(hash)
}

/** A line of a cache's file, and where it begins and ends. */
interface PlacedLine {
  start: number
  end: number
  output: string
  said: string
}

/** Ends where the first line begins that is about an output. */
const noLine: PlacedLine = {start: 0, end: headLength - 1, output: '', said: ''}

/** The lines of a whole file, behind the first. */
function* linesOf(file: number): Generator<PlacedLine> {
  const lineAt = lineReader((bytes, start) => readSync(file, bytes, 0, bytes.length, start))
  for (let line = lineAt(headLength); line; line = lineAt(line.end + 1)) yield line
}

type LineReader = (start: number) => PlacedLine | undefined

/**
 * Reads lines wherever they begin, and a piece of the file at once.
 * @param read Reads bytes from a place on, and says how many; none behind the last line.
 */
function lineReader(read: (bytes: Buffer, start: number) => number): LineReader {
  let bytes = Buffer.alloc(pieceSize)
  let held = {start: 0, length: 0}
  return (start) => {
    for (;;) {
      const from = start - held.start
      const end = from < 0 || from >= held.length ? -1 : bytes.subarray(0, held.length).indexOf(lineBreak, from)
      if (end >= 0) {
        const [output, said] = cut(bytes.toString('utf8', from, end), '\t')
        return {start, end: held.start + end, output, said}
      }
      // A line that does not end in the piece that it begins is longer.
      if (from === 0 && held.length === bytes.length) bytes = Buffer.alloc(2 * bytes.length)
      held = {start, length: read(bytes, start)}
      if (held.length === 0) return undefined
    }
  }
}

function keyOf(output: string): number {
  return fnv1a(output) | 0
}

function keyAfter(key: number): number {
  return (key + 1) | 0
}

/** Which version of a file lies at a path, if one does. */
function versionAt(path: string): string | undefined {
  const stat = statIfThere(path)
  return stat && versionOf(stat)
}
