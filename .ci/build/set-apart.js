import {basename, resolve} from 'node:path'
import {build} from 'esbuild'

/** Packages that a run for one article does not need, and that are loaded by themselves when somebody asks. */
const onDemand = [
  'character-entities',
  'chardet',
  'commander',
  'micromark',
  'micromark-extension-gfm',
  'picomatch',
  'remark-gfm',
  'remark-parse',
  'smol-toml',
  'yaml',
]

/** What is imported and yet seldom used, packages and modules of our own: the functions that are used of them. */
const seldom = [
  {name: 'css-selector-parser', functions: ['createParser', 'render']},
  {name: 'diff', functions: ['structuredPatch']},
  {name: 'get-east-asian-width', functions: ['eastAsianWidth']},
  {name: 'hast-util-select', functions: ['selectAll']},
  // One article in four has a line that may be a label.
  {
    name: 'label-rules',
    file: resolve('src/rehype/clutter/label-rules.ts'),
    functions: ['ruleOfLabel'],
  },
]

/** The character references of HTML, which `entities-on-demand.js` asks for; the file is that of the reader's version. */
const references = {name: 'html-character-references', file: undefined}

/**
 * An esbuild plugin: none of these is bundled, but required from `packages` beside the bundle when it is used. Together
 * they are two fifths of what a run would have to read.
 */
export const packagesApart = {
  name: 'packages-apart',
  setup({onLoad, onResolve}) {
    const apart = (name) => ({path: `./packages/${name}.cjs`, external: true})
    onResolve({filter: matching(onDemand)}, ({path}) => apart(path))
    onResolve({filter: /\/decode-data-html\.js$/}, ({path, resolveDir}) => {
      references.file = resolve(resolveDir, path)
      return apart(references.name)
    })
    for (const {name, file, functions} of seldom) {
      onResolve({filter: matching([file ? `\\..*/${basename(file)}` : name])}, ({path, resolveDir}) =>
        file === undefined || file === resolve(resolveDir, path) ? {path: name, namespace: 'seldom'} : undefined,
      )
      onLoad({filter: matching([name]), namespace: 'seldom'}, () => ({
        contents: functions.map((called) => whenCalled(name, called)).join('\n'),
      }))
    }
    onResolve({filter: /^\.\/packages\//, namespace: 'seldom'}, ({path}) => ({path, external: true}))
  },
}

/** An exact name, or any of several. */
function matching(names) {
  return new RegExp(`^(?:${names.join('|')})$`)
}

function whenCalled(name, called) {
  return `let its_${called}
export const ${called} = (...all) => (its_${called} ??= require('./packages/${name}.cjs').${called})(...all)`
}

/**
 * Bundles each of them, without the plugin above.
 * @param {import('esbuild').BuildOptions} shared `outdir` is where the bundle of the command goes.
 */
export function setApart({outdir, ...shared}) {
  const entries = [...onDemand.map((name) => ({name})), ...seldom, references]
  return build({
    ...shared,
    entryPoints: Object.fromEntries(entries.map(({name, file = name}) => [name, file])),
    outdir: `${outdir}/packages`,
    format: 'cjs',
    outExtension: {'.js': '.cjs'},
    // What imports a package of which all is one default export gets that export, as from a package of CommonJS.
    footer: {js: 'if(Object.keys(module.exports).join()==="default")module.exports=module.exports.default;'},
  })
}
