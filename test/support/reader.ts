import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'
import {builtCommand} from './built-command.ts'
import {folderWith, put} from './run-cli.ts'

/** A fenced block; what stands behind the language names the file it goes into, or for `sh` the tool that it needs. */
export interface Block {
  language: string
  info: string
  text: string
}

export function blocksOf(page: string): Block[] {
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
export function project(): {cwd: string; env: NodeJS.ProcessEnv} {
  const command = builtCommand()
  const words = ['harbour', 'library', 'orchard', 'tramway']
  const cwd = folderWith(Object.fromEntries(words.map((word) => [`articles/${word}.txt`, article(word)])))
  put(cwd, 'bin/convert', `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`)
  chmodSync(join(cwd, 'bin/convert'), 0o755)
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(dirname(dirname(command)), join(cwd, 'node_modules/newsdown'))
  return {cwd, env: {...process.env, PATH: join(cwd, 'bin') + delimiter + process.env.PATH}}
}
