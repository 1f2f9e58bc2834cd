import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const npm = (...args) => execFileSync('npm', ['--prefix', here, '--no-audit', '--no-fund', ...args], {stdio: 'inherit'})

/** Builds what is measured, and installs what it is measured against where that is missing. */
export function prepare() {
  execFileSync(process.execPath, ['.ci/build/build.js', '--no-types'], {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
  })
  // `npm ci` would stop at engines for other platforms that a registry may not have.
  if (!existsSync(new URL('node_modules', import.meta.url))) npm('install', '--no-save')
  if (!mdreamRuns()) installEngine()
}

function mdreamRuns() {
  return spawnSync(process.execPath, ['-e', 'import("mdream")'], {cwd: here}).status === 0
}

/** npm leaves mdream's engine out on Node 20, where it runs as well as on later ones. */
function installEngine() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  try {
    npm('install', '--no-save', '@mdream/rust-linux-x64-gnu@1.7.2')
  } catch {
    console.error('bench: mdream is left out, its engine could not be installed')
  }
}
