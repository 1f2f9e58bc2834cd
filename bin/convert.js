#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import module from 'node:module'
import {fileURLToPath} from 'node:url'

const {argv, versions} = process
if (Number.parseInt(versions.node, 10) < 20) {
  console.error(`convert: This is Node ${versions.node} (expected Node 20 or later)`)
  process.exitCode = 2
} else if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
} else {
  const {run} = await loadCommand()
  await run()
}

/** Node 22.8 and later keep compiled code from one run to the next; before, the build has kept it. */
async function loadCommand() {
  const file = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))
  if (module.enableCompileCache) {
    module.enableCompileCache()
    return module.createRequire(file)(file)
  }
  const {loadCompiled} = await import('./load-compiled.js')
  return loadCompiled(file, file.replace(/\.cjs$/, '.compiled')).exports
}
