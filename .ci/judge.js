// Converts a corpus with the built command, has the judge compare it with the sources, counts the calls that an article
// takes, and fails where a figure is worse than the thresholds kept beside this file.
//   node .ci/judge.js CORPUS JUDGE
import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const [corpus, judge] = process.argv.slice(2)
const thresholds = JSON.parse(readFileSync(new URL('thresholds.json', import.meta.url), 'utf8'))
const work = mkdtempSync(join(tmpdir(), 'newsdown-judge-'))
try {
  cpSync(judge, join(work, 'judge'), {recursive: true})
  execFileSync('npm', ['ci', '--prefix', join(work, 'judge')], {stdio: 'ignore'})
  execFileSync(process.execPath, ['bin/convert.js', corpus, '-d', join(work, 'out')], {stdio: 'inherit'})
  const report = execFileSync(process.execPath, [join(work, 'judge/run.mjs'), corpus, join(work, 'out'), '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const {total} = JSON.parse(report)
  // Of the CommonMark specification's examples, those whose HTML does not come back as it was.
  const examples = execFileSync(process.execPath, [join(work, 'judge/roundtrip.mjs'), 'dist/index.js', 'convert'])
  const [kept, all] = String(examples).trim().split('\n').at(-1).split(' of ')
  total.examplesBroken = all - kept
  total.calls = Number(execFileSync(process.execPath, ['bench/calls.js', corpus]))
  console.log(JSON.stringify(total))
  const worse = Object.entries(thresholds).filter(([figure, most]) => !(total[figure] <= most))
  for (const [figure, most] of worse) console.error(`judge: ${figure} is ${total[figure]} (expected at most ${most})`)
  if (worse.length > 0) process.exitCode = 1
} finally {
  rmSync(work, {recursive: true, force: true})
}
