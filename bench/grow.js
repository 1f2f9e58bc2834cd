// node grow.js DOCUMENT: times one document, and an ordinary article of its size, in a process of its own. Prints
// {bytes, nanoseconds, plain, peak}: nanoseconds a byte of either, and the peak of the process's memory in bytes.
import {createConverter} from '../dist/index.js'
import {documents, plainDocument, smallOfShape} from './documents.js'

const enough = 400
/** Milliseconds from which on one conversion tells enough. */
const long = 2000

const source = Buffer.from(documents.get(process.argv[2])())
const convert = createConverter({maxBytes: 2 ** 30})

function nanosecondsAByte(bytes) {
  const times = []
  for (let spent = 0; spent < enough || (times.length < 2 && spent < long); spent += times.at(-1)) {
    const begin = performance.now()
    convert(bytes)
    times.push(performance.now() - begin)
  }
  return (Math.min(...times) / bytes.length) * 1e6
}

// First what all conversions share is compiled, as it is in a batch, and what this shape asks for.
nanosecondsAByte(Buffer.from(plainDocument(64 * 1024)))
nanosecondsAByte(Buffer.from(smallOfShape(process.argv[2])))
const nanoseconds = nanosecondsAByte(source)
const peak = process.resourceUsage().maxRSS * 1024
const isPlain = process.argv[2].startsWith('article')
const plain = isPlain ? nanoseconds : nanosecondsAByte(Buffer.from(plainDocument(source.length)))
process.stdout.write(JSON.stringify({bytes: source.length, nanoseconds, plain, peak}))
