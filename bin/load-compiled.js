const {closeSync, fstatSync, openSync, readSync} = require('node:fs')
const {Script} = require('node:vm')

/** Where the build keeps the code that V8 has compiled of a program: V8 takes it of its own version alone. */
function keptCode(file) {
  return file.replace(/\.cjs$/, `-${process.versions.v8}-${process.platform}-${process.arch}.compiled`)
}

/**
 * Loads a script with the code that V8 compiled for it when the package was built: compiling is half of what a short run
 * costs. V8 refuses code that was kept under other flags, and compiles as ever.
 * @param {string} file Holds ASCII alone, as the build writes it.
 * @param {string} kept Path of the compiled code; it may be missing.
 * @returns {{value: any, script: Script}} `value` is that of its last expression.
 */
function loadCompiled(file, kept) {
  const source = open(file)
  const compiled = ifReadable(() => open(kept))
  // Both are read into the same memory: the first touch of a page costs more than reading it.
  const memory = Buffer.allocUnsafeSlow(Math.max(source.size, compiled?.size ?? 0))
  const text = memory.toString('latin1', 0, read(source, memory))
  const cachedData = compiled && ifReadable(() => memory.subarray(0, read(compiled, memory)))
  const script = new Script(text, {filename: file, cachedData})
  return {value: script.runInThisContext(), script}
}

function open(path) {
  const descriptor = openSync(path)
  return {descriptor, size: fstatSync(descriptor).size}
}

/** Reads an open file to the start of the memory, closes it and returns how many bytes it has. */
function read({descriptor, size}, memory) {
  try {
    let length = 0
    for (let count = -1; count !== 0 && length < size; length += count)
      count = readSync(descriptor, memory, length, size - length, null)
    return length
  } finally {
    closeSync(descriptor)
  }
}

/** What was kept only saves time: whatever is wrong with it, the program runs without. */
function ifReadable(use) {
  try {
    return use()
  } catch {
    return undefined
  }
}

module.exports = {keptCode, loadCompiled}
