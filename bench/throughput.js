// node throughput.js PEER FOLDER, forked: times one library over the articles of a folder, in a process of its own, so
// that none profits or suffers from what another left behind. Says `{isReady}` once it is warm, and answers each
// message with `{bytesPerSecond}` of the best of three passes: while a process waits for its turn V8 throws compiled
// code away, and the first pass has to do without.
import {Bench} from 'tinybench'
import {readArticles, sum} from './articles.js'
import {peers} from './peers.js'

/** Milliseconds that are converted before anything counts, and that a pass may take. */
const warmUp = 8000
const longest = 1000

const [name, folder] = process.argv.slice(2)
const convert = await peers.find((peer) => peer.name === name).load()
const articles = readArticles(folder)
// Some libraries write about what they see to the console.
for (const method of ['log', 'warn', 'error']) console[method] = () => {}

async function pass(some) {
  for (const article of some) {
    const written = convert(article)
    if (written instanceof Promise) await written
  }
}

/** Converts article after article for a while, and says how many bytes a millisecond it came to. */
async function warm() {
  const start = performance.now()
  let bytes = 0
  for (let index = 0; performance.now() - start < warmUp; index = (index + 1) % articles.length) {
    await pass([articles[index]])
    bytes += articles[index].bytes
  }
  return bytes / (performance.now() - start)
}

/** As many articles as can be converted in the time that a pass may take. */
function fitting(perMillisecond) {
  let bytes = 0
  const end = articles.findIndex((article) => {
    bytes += article.bytes
    return bytes > perMillisecond * longest
  })
  return end > 0 ? articles.slice(0, end) : articles
}

const some = fitting(await warm())
process.on('message', async () => {
  const bench = new Bench({iterations: 3, time: 0, warmup: false})
  bench.add(name, () => pass(some))
  await bench.run()
  process.send({bytesPerSecond: sum(some) / (bench.tasks[0].result.latency.min / 1000)})
})
process.send({isReady: true})
