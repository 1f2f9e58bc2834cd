#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import module from 'node:module'

const {argv, versions} = process
if (Number.parseInt(versions.node, 10) < 20) {
  console.error(`convert: This is Node ${versions.node} (expected Node 20 or later)`)
  process.exitCode = 2
} else if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
} else {
  // Node 22.8 and later keep the compiled code from one run to the next.
  module.enableCompileCache?.()
  const {run} = await import('../dist/cli.js')
  await run()
}
