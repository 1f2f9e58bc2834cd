import {build} from 'esbuild'

/** Packages that a run for one article does not need. Together they are a third of what it would have to read. */
const packages = [
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

/** An esbuild plugin: these packages are not bundled, but required from `packages` beside the bundle when they are used. */
export const packagesApart = {
  name: 'packages-apart',
  setup({onResolve}) {
    const filter = new RegExp(`^(?:${packages.join('|')})$`)
    onResolve({filter}, ({path}) => ({path: `./packages/${path}.cjs`, external: true}))
  },
}

/**
 * Bundles each of them, without the plugin above.
 * @param {import('esbuild').BuildOptions} shared `outdir` is where the bundle of the command goes.
 */
export function setApart({outdir, ...shared}) {
  return build({
    ...shared,
    entryPoints: packages,
    outdir: `${outdir}/packages`,
    format: 'cjs',
    outExtension: {'.js': '.cjs'},
    // What imports a package of which all is one default export gets that export, as from a package of CommonJS.
    footer: {js: 'if(Object.keys(module.exports).join()==="default")module.exports=module.exports.default;'},
  })
}
