import {Session} from 'node:inspector/promises'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Converter} from '../../src/convert.ts'
import {crowded, nested, readAttributes, readOfPictures, rowsOfSiblings, type Shape, signs} from './shapes.ts'

/*
 * What a document costs grows with its size and with nothing else. A clock tells that badly on a machine that does
 * other things as well; so V8 counts how often each part of the program runs (the coverage of its profiler) for so much
 * of a shape, and for four times as much. What looks at each element once runs four times as often then, and what looks
 * at all siblings for each of them sixteen times. What V8 does itself (to search a list, to copy one) is not counted.
 */

/** So many elements, or characters of a text. A text needs more: below a bound, every escape is tried once more. */
const fewElements = 100
const fewCharacters = 500

/** How often a part may run for each of them, whatever the larger document asks for that the smaller one does not. */
const often = 100

const session = new Session()
let convert: Converter
let dropping: Converter

beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  // Behind that: V8 counts in what it compiles from then on.
  const {createConverter} = await import('../../src/index.ts')
  convert = createConverter()
  dropping = createConverter({related: 'drop'})
})

afterAll(() => session.disconnect())

/** How often each part of the program ran that ran often, by its function and where it begins. */
async function countRuns(run: () => void, least: number): Promise<Map<string, number>> {
  run()
  // Counts begin anew with each answer.
  const {result} = await session.post('Profiler.takePreciseCoverage')
  const counts = new Map<string, number>()
  for (const {url, functions} of result) {
    for (const {functionName, ranges} of functions) {
      for (const {count, startOffset} of ranges)
        if (count >= least) counts.set(`${functionName} in ${url}, ${startOffset}`, count)
    }
  }
  return counts
}

/** The parts that run more often for each element the more there are. */
async function outgrown(shape: Shape, few: number): Promise<string[]> {
  const many = 4 * few
  const small = await countRuns(() => convertAll(shape(few)), few)
  const large = await countRuns(() => convertAll(shape(many)), many * often)
  return [...large].flatMap(([part, count]) => {
    const before = small.get(part) ?? 0
    return count > 8 * before ? [`${part}: ${before} times, then ${count} times`] : []
  })
}

const prose = `<p>${'港口的风从早上吹到晚上，渔民们坐在屋里补网，谁也不说话。'.repeat(3)}</p>`.repeat(4)

/** In all ways that passes tell apart: an article without its related articles, a whole page, a fragment. */
function convertAll(html: string): void {
  dropping(`<!--1672398782000-->\n[题目](https://gull.example/article)\n------\n\n<p>字</p>${html}<p>字</p>`)
  convert(`<!DOCTYPE html><html lang="zh"><head><title>题目</title><link rel="canonical" href="https://gull.example/x">
<meta property="og:image" content="https://gull.example/lead.jpg"><meta property="article:published_time" content="2022-12-30">
</head><body><div>${html.replaceAll('/a.jpg', '/lead.jpg')}</div><main><article><h1>题目</h1>${prose}${html}${prose}</article></main></body></html>`)
  convert(`<p>字</p>${html}`)
}

test.each(Object.entries(rowsOfSiblings))('a row, however long: %s', async (_name, shape) => {
  expect(await outgrown(shape, fewElements)).toEqual([])
})

test.each(Object.entries(nested))('a depth, however great: %s', async (_name, shape) => {
  expect(await outgrown(shape, fewElements)).toEqual([])
})

test.each(Object.entries(crowded))('a place, however crowded: %s', async (_name, shape) => {
  expect(await outgrown(shape, fewElements)).toEqual([])
})

test.each(Object.entries(signs))('a text, and attributes, however long: %s', async (_name, sign) => {
  const attributes = (names: readonly string[], text: string): string =>
    names.map((name) => `${name}="${text.replaceAll('"', '&quot;')}"`).join(' ')
  const shape: Shape = (count) => {
    const text = sign.repeat(count)
    return `<p>${text}</p><p><a ${attributes(readAttributes, text)}>字</a></p><img ${attributes(readOfPictures, text)}>`
  }
  expect(await outgrown(shape, fewCharacters)).toEqual([])
})

/** What V8 would do itself, by copying a list or a text for each element, for minutes. */
const copied: Record<string, () => string> = {
  'classes that name rules': () => `<div class="${'related '.repeat(200_000)}">字</div><p>字</p>`,
  'lines about a post': () =>
    `<p>作者 甲乙</p><p>字</p>${Array.from({length: 40_000}, (_, index) => `<div class="entry-meta"><a rel="tag" href="/t">甲${index}</a></div>`).join('')}`,
  'lines of code': () => `<pre>${`<div>${'x'.repeat(200)}</div>`.repeat(60_000)}</pre>`,
}
test.each(Object.entries(copied))('a row, however long, without a copy for each: %s', (_name, make) => {
  convert(`<!--1672398782000-->\n[题目](https://gull.example/article)\n------\n\n${make()}`)
})
