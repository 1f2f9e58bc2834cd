import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Folders of what is built, and of how. */
const folders = ['src', 'bin', '.ci/build']

/**
 * Hash of all that a build depends on: the sources, the code that builds them, the exact dependencies. Part of the key
 * of every cached output.
 * @param {string} root Folder of the repository.
 * @returns {string} 16 characters of base64url.
 */
export function hashSources(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), {recursive: true}).sort()) {
      if (/\.[jt]s$/.test(name)) hash.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)))
    }
  }
  return hash.digest('base64url').slice(0, 16)
}
