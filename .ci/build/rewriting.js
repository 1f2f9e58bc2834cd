import {readFileSync} from 'node:fs'

/**
 * An esbuild plugin that rewrites modules of packages. Where an upgrade has moved one, the build fails instead of leaving
 * it as it is.
 * @param {string} name
 * @param {readonly string[]} files Ends of their paths, with slashes.
 * @param {(source: string, path: string, file: string) => import('esbuild').OnLoadResult} rewrite
 */
export function rewriting(name, files, rewrite) {
  return {
    name,
    setup({onLoad, onEnd, onStart}) {
      const met = new Set()
      onStart(() => met.clear())
      for (const file of files) {
        const filter = new RegExp(`[\\\\/]${file.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`)
        onLoad({filter}, ({path}) => {
          met.add(file)
          return rewrite(readFileSync(path, 'utf8'), path, file)
        })
      }
      onEnd(({errors}) => {
        const missing = files.filter((file) => !met.has(file))
        if (errors.length === 0 && missing.length > 0) return {errors: [{text: `${name} met no ${missing.join(', ')}`}]}
      })
    },
  }
}
