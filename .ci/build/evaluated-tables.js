import {build} from 'esbuild'

/**
 * An esbuild plugin: `label-tables.ts` exports nothing but arrays and strings, which other modules make. The bundle holds
 * what comes of running it, in place of what makes it.
 */
export const evaluatedTables = {
  name: 'evaluated-tables',
  setup({onLoad}) {
    onLoad({filter: /[\\/]label-tables\.ts$/}, async ({path}) => {
      const tables = Object.entries(await evaluate(path))
      return {contents: tables.map(([name, table]) => `export const ${name} = ${JSON.stringify(table)}`).join('\n')}
    })
  },
}

async function evaluate(path) {
  const {outputFiles} = await build({entryPoints: [path], bundle: true, format: 'esm', write: false})
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
