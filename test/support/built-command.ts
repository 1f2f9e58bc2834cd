import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
// @ts-expect-error It is plain JavaScript, as the build is.
import {hashSources} from '../../.ci/build/hash-sources.js'

const root = resolve(import.meta.dirname, '../..')
const shelf = join(root, 'node_modules/.cache/newsdown-test')
const dayInMilliseconds = 86_400_000

/**
 * Path of a `convert.js` built from the sources as they are. Built once for each state of them and of the build,
 * whoever asks first; the folder appears whole, so that test files that run side by side share it.
 */
export function builtCommand(): string {
  const home = join(shelf, hashSources(root))
  if (!existsSync(home)) {
    mkdirSync(shelf, {recursive: true})
    removeOld()
    const draft = `${home}-${process.pid}-${Math.random().toString(36).slice(2)}`
    mkdirSync(draft)
    execFileSync(process.execPath, ['.ci/build/build.js', '--no-types', '--outdir', join(draft, 'dist')], {cwd: root})
    cpSync(join(root, 'bin'), join(draft, 'bin'), {recursive: true})
    cpSync(join(root, 'package.json'), join(draft, 'package.json'))
    try {
      renameSync(draft, home)
    } catch {
      // Another test file was quicker.
      rmSync(draft, {recursive: true})
    }
  }
  return join(home, 'bin/convert.js')
}

function removeOld(): void {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name)
    if (Date.now() - statSync(path).mtimeMs > dayInMilliseconds) rmSync(path, {recursive: true, force: true})
  }
}
