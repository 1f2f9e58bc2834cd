import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {documents} from './documents.js'

/**
 * Table 4: what a byte costs, by size, depth and number of siblings.
 * @returns rows `{name, bytes, nanoseconds, plain, peak}`, where `plain` is the cost of an ordinary article of the same
 *   size; `{name, failed}` where a conversion failed.
 */
export function measureGrowth() {
  const child = fileURLToPath(new URL('grow.js', import.meta.url))
  return [...documents.keys()].map((name) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [child, name], {encoding: 'utf8', timeout: 300_000})
    return status === 0 ? {name, ...JSON.parse(stdout)} : {name, failed: firstError(stderr)}
  })
}

function firstError(stderr) {
  return stderr.match(/^\w*Error.*/m)?.[0] ?? 'took more than five minutes'
}
