import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {peers} from './peers.js'

const rounds = 2

/**
 * Table 1: the throughput of each library on one thread, best of two rounds, in which the peers take turns.
 * @returns rows `{name, does, megabytes}` (MB of source a second), fastest last round or not; none for a peer that is not
 *   installed here.
 */
export function measureLibraries(folder) {
  const best = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const {name} of peers) {
      const child = fileURLToPath(new URL('throughput.js', import.meta.url))
      const {status, stdout} = spawnSync(process.execPath, [child, name, folder], {encoding: 'utf8'})
      if (status !== 0) continue
      const megabytes = JSON.parse(stdout).bytesPerSecond / 1e6
      best.set(name, Math.max(best.get(name) ?? 0, megabytes))
    }
  }
  return peers.filter(({name}) => best.has(name)).map(({name, does}) => ({name, does, megabytes: best.get(name)}))
}
