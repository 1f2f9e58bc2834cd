// node .ci/build/keep-compiled.js DIST: runs the command once and keeps the code that V8 compiled for it in DIST.
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {PassThrough} from 'node:stream'
import {keptCode, loadCompiled} from '../../bin/load-compiled.js'

const [dist] = process.argv.slice(2)
const file = resolve(dist, 'cli.cjs')
const {value: program, script} = loadCompiled(file, '')
const {main} = program(createRequire(file), (url) => import(url), file)
const nowhere = () => new PassThrough().resume()
const io = {stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {}, cwd: process.cwd()}
await main(['fixtures/bbc/format-sample.txt'], io)
writeFileSync(keptCode(file), script.createCachedData())
