import {spawnSync} from 'node:child_process'
import {arch, cpus, platform, totalmem} from 'node:os'

/** What the figures were measured on: cores, memory, versions; nothing that names the machine. */
export function describeMachine() {
  const pandoc = spawnSync('pandoc', ['--version'], {encoding: 'utf8'}).stdout?.split('\n')[0]
  return [
    `${cpus().length} cores (${cpus()[0].model.trim()})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `Node ${process.versions.node} on ${platform()} ${arch()}`,
    ...(pandoc ? [pandoc] : []),
  ].join(', ')
}
