const {join} = require('node:path')

/**
 * Loads the built program. Node 22.8 and later keep compiled code from one run to the next; before, the build has kept
 * it.
 * @returns {{run: () => Promise<void>, work: () => Promise<void>}}
 */
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

module.exports = {loadCommand}
