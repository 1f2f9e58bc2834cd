const {createRequire, enableCompileCache} = require('node:module')
const {join} = require('node:path')

/**
 * Loads the built program. Node 22.8 and later keep compiled code from one run to the next; before, the build has kept
 * it.
 * @returns {{run: () => Promise<void>, work: () => Promise<void>}}
 */
function loadCommand() {
  const file = join(__dirname, '../dist/cli.cjs')
  return programOf(file)(createRequire(file), (url) => import(url), file)
}

/** The function that the file is: what it needs of a module goes in, what the program exports comes out. */
function programOf(file) {
  if (enableCompileCache) {
    enableCompileCache()
    return require(file)
  }
  const {loadCompiled} = require('./load-compiled.js')
  return loadCompiled(file, file.replace(/\.cjs$/, '.compiled')).value
}

module.exports = {loadCommand}
