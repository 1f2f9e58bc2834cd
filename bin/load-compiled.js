const {closeSync, fstatSync, openSync, readSync} = require('node:fs')
const {Script} = require('node:vm')

/**
 * Loads a script with the code that V8 compiled for it when the package was built: compiling is half of what a short run
 * costs. V8 refuses code of another version, and compiles as ever.
 * @param {string} file Holds ASCII alone, as the build writes it.
 * @param {string | undefined} compiled Path of the compiled code; it may be missing.
 * @returns {{value: any, script: Script}} `value` is that of its last expression.
 */
function loadCompiled(file, compiled) {
  const source = open(file)
  const kept = compiled === undefined ? undefined : openIfThere(compiled)
  // Both are read into the same memory: the first touch of a page costs more than reading it.
  const memory = Buffer.allocUnsafeSlow(Math.max(source.size, kept?.size ?? 0))
  const text = read(source, memory).latin1Slice()
  const script = new Script(text, {filename: file, cachedData: kept && read(kept, memory)})
  return {value: script.runInThisContext(), script}
}

function open(path) {
  const descriptor = openSync(path)
  return {descriptor, size: fstatSync(descriptor).size}
}

function openIfThere(path) {
  try {
    return open(path)
  } catch {
    // Not built here, or not for this platform.
    return undefined
  }
}

/** The bytes of an open file, which is closed then. */
function read({descriptor, size}, memory) {
  let length = 0
  for (let count = -1; count !== 0 && length < size; length += count)
    count = readSync(descriptor, memory, length, size - length, null)
  closeSync(descriptor)
  return memory.subarray(0, length)
}

module.exports = {loadCompiled}
