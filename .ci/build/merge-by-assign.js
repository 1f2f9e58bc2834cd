import {rewriting} from './rewriting.js'

/** Where packages of the pipeline merge options for each document: package, what they write, and what does the same. */
const merges = [
  {
    file: 'parse5/dist/parser/index.js',
    spread: /\{\s*\.\.\.defaultParserOptions,\s*\.\.\.options,\s*\}/g,
    assign: 'Object.assign({}, defaultParserOptions, options)',
  },
  {
    file: 'rehype-parse/lib/index.js',
    spread: /\{\s*\.\.\.settings,(\s*onerror:[\s\S]*?: undefined\s*\})/g,
    assign: 'Object.assign({}, settings, {$1)',
  },
  {
    file: 'rehype-remark/lib/index.js',
    spread: /\{\.\.\.defaults, \.\.\.(\w+)\}/g,
    assign: 'Object.assign({}, defaults, $1)',
  },
  {
    file: 'remark-stringify/lib/index.js',
    spread: /\{\s*\.\.\.self\.data\('settings'\),\s*\.\.\.options,\s*(?:\/\/[^\n]*\s*)*(extensions: [^\n]*)\s*\}/g,
    assign: "Object.assign({}, self.data('settings'), options, {$1})",
  },
]

/**
 * An esbuild plugin: a spread into an object that holds something already takes V8 a microsecond and more (Node 20),
 * and `Object.assign` a twentieth of that. A short article takes a hundred microseconds, and five of them are such
 * merges.
 */
export const mergeByAssign = rewriting(
  'merge-by-assign',
  merges.map(({file}) => file),
  (source, path, file) => {
    const {spread, assign} = merges.find((merge) => merge.file === file)
    const contents = source.replaceAll(spread, assign)
    if (contents === source) throw new Error(`${path} merges its options in another way than expected`)
    return {contents}
  },
)
