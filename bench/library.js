import {fork} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {median} from './cold-start.js'
import {peers} from './peers.js'

const rounds = 7

/**
 * Table 1: the throughput of each library on one thread. Each is a process that is warm and waits; in each round they
 * take turns, and are compared with Turndown's pass of the same round, since a machine may be half as fast a
 * minute later.
 * @returns rows `{name, does, ratio, megabytes}`: the median of the ratios to Turndown, and the most MB of source a
 *   second; none for a peer that is not installed here.
 */
export async function measureLibraries(folder) {
  const running = []
  for (const peer of peers) {
    const process = await start(peer, folder)
    if (process) running.push({...peer, process, speeds: []})
  }
  for (let round = 0; round < rounds; round++) {
    for (const {process, speeds} of running) {
      process.send('pass')
      const [{bytesPerSecond}] = await once(process, 'message')
      speeds.push(bytesPerSecond)
    }
  }
  for (const {process} of running) process.kill()
  const turndown = running.find(({name}) => name.startsWith('turndown'))
  return running.map(({name, does, speeds}) => ({
    name,
    does,
    ratio: turndown && median(speeds.map((speed, round) => speed / turndown.speeds[round])),
    megabytes: Math.max(...speeds) / 1e6,
  }))
}

/** Starts a peer and waits until it is warm; `undefined` where it is not installed. */
async function start({name}, folder) {
  const child = fork(fileURLToPath(new URL('throughput.js', import.meta.url)), [name, folder], {silent: true})
  const isReady = await Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)])
  return isReady ? child : undefined
}
