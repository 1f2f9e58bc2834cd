// Builds the library and the command as few bundles, and the type declarations beside them.
//   node .ci/build/build.js [--no-types] [--outdir dist]
import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {standIns} from '../../src/fast/stand-ins.js'
import {keepReachable} from './declarations.js'
import {entitiesOnDemand} from './entities-on-demand.js'
import {evaluatedTables} from './evaluated-tables.js'
import {hashSources} from './hash-sources.js'
import {enumsAsObjects, inlineEnums} from './inline-enums.js'
import {listLicences} from './licences.js'
import {mergeByAssign} from './merge-by-assign.js'
import {precomputedSchemas} from './precompute-schemas.js'
import {packagesApart, setApart} from './set-apart.js'

const {values} = parseArgs({options: {'no-types': {type: 'boolean'}, outdir: {type: 'string', default: 'dist'}}})

/** Kept code cannot import by itself: what loads it hands in the way to load a configuration. */
const configurationsFromOutside = {
  name: 'configurations-from-outside',
  setup({onLoad}) {
    onLoad({filter: /load-configuration\.ts$/}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      if (!source.includes('import(pathToFileURL(')) throw new Error(`${path} imports in another way than expected`)
      return {loader: 'ts', contents: source.replace('import(pathToFileURL(', 'importModule(pathToFileURL(')}
    })
  },
}

/**
 * Writes the bundle of the command anew, with enumerations as objects. And in ASCII: regular expressions keep their
 * letters in a bundle; written as escapes, the file is read and kept in half of the bytes.
 */
function tighten(path) {
  const source = enumsAsObjects(readFileSync(path, 'utf8'))
  const escaped = source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(path, escaped)
}

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync(values.outdir, {recursive: true, force: true})
const shared = {
  outdir: values.outdir,
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20',
  minify: !process.env.NEWSDOWN_READABLE,
  legalComments: 'none',
  plugins: [precomputedSchemas, entitiesOnDemand, evaluatedTables],
  alias: process.env.NEWSDOWN_PLAIN ? {} : standIns,
  define: {NEWSDOWN_VERSION: JSON.stringify(version), NEWSDOWN_BUILD: JSON.stringify(hashSources('.'))},
}
/** What rewrites packages of the pipeline, which all that is set apart goes without. */
const ofPipeline = [inlineEnums, mergeByAssign]
const {metafile} = await build({
  ...shared,
  entryPoints: {index: 'src/index.ts'},
  format: 'esm',
  plugins: [...shared.plugins, ...ofPipeline],
  // Bundled CommonJS packages ask for Node's own modules by require(), from whatever place; what bundles this into
  // CommonJS leaves none in import.meta.
  banner: {
    js: "import {createRequire as nodeRequire} from 'node:module';const require=nodeRequire(import.meta.url||process.execPath);",
  },
})
// The command is one file, because each costs a short run as much as converting a short article; and of the kind whose
// compiled code can be kept.
const command = await build({
  ...shared,
  entryPoints: {cli: 'src/cli/main.ts'},
  format: 'cjs',
  outExtension: {'.js': '.cjs'},
  define: {...shared.define, 'import.meta.url': 'importMeta.url'},
  plugins: [...shared.plugins, ...ofPipeline, configurationsFromOutside, packagesApart],
  // The whole file is one function, so that what reads it need not copy it to put one around: as a module of CommonJS it
  // exports the function, as a script it has it for a value.
  banner: {
    js: [
      '(typeof module==="object"?module:{}).exports=function(require,importModule,__filename){"use strict"',
      'const module={exports:{}}',
      'const importMeta={get url(){return require("node:url").pathToFileURL(__filename).href}};',
    ].join(';'),
  },
  footer: {js: 'return module.exports}'},
})
tighten(join(values.outdir, 'cli.cjs'))
const apart = await setApart(shared)
execFileSync(process.execPath, ['.ci/build/keep-compiled.js', values.outdir])
const outputs = {...metafile.outputs, ...command.metafile.outputs, ...apart.metafile.outputs}
writeFileSync(join(values.outdir, 'licences.txt'), listLicences({outputs}))
if (!values['no-types']) {
  const types = join(values.outdir, 'types')
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', types]
  execFileSync(process.execPath, compiler, {stdio: 'inherit'})
  keepReachable(types)
}
