import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {type Configuration, convert, defineConfig, definePublisher} from '../src/index.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')

test('the publisher that the README shows does what the README says', () => {
  const code = /```js\n([\s\S]*?)```/.exec(readme)![1]!
  const body = code.replace(/^import .*$/m, '').replace('export default', 'return')
  const {publishers} = new Function('defineConfig', 'definePublisher', body)(
    defineConfig,
    definePublisher,
  ) as Configuration
  const html = '<div class="tides">High water 06:12</div><p>The harbour opened again on Monday.</p>'
  const source = `<!--1672398782000-->\n[The harbour](https://www.gull.example/harbour)\n------\n\n${html}\n`
  const {markdown, frontMatter, ledger} = convert(source, {publishers: publishers as never})
  expect(markdown).toBe('The harbour opened again on Monday.\n')
  expect(frontMatter.publisher).toBe('The Daily Gull')
  expect(ledger).toMatchObject([{rule: 'gull/tide-table', text: 'High water 06:12'}])
})

test('every line of the README’s example stands in the golden of the format sample', () => {
  const example = /```markdown\n([\s\S]*?)```/.exec(readme)![1]!
  const golden = readFileSync(resolve(import.meta.dirname, '../fixtures/bbc/format-sample.md'), 'utf8')
  const lines = example.split('\n').map((line) => line.split('…')[0]!)
  expect(lines.filter((line) => !golden.includes(line))).toEqual([])
})
