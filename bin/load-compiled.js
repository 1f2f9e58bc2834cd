const {readFileSync} = require('node:fs')
const {createRequire} = require('node:module')
const {dirname} = require('node:path')
const {Script} = require('node:vm')

/**
 * Loads a CommonJS file with the code that V8 compiled for it when the package was built: compiling is half of what a
 * short run costs. V8 refuses code of another version and compiles as ever. Node 22.8 and later do this themselves.
 * @param {string} file Holds ASCII alone, as the build writes it.
 * @param {string} compiled Path of the compiled code; it may be missing.
 * @returns {{exports: any, script: Script}}
 */
function loadCompiled(file, compiled) {
  const source = `(function(exports,require,module,__filename,__dirname,importOutside){${readFileSync(file, 'latin1')}\n})`
  const script = new Script(source, {filename: file, cachedData: readIfThere(compiled)})
  const module = {exports: {}}
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), (url) => import(url))
  return {exports: module.exports, script}
}

function readIfThere(path) {
  try {
    return readFileSync(path)
  } catch {
    // Not built here, or not for this platform.
    return undefined
  }
}

module.exports = {loadCompiled}
