// node bench/calls.js FOLDER: prints how many calls of functions an article below the folder takes on average, engine's
// own left out. Unlike a time, it is the same on every machine and in every run, so that it tells changes of 1 %.
import {Session} from 'node:inspector/promises'
import {setFlagsFromString} from 'node:v8'
import {articlesBelow} from './articles.js'

// What is optimised no longer counts what was built into it.
setFlagsFromString('--no-opt')
const program = new URL('../dist/index.js', import.meta.url).href
const session = new Session()
session.connect()
await session.post('Profiler.enable')
// Before the program is loaded: functions that ran before count no calls.
await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: false})
const {createConverter} = await import(program)
const convert = createConverter()
const articles = articlesBelow(process.argv[2])
const pass = async () => {
  for (const {source} of articles) convert(source)
  const {result} = await session.post('Profiler.takePreciseCoverage')
  const {functions} = result.find(({url}) => url === program)
  return functions.reduce((calls, {ranges: [whole]}) => calls + whole.count, 0)
}
// What is made once, when it is first asked for, does not count.
await pass()
console.log(Math.round((await pass()) / articles.length))
