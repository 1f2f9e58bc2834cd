const {existsSync} = require('node:fs')
const {createRequire, enableCompileCache} = require('node:module')
const {join} = require('node:path')
const {keptCode, loadCompiled} = require('./load-compiled.js')

/**
 * Loads the built program.
 * @returns {{run: () => Promise<void>, work: () => Promise<void>}}
 */
function loadCommand() {
  const file = join(__dirname, '../dist/cli.cjs')
  return programOf(file)(createRequire(file), (url) => import(url), file)
}

/**
 * The function that the file is: what it needs of a module goes in, what the program exports comes out. Where another
 * Node has built it, Node 22.8 and later keep compiled code themselves; of what is compiled while a program runs they
 * keep none, and a start takes half as long again.
 */
function programOf(file) {
  const kept = keptCode(file)
  if (!enableCompileCache || existsSync(kept)) return loadCompiled(file, kept).value
  enableCompileCache()
  return require(file)
}

module.exports = {loadCommand}
