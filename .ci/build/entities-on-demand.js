import {readFileSync} from 'node:fs'

const data = /^import \{ htmlDecodeData \} from ("[^"]+");\n/m
const tables = /const htmlDecode = .*?initDecodeData\(htmlDecodeData\);\n/
const constant = /^const (html\w+) = .*? => htmlDecode\.(\w+)\)\(\);$/gm
const entry = /^ {4}startEntity\([^)]*\) \{\n/m

/** The same with the names for Markdown: two thousand properties that V8 would make at each start. */
const named = `
let table
export function decodeNamedCharacterReference(name) {
  table ??= require('character-entities').characterEntities
  return Object.hasOwn(table, name) ? table[name] : false
}
`

/**
 * An esbuild plugin: `entities` unpacks its tables of all character references when it is loaded, which takes a third
 * of what loading the program takes, and hardly an article holds any but the few that `src/fast/read-reference.ts`
 * knows. In the bundle the tables are unpacked when the first other reference is met.
 */
export const entitiesOnDemand = {
  name: 'entities-on-demand',
  setup({onLoad}) {
    onLoad({filter: /entities[\\/]dist[\\/]decode\.js$/}, ({path}) => ({contents: onDemand(path)}))
    onLoad({filter: /decode-named-character-reference[\\/]index\.js$/}, () => ({contents: named}))
  },
}

function onDemand(path) {
  const source = readFileSync(path, 'utf8')
  const names = [...source.matchAll(constant)]
  const [, from] = data.exec(source) ?? []
  if (names.length < 5 || from === undefined || !tables.test(source) || !entry.test(source)) {
    throw new Error(`${path} keeps its tables in another way than expected`)
  }
  const fields = names.map(([, name, field]) => `${name} = htmlDecode.${field};`)
  const unpack = `let unpacked = false;
function unpack() {
  const htmlDecode = initDecodeData(require(${from}).htmlDecodeData);
  ${fields.join('\n  ')}
  unpacked = true;
}
`
  return source
    .replace(data, '')
    .replace(tables, unpack)
    .replace(constant, 'let $1;')
    .replace(entry, '$&        if (!unpacked) unpack();\n')
}
