import {appendFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {hashOf} from '../../src/batch/hash.ts'
import {type Output, writeGuarded} from '../../src/batch/write-guarded.ts'
import {folderWith, get} from '../support/run-cli.ts'

const written = '---\nsource: "https://news.example/a"\n---\n\nOld text.\n'
const text = written.replace('Old', 'New')

/** Writes over what a cache knows, while somebody does something to it as soon as it has been looked at. */
function writeWhile(meanwhile: (path: string) => void): {status: string; there: string} {
  const cwd = folderWith({'a.md': written})
  const output: Output = {
    source: undefined,
    sourceBytes: new Uint8Array(),
    output: join(cwd, 'a.md'),
    text,
    sourceKey: 'source',
    root: undefined,
    force: 'protect',
    known: hashOf(written),
    rerun: true,
    dry: 'wet',
    onReplace: () => meanwhile(join(cwd, 'a.md')),
  }
  const {status} = writeGuarded(output)
  return {status, there: get(cwd, 'a.md')}
}

test('an edit that comes while an output is being written is kept', () => {
  const edited = `${written}\nMy note.\n`
  expect(writeWhile((path) => appendFileSync(path, '\nMy note.\n'))).toEqual({status: 'refused', there: edited})
})

test('another run that was quicker is no edit', () => {
  expect(writeWhile((path) => writeFileSync(path, text))).toEqual({status: 'unchanged', there: text})
})

test('an output that somebody writes again and again is left alone', () => {
  let times = 0
  const busy = (path: string) => writeFileSync(path, times++ % 2 ? written : written.replaceAll('\n', '\r\n'))
  expect(writeWhile(busy).status).toBe('refused')
  expect(times).toBeLessThan(9)
})
