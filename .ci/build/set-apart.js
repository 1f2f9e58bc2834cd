import {build} from 'esbuild'

/**
 * Packages that a run for one article does not need, and data of one. Together they are a third of what it would have to
 * read.
 */
const packages = [
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

/** The same of packages that are imported: what of each is used, which is a function. */
const lazily = {'css-selector-parser': ['createParser', 'render'], 'hast-util-select': ['selectAll']}

const characterReferences = {
  name: 'html-character-references',
  file: 'node_modules/entities/dist/generated/decode-data-html.js',
}

/** An esbuild plugin: these packages are not bundled, but required from `packages` beside the bundle when they are used. */
export const packagesApart = {
  name: 'packages-apart',
  setup({onLoad, onResolve}) {
    const filter = new RegExp(`^(?:${packages.join('|')})$`)
    onResolve({filter}, ({path}) => ({path: `./packages/${path}.cjs`, external: true}))
    onResolve({filter: new RegExp(`^(?:${Object.keys(lazily).join('|')})$`)}, ({path}) => ({path, namespace: 'lazily'}))
    onLoad({filter: /^/, namespace: 'lazily'}, ({path}) => ({
      contents: lazily[path]
        .map((name) => `export const ${name} = (...all) => require('./packages/${path}.cjs').${name}(...all)`)
        .join('\n'),
    }))
    onResolve({filter: /^\.\/packages\//, namespace: 'lazily'}, ({path}) => ({path, external: true}))
    const path = `./packages/${characterReferences.name}.cjs`
    onResolve({filter: /\/decode-data-html\.js$/}, () => ({path, external: true}))
  },
}

/**
 * Bundles each of them, without the plugin above.
 * @param {import('esbuild').BuildOptions} shared `outdir` is where the bundle of the command goes.
 */
export function setApart({outdir, ...shared}) {
  return build({
    ...shared,
    entryPoints: {
      ...Object.fromEntries([...packages, ...Object.keys(lazily)].map((name) => [name, name])),
      [characterReferences.name]: characterReferences.file,
    },
    outdir: `${outdir}/packages`,
    format: 'cjs',
    outExtension: {'.js': '.cjs'},
    // What imports a package of which all is one default export gets that export, as from a package of CommonJS.
    footer: {js: 'if(Object.keys(module.exports).join()==="default")module.exports=module.exports.default;'},
  })
}
