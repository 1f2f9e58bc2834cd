#!/usr/bin/env node
// CommonJS, because Node loads it in a fifth of the time that it takes for a module of the other kind.
const {argv, versions} = process
if (Number.parseInt(versions.node, 10) < 20) {
  console.error(`convert: This is Node ${versions.node} (expected Node 20 or later)`)
  process.exitCode = 2
} else if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  console.log(require('../package.json').version)
} else {
  require('./load-command.js').loadCommand().run()
}
