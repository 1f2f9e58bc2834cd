// Leaves of the type declarations only those that the package's entry leads to, so that users need no types of packages
// that are bundled, and lets them name each other as modules that exist.
import {readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

const relativeImport = /((?:from|import)\s*\(?['"])(\.[^'"]+)\.ts(['"])/g

/** @param {string} folder Folder of the declarations; `index.d.ts` in it is the entry. */
export function keepReachable(folder) {
  const reachable = new Set()
  const visit = (path) => {
    if (reachable.has(path)) return
    reachable.add(path)
    const text = readFileSync(path, 'utf8')
    for (const [, , name] of text.matchAll(relativeImport)) visit(resolve(dirname(path), `${name}.d.ts`))
    writeFileSync(path, text.replace(relativeImport, '$1$2.js$3'))
  }
  visit(resolve(folder, 'index.d.ts'))
  removeOthers(resolve(folder), reachable)
}

function removeOthers(folder, kept) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removeOthers(path, kept)
    else if (!kept.has(path)) rmSync(path)
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
