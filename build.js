// Builds the library, the command and the worker as few bundles, and the type declarations beside them.
//   node build.js [--no-types] [--outdir dist]
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {keepReachable} from './scripts/declarations.js'
import {listLicences} from './scripts/licences.js'
import {standIns} from './src/fast/stand-ins.js'

const {values} = parseArgs({options: {'no-types': {type: 'boolean'}, outdir: {type: 'string', default: 'dist'}}})

/** Hash of all sources and of the exact dependencies: part of the key of every cached output. */
function hashSources() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  for (const name of readdirSync('src', {recursive: true}).sort()) {
    if (/\.[jt]s$/.test(name)) hash.update(`${name}\0`).update(readFileSync(join('src', name)))
  }
  return hash.digest('base64url').slice(0, 16)
}

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync(values.outdir, {recursive: true, force: true})
const {metafile} = await build({
  entryPoints: {index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts'},
  outdir: values.outdir,
  bundle: true,
  metafile: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: !process.env.NEWSDOWN_READABLE,
  legalComments: 'none',
  alias: process.env.NEWSDOWN_PLAIN ? {} : standIns,
  define: {NEWSDOWN_VERSION: JSON.stringify(version), NEWSDOWN_BUILD: JSON.stringify(hashSources())},
  chunkNames: 'chunks/[name]-[hash]',
  // Bundled CommonJS packages ask for Node's own modules by require().
  banner: {js: "import {createRequire as nodeRequire} from 'node:module';const require=nodeRequire(import.meta.url);"},
})
writeFileSync(join(values.outdir, 'licences.txt'), listLicences(metafile))
if (!values['no-types']) {
  const types = join(values.outdir, 'types')
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', types]
  execFileSync(process.execPath, compiler, {stdio: 'inherit'})
  keepReachable(types)
}
