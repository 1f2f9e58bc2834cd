import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {delimiter, dirname, join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {builtCommand} from '../support/built-command.ts'
import {folderWith, get, put} from '../support/run-cli.ts'

const root = resolve(import.meta.dirname, '../..')
const docs = join(root, 'docs')

/** A fenced block; what stands behind the language names the file it goes into, or for `sh` the tool that it needs. */
interface Block {
  language: string
  info: string
  text: string
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, info, text]) => ({
    language: language!,
    info: info!,
    text: text!,
  }))
}

function article(word: string): string {
  return `<!--1672398782000-->
[The ${word} opens - The Example](https://news.example/${word})
------

<p>The ${word} opened its gates this week.</p><p class="promo">Buy our ${word} calendar!</p><p>Many came to see it.</p>
`
}

/** A folder like a reader's: some articles, the command on the path, the package installed. */
function project(): {cwd: string; env: NodeJS.ProcessEnv} {
  const command = builtCommand()
  const words = ['harbour', 'library', 'orchard', 'tramway']
  const cwd = folderWith(Object.fromEntries(words.map((word) => [`articles/${word}.txt`, article(word)])))
  put(cwd, 'bin/convert', `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`)
  chmodSync(join(cwd, 'bin/convert'), 0o755)
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(dirname(dirname(command)), join(cwd, 'node_modules/newsdown'))
  return {cwd, env: {...process.env, PATH: join(cwd, 'bin') + delimiter + process.env.PATH}}
}

const isThere = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0

test.each(readdirSync(docs).filter((name) => name.endsWith('.md')))('docs/%s does what it says', (name) => {
  const {cwd, env} = project()
  for (const {language, info, text} of blocksOf(readFileSync(join(docs, name), 'utf8'))) {
    if (language !== 'sh') {
      if (info !== '') put(cwd, info, text)
    } else if (info === '' || isThere(info)) {
      const {status, stderr} = spawnSync('bash', ['-euo', 'pipefail', '-c', text], {cwd, env, encoding: 'utf8'})
      expect({text, status, stderr: status === 0 ? '' : stderr}).toEqual({text, status: 0, stderr: ''})
    }
  }
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

test("the README's publisher works as written", () => {
  const {cwd, env} = project()
  const [block] = blocksOf(get(root, 'README.md')).filter(({text}) => text.includes('definePublisher('))
  put(cwd, 'newsdown.config.js', block!.text)
  put(
    cwd,
    'a.txt',
    '<!--1672398782000-->\n[Gulls](https://gull.example/1)\n------\n\n<p>Gulls came.</p><div class="tides">High: 3</div>',
  )
  const explained = execFileSync('convert', ['--explain', 'a.txt'], {cwd, env, encoding: 'utf8'})
  expect(explained).toContain('gull/tide-table')
})

test('pages lead to pages and files that are there', () => {
  const pages = ['README.md', ...readdirSync(docs).map((name) => `docs/${name}`)]
  for (const page of pages) {
    for (const [, target] of get(root, page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      expect(() => readFileSync(resolve(root, dirname(page), target!)), `${page}: ${target}`).not.toThrow(/ENOENT/)
    }
  }
})
