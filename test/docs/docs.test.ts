import {execFileSync, spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {blocksOf, project} from '../support/reader.ts'
import {get, put} from '../support/run-cli.ts'

const root = resolve(import.meta.dirname, '../..')
const docs = join(root, 'docs')

const isThere = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0

test.for(readdirSync(docs).filter((name) => name.endsWith('.md')))('docs/%s does what it says', (name, {skip}) => {
  const {cwd, env} = project()
  const missing = new Set<string>()
  for (const {language, info, text} of blocksOf(readFileSync(join(docs, name), 'utf8'))) {
    if (language !== 'sh') {
      if (info !== '') put(cwd, info, text)
    } else if (info !== '' && !isThere(info)) {
      missing.add(info)
    } else {
      const {status, stderr} = spawnSync('bash', ['-euo', 'pipefail', '-c', text], {cwd, env, encoding: 'utf8'})
      expect({text, status, stderr: status === 0 ? '' : stderr}).toEqual({text, status: 0, stderr: ''})
    }
  }
  if (missing.size > 0) skip(`the rest needs ${[...missing].join(' and ')}`)
})

test('the publisher of docs/publishers.md leaves out what it says', () => {
  const {cwd, env} = project()
  const run = (...words: string[]) => execFileSync('convert', words, {cwd, env, encoding: 'utf8'})
  expect(run('articles/harbour.txt')).toContain('calendar')
  const files = blocksOf(readFileSync(join(docs, 'publishers.md'), 'utf8')).filter(({language}) => language !== 'sh')
  for (const {info, text} of files) {
    put(cwd, info, text)
    expect(run('--explain', '--config', info, 'articles/harbour.txt')).toContain('example/calendar')
    expect(run('--config', info, 'articles/harbour.txt')).not.toContain('calendar')
  }
  expect(files).toHaveLength(2)
})

test('what the README says of the ledger and of a publisher of your own happens', () => {
  const {cwd, env} = project()
  symlinkSync(join(root, 'fixtures'), join(cwd, 'fixtures'))
  const readme = get(root, 'README.md')
  const sections = readme.slice(readme.indexOf('## How it decides'), readme.indexOf('## Architecture'))
  const said: string[] = []
  for (const {language, info, text} of blocksOf(sections)) {
    if (language === 'sh')
      said.push(execFileSync('bash', ['-euo', 'pipefail', '-c', text], {cwd, env, encoding: 'utf8'}))
    else if (language === 'text') expect(said.at(-1)).toContain(text)
    else if (info !== '') put(cwd, info, text)
  }
  expect(said).toHaveLength(2)
  expect(said[1]).toContain('title: "The harbour"\n')
  expect(said[1]).toContain('publisher: "The Daily Gull"\n')
  expect(said[1]).toContain('\n\nThe harbour opened again on Monday.\nRULE')
  expect(said[1]).toMatch(/gull\/tide-table +High water 06:12/)
})

test('pages lead to pages and files that are there', () => {
  const pages = ['README.md', ...readdirSync(docs).map((name) => `docs/${name}`)]
  for (const page of pages) {
    for (const [, target] of get(root, page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      expect(() => readFileSync(resolve(root, dirname(page), target!)), `${page}: ${target}`).not.toThrow(/ENOENT/)
    }
  }
})
