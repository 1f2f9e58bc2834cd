import {resolve} from 'node:path'
import {build} from 'esbuild'

/** Modules that export nothing but data, which others make. */
const modules = ['src/rehype/clutter/label-tables.ts'].map((file) => resolve(file))

/** An esbuild plugin: the bundle holds what comes of running such a module, in place of what makes it. */
export const evaluatedTables = {
  name: 'evaluated-tables',
  setup({onLoad}) {
    onLoad({filter: /-tables\.ts$/}, async ({path}) => {
      if (!modules.includes(path)) return undefined
      const tables = Object.entries(await evaluate(path))
      return {contents: tables.map(([name, table]) => `export const ${name} = ${JSON.stringify(table)}`).join('\n')}
    })
  },
}

async function evaluate(path) {
  const {outputFiles} = await build({entryPoints: [path], bundle: true, format: 'esm', write: false})
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
