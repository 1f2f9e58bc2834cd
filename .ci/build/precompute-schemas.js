import {isDeepStrictEqual} from 'node:util'
import {find, html, svg} from 'property-information'

/**
 * An esbuild plugin: `property-information` puts its tables together each time it is loaded, which takes longer than
 * reading an article. The bundle holds them as text, a line an attribute, of which an article needs a few: each is looked
 * for where it stands.
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
    const orNothing = (name) => (name === key ? '' : name)
    const line = [key, orNothing(property), orNothing(attribute), space, ...Object.keys(flags)].join(' ')
    if (!isDeepStrictEqual(read(line), info)) throw new Error(`no line can say what ${key} is`)
    return line
  })
}

/** The lines as text in a program, each between two line breaks. */
function textOf(schema) {
  return JSON.stringify(`\n${linesOf(schema).join('\n')}\n`)
}

/** What a line says; the bundle holds this function as it is written here. */
function read(line) {
  const [key, property, attribute, space, ...flags] = line.split(' ')
  const info = {property: property || key, attribute: attribute || key, defined: true}
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
const schema = (space, lines) => ({space, lines})
const lineOf = ({lines}, key) => {
  const at = lines.indexOf('\\n' + key + ' ')
  return at < 0 ? undefined : lines.slice(at + 1, lines.indexOf('\\n', at + 1))
}
export const html = schema('html', ${textOf(html)})
export const svg = schema('svg', ${textOf(svg)})
export function find(schema, value) {
  const line = lineOf(schema, normalize(value))
  return line === undefined ? findUnknown(none, value) : read(line)
}
`
