const {existsSync} = require('node:fs')
const {createRequire} = require('node:module')
const {join} = require('node:path')
const {builtCode, keepCode, usersCode} = require('./kept-code.js')
const {loadCompiled} = require('./load-compiled.js')

/**
 * Loads the built program, with the code that V8 has compiled of it before.
 * @returns {{run: () => Promise<void>, work: () => Promise<void>}}
 */
function loadCommand() {
  const file = join(__dirname, '../dist/cli.cjs')
  const built = builtCode(file)
  if (existsSync(built)) return load(file, built).command
  const users = usersCode(file)
  const {command, script} = load(file, users)
  if (users === undefined || script.cachedDataRejected === false) return command
  const run = async () => {
    await command.run()
    if (command.isUsualRun()) keepCode(script, users)
  }
  return {...command, run}
}

/** The file is a function: what it needs of a module goes in, what the program exports comes out. */
function load(file, compiled) {
  const {value: program, script} = loadCompiled(file, compiled)
  return {command: program(createRequire(file), (url) => import(url), file), script}
}

module.exports = {loadCommand}
