// Packs the package, installs it into an empty folder as a user would, and tries what users do. Slow; needs a registry.
//   npm run test:package [-- --node 22 --node 24]
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'

const {values} = parseArgs({options: {node: {type: 'string', multiple: true, default: []}}})
const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'newsdown-package-'))
const run = (command, ...words) =>
  execFileSync(command, words, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
const wholesome =
  /^(?:bin\/(?:[\w-]+\.js|package\.json)|CHANGELOG\.md|LICENSE|README\.md|package\.json|man\/convert\.1|fixtures\/bbc\/format-sample\.txt|dist\/.*)$/

try {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{filename, files, size, unpackedSize}] = JSON.parse(packed)
  const names = files.map(({path}) => path)
  assert.deepEqual(
    names.filter((name) => !wholesome.test(name)),
    [],
  )
  for (const name of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'man/convert.1',
    'dist/licences.txt',
    'dist/types/index.d.ts',
  ]) {
    assert.ok(names.includes(name), `${name} is not in the package`)
  }
  console.log(`${filename}: ${names.length} files, ${size} bytes, ${unpackedSize} unpacked`)

  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n')
  run('npm', 'install', '--no-audit', '--no-fund', '--silent', `./${filename}`)
  const installed = sizeOf(join(folder, 'node_modules'))
  console.log(`installed: ${installed.packages} packages, ${installed.files} files, ${installed.bytes} bytes`)

  const sample = 'node_modules/newsdown/fixtures/bbc/format-sample.txt'
  assert.match(run('npx', 'convert', sample), /^---\ntitle: /)
  assert.match(run('npx', 'newsdown', '--json', sample), /^\{/)

  const here = join(root, 'test/package/consumer')
  cpSync(here, folder, {recursive: true})
  assert.match(run('node', 'import.js'), /^# |ok/m)
  run('node', join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json')
  run('node', join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.bundler.json')
  // A bundle in CommonJS has no import.meta.
  writeFileSync(join(folder, 'bundled.cjs'), "console.log(require('newsdown').convert('<p>a</p>').markdown)\n")
  const bundler = join(root, 'node_modules/.bin/esbuild')
  run(bundler, 'bundled.cjs', '--bundle', '--platform=node', '--outfile=bundle/out.cjs', '--log-level=error')
  assert.equal(run('node', 'bundle/out.cjs'), 'a\n\n')

  // The configuration of the documentation: newsdown.config.js lies beside the article.
  const explained = run('npx', 'convert', '--explain', 'articles/harbour.txt')
  assert.match(explained, /example\/calendar/)
  assert.doesNotMatch(run('npx', 'convert', 'articles/harbour.txt'), /calendar/)
  run('npx', 'convert', 'articles/', '-d', 'md/', '--jobs', '2', '--quiet')
  assert.equal(readFileSync(join(folder, 'md/harbour.md'), 'utf8'), run('npx', 'convert', 'articles/harbour.txt'))

  for (const version of values.node) {
    const node = (...words) => run('npx', '-y', '-p', `node@${version}`, 'node', ...words)
    assert.match(node('node_modules/newsdown/bin/convert.js', sample), /^---\ntitle: /)
    assert.match(node('import.js'), /ok/)
    node('node_modules/newsdown/bin/convert.js', 'articles/', '-d', `md-${version}/`, '--jobs', '2', '--quiet')
    console.log(`Node ${node('--version').trim()}: ok`)
  }
  console.log('The package installs and works.')
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function sizeOf(directory) {
  let [files, bytes, packages] = [0, 0, 0]
  for (const name of readdirSync(directory, {recursive: true})) {
    const stats = statSync(join(directory, name))
    if (!stats.isFile() || name.startsWith('.')) continue
    files++
    bytes += stats.size
    if (/^(?:@[^/]+\/)?[^/@]+\/package\.json$/.test(name)) packages++
  }
  return {files, bytes, packages}
}
