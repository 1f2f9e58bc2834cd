import {rewriting} from './rewriting.js'

/**
 * An esbuild plugin for bundles of CommonJS: where vfile passes on the default of a module of Node's, it gets the module.
 * esbuild would define each of its exports once more on an object of its own: a hundred and fifty for `process` alone, at
 * each start.
 */
export const nodeDefaults = rewriting(
  'node-defaults',
  ['vfile/lib/minpath.js', 'vfile/lib/minproc.js'],
  (source, path) => {
    const contents = source.replace(/^export \{default as (\w+)\} from ('node:\w+')$/m, 'export const $1 = require($2)')
    if (contents === source) throw new Error(`${path} passes on its module in another way than expected`)
    return {contents}
  },
)
