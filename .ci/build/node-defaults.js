import {readFileSync} from 'node:fs'

/**
 * An esbuild plugin: where vfile passes on the default of a module of Node's, it gets the module. esbuild would define
 * each of its exports once more on an object of its own: a hundred and fifty for `process` alone, at each start.
 */
export const nodeDefaults = {
  name: 'node-defaults',
  setup({onLoad}) {
    onLoad({filter: /vfile[\\/]lib[\\/]min(?:path|proc)\.js$/}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(
        /^export \{default as (\w+)\} from ('node:\w+')$/m,
        'export const $1 = require($2)',
      )
      if (contents === source) throw new Error(`${path} passes on its module in another way than expected`)
      return {contents}
    })
  },
}
