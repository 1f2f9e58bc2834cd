import {isDeepStrictEqual} from 'node:util'
import {find, html, svg} from 'property-information'

/**
 * An esbuild plugin: `property-information` puts its tables together each time it is loaded, which takes longer than
 * reading an article. The bundle holds them as text, a line an attribute, of which an article needs a few.
 */
export const precomputedSchemas = {
  name: 'precomputed-schemas',
  setup({onLoad}) {
    onLoad({filter: /property-information[\\/]index\.js$/}, () => ({contents: module}))
  },
}

function linesOf(schema) {
  return Object.keys(schema.normal).map((key) => {
    // What an entry inherits from its class is false for all but one field.
    const info = {...find(schema, key), defined: true}
    const {property, attribute, space = '', defined, ...flags} = info
    const line = [key, property, attribute, space, ...Object.keys(flags)].join(' ')
    if (!isDeepStrictEqual(read(line), info)) throw new Error(`no line can say what ${key} is`)
    return line
  })
}

/** What a line says; the bundle holds this function as it is written here. */
function read(line) {
  const [, property, attribute, space, ...flags] = line.split(' ')
  const info = {property, attribute, defined: true}
  if (space !== '') info.space = space
  for (const flag of flags) info[flag] = true
  return info
}

const module = `
import {find as findUnknown} from './lib/find.js'
import {normalize} from './lib/normalize.js'
export {normalize}
const none = {normal: Object.create(null)}
${read}
const schema = (space, lines) => {
  let byKey
  return {space, of: (key) => (byKey ??= new Map(lines.split('\\n').map((line) => [line.split(' ', 1)[0], line]))).get(key)}
}
export const html = schema('html', ${JSON.stringify(linesOf(html).join('\n'))})
export const svg = schema('svg', ${JSON.stringify(linesOf(svg).join('\n'))})
export function find(schema, value) {
  const line = schema.of(normalize(value))
  return line === undefined ? findUnknown(none, value) : read(line)
}
`
