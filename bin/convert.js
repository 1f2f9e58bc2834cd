#!/usr/bin/env node
// CommonJS, because Node loads it in a fifth of the time that it takes for a module of the other kind.
const {argv, versions} = process
if (Number.parseInt(versions.node, 10) < 20) {
  console.error(`convert: This is Node ${versions.node} (expected Node 20 or later)`)
  process.exitCode = 2
} else if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  // The command says what is wrong with a stdout that takes no more.
  process.stdout.once('error', run)
  process.stdout.write(`${require('../package.json').version}\n`)
} else run()

function run() {
  require('./load-command.js').loadCommand().run()
}
