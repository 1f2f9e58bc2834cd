const {existsSync} = require('node:fs')
const {join} = require('node:path')
const {keptCode, loadCompiled} = require('./load-compiled.js')

/**
 * Loads the built program.
 * @returns {{run: () => Promise<void>, work: () => Promise<void>}}
 */
function loadCommand() {
  const file = join(__dirname, '../dist/cli.cjs')
  // Not by `createRequire`: to load `node:module` takes a millisecond.
  const requireBeside = (name) => require(name.startsWith('.') ? join(__dirname, '../dist', name) : name)
  return programOf(file)(requireBeside, (url) => import(url), file)
}

/**
 * The function that the file is: what it needs of a module goes in, what the program exports comes out. Where another
 * Node has built it, Node 22.8 and later keep compiled code themselves; of what is compiled while a program runs they
 * keep none, and a start takes half as long again.
 */
function programOf(file) {
  const kept = keptCode(file)
  // To ask for it, `node:module` is loaded.
  const enableCompileCache = existsSync(kept) ? undefined : require('node:module').enableCompileCache
  if (!enableCompileCache) return loadCompiled(file, kept).value
  enableCompileCache()
  return require(file)
}

module.exports = {loadCommand}
