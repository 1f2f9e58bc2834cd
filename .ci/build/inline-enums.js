import {readFileSync} from 'node:fs'

const files = /parse5[\\/]dist[\\/](?:common[\\/](?:error-codes|html|token|unicode)|tokenizer[\\/]index)\.js$/

/** What TypeScript writes for an enumeration, and for one of its members: numbers with their names, or strings. */
const enumeration =
  /^(export )?var (\w+);\n(?:\/\*\*[\s\S]*?\*\/\n)?\(function \(\2\) \{\n([\s\S]*?)^\}\)\(\2 \|\| \(\2 = \{\}\)\);$/gm
const member = /^ +\w+\[(?:\w+\[)?"(\w+)"(?:\] = (-?\d+)\] = "\1"|\] = ("[^"]*"));$/gm

/**
 * An esbuild plugin: gives parse5 its enumerations back, of which esbuild writes the values where they are used. Seven
 * hundred properties are made otherwise at each start, one by one, and read again for every character.
 */
export const inlineEnums = {
  name: 'inline-enums',
  setup({onLoad}) {
    onLoad({filter: files}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(enumeration, (_, exported = '', name, lines) => {
        const members = Array.from(lines.matchAll(member), ([, key, number, string]) => `${key} = ${number ?? string}`)
        if (members.length !== lines.match(/;$/gm).length) throw new Error(`${path} lists ${name} in an unexpected way`)
        return `${exported}enum ${name} {${members.join(', ')}}`
      })
      if (contents === source) throw new Error(`${path} has no enumerations (expected some)`)
      return {loader: 'ts', contents}
    })
  },
}

/** What esbuild writes for one that is used as a whole. */
const written = /\((\w+)=>\(((?:\1(?:\[\1\.\w+=-?\d+\]="\w+"|\.\w+="[^"]*"),)+)\1\)\)\([\w$]+\|\|\{\}\)/g

/** Writes those of a minified bundle as objects with a value for each name; nobody asks them for the name of a number. */
export function enumsAsObjects(source) {
  return source.replace(written, (_, _object, members) => {
    const pairs = Array.from(
      members.matchAll(/\.(\w+)=(?:(-?\d+)|("[^"]*"))/g),
      ([, key, number, string]) => `${key}:${number ?? string}`,
    )
    return `{${pairs.join()}}`
  })
}
