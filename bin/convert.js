#!/usr/bin/env node
// CommonJS, because Node loads it in a fifth of the time that it takes for a module of the other kind.
const {join} = require('node:path')

const {argv, versions} = process
if (Number.parseInt(versions.node, 10) < 20) {
  console.error(`convert: This is Node ${versions.node} (expected Node 20 or later)`)
  process.exitCode = 2
} else if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  console.log(require('../package.json').version)
} else {
  loadCommand().run()
}

/** Node 22.8 and later keep compiled code from one run to the next; before, the build has kept it. */
function loadCommand() {
  const file = join(__dirname, '../dist/cli.cjs')
  const {enableCompileCache} = require('node:module')
  if (enableCompileCache) {
    enableCompileCache()
    return require(file)
  }
  const {loadCompiled} = require('./load-compiled.js')
  return loadCompiled(file, file.replace(/\.cjs$/, '.compiled')).exports
}
