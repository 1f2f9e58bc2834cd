import {rewriting} from './rewriting.js'

/** Where parse5 has them. What `parser/index.js` has, is used by itself alone, and merge-by-assign rewrites that file. */
const counts = new Map([
  ['parse5/dist/common/error-codes.js', 1],
  ['parse5/dist/common/html.js', 5],
  ['parse5/dist/common/token.js', 1],
  ['parse5/dist/common/unicode.js', 1],
  ['parse5/dist/tokenizer/index.js', 1],
])

/** What TypeScript writes for an enumeration, and for one of its members: numbers with their names, or strings. */
const enumeration =
  /^(export )?var (\w+);\n(?:\/\*\*[\s\S]*?\*\/\n)?\(function \(\2\) \{\n([\s\S]*?)^\}\)\(\2 \|\| \(\2 = \{\}\)\);$/gm
const member = /^ +\w+\[(?:\w+\[)?"(\w+)"(?:\] = (-?\d+)\] = "\1"|\] = ("[^"]*"));$/gm

/**
 * An esbuild plugin: gives parse5 its enumerations back, of which esbuild writes the values where they are used. Seven
 * hundred properties are made otherwise at each start, one by one, and read again for every character: 20 KB of the
 * bundle, and 35 of the compiled code.
 */
export const inlineEnums = rewriting('inline-enums', [...counts.keys()], (source, path, file) => {
  let found = 0
  const contents = source.replace(enumeration, (_, exported = '', name, lines) => {
    found++
    const members = Array.from(lines.matchAll(member), ([, key, number, string]) => `${key} = ${number ?? string}`)
    if (members.length !== lines.match(/;$/gm).length) throw new Error(`${path} lists ${name} in an unexpected way`)
    return `${exported}enum ${name} {${members.join(', ')}}`
  })
  if (found !== counts.get(file)) throw new Error(`${path} has ${found} enumerations (expected ${counts.get(file)})`)
  return {loader: 'ts', contents}
})

/** What esbuild writes for one that is used as a whole. */
const written = /\((\w+)=>\(((?:\1(?:\[\1\.\w+=-?\d+\]="\w+"|\.\w+="[^"]*"),)+)\1\)\)\([\w$]+\|\|\{\}\)/g

/**
 * Writes those of a minified bundle as objects with a value for each name. parse5, which alone has some, asks none for the
 * name of a number.
 */
export function enumsAsObjects(source) {
  const found = source.match(written)?.length ?? 0
  if (found > counts.get('parse5/dist/common/html.js'))
    throw new Error('Another package has enumerations (expected none)')
  return source.replace(written, (_, _object, members) => {
    const pairs = Array.from(
      members.matchAll(/\.(\w+)=(?:(-?\d+)|("[^"]*"))/g),
      ([, key, number, string]) => `${key}:${number ?? string}`,
    )
    return `{${pairs.join()}}`
  })
}
