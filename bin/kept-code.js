const fs = require('node:fs')
const {dirname, join} = require('node:path')

// V8 takes code of its own version alone.
const engine = `${process.versions.v8}-${process.arch}`
const daysKept = 90
const dayInMilliseconds = 86_400_000

/** Where the build keeps the code that V8 has compiled of a program. */
function builtCode(file) {
  return file.replace(/\.cjs$/, `-${engine}.compiled`)
}

/**
 * Where the user's own runs keep it, for a program that was built by another Node: compiling is half of what a short run
 * costs, and Node's own compile cache holds nothing that is compiled while a program runs.
 * @returns {string | undefined} Nowhere without a home, and where Node is told to keep no code.
 */
function usersCode(file) {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined
  try {
    const caches = process.env.XDG_CACHE_HOME || join(require('node:os').homedir(), '.cache')
    const {size, mtimeMs} = fs.statSync(file)
    // Of another program V8 would take it, too, if that is as long.
    const program = `${require('../package.json').version}-${size}-${Math.round(mtimeMs)}`
    return join(caches, 'newsdown', `${program}-${engine}.compiled`)
  } catch {
    return undefined
  }
}

/**
 * Keeps the code of a program that has run, whole or not at all: V8 sees that code was cut short, but not that the disk
 * has yet to get it. Other code that is old goes.
 */
function keepCode(script, path) {
  const folder = dirname(path)
  const draft = `${path}.${process.pid}`
  try {
    fs.mkdirSync(folder, {recursive: true, mode: 0o700})
    const file = fs.openSync(draft, 'wx', 0o600)
    fs.writeFileSync(file, script.createCachedData())
    fs.fsyncSync(file)
    fs.closeSync(file)
    fs.renameSync(draft, path)
    for (const name of fs.readdirSync(folder)) {
      const other = join(folder, name)
      if (Date.now() - fs.statSync(other).mtimeMs > daysKept * dayInMilliseconds) fs.unlinkSync(other)
    }
  } catch {
    // A home that takes no more, or that nobody may write to, costs time alone.
  }
}

module.exports = {builtCode, keepCode, usersCode}
