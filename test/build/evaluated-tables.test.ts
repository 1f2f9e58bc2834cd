import {build} from 'esbuild'
import {expect, test} from 'vitest'
// @ts-expect-error It is plain JavaScript, as the build is.
import {evaluatedTables} from '../../.ci/build/evaluated-tables.js'
import * as tables from '../../src/rehype/clutter/label-tables.ts'

test('the bundle holds the tables that the sources make, and not what makes them', async () => {
  const {outputFiles} = await build({
    entryPoints: ['src/rehype/clutter/label-tables.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [evaluatedTables],
  })
  const {text} = outputFiles[0]!
  expect({...(await import(`data:text/javascript,${encodeURIComponent(text)}`))}).toEqual({...tables})
  expect(text).not.toContain('=>')
})
