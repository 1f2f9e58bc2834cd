import {html, svg} from 'property-information'

/**
 * An esbuild plugin: `property-information` puts its tables together each time it is loaded, which takes longer than
 * reading an article. The bundle holds them ready made, as JSON that is read once somebody asks.
 */
export const precomputedSchemas = {
  name: 'precomputed-schemas',
  setup({onLoad}) {
    onLoad({filter: /property-information[\\/]index\.js$/}, () => ({contents: module}))
  },
}

const module = `
export {find} from './lib/find.js'
export {normalize} from './lib/normalize.js'
const lazily = (space, json) => {
  let made
  const tables = () => (made ??= JSON.parse(json))
  return {space, get normal() { return tables().normal }, get property() { return tables().property }}
}
export const html = lazily('html', ${JSON.stringify(serialized(html))})
export const svg = lazily('svg', ${JSON.stringify(serialized(svg))})
`

/** What an entry inherits from its class is false for all but one field. */
function serialized({normal, property}) {
  const entries = Object.entries(property).map(([name, info]) => [name, {...info, defined: info.defined}])
  return JSON.stringify({normal, property: Object.fromEntries(entries)})
}
