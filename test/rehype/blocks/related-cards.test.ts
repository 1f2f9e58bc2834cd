import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

function card(name: string, target = name): string {
  return `<div><div><a href="/${name}"><img src="/${name}.jpg"></a></div><div><h2><a href="/${target}">${name} gull</a></h2></div></div>`
}

function converted(html: string) {
  return convert(`[Cranes](https://a.example/x)\n------\n\n<p>A tern.</p>${html}`)
}

test.each(['您可能感兴趣的文章', '延伸閱讀', 'Related articles'])('cards below a label are a list: %s', (label) => {
  const {markdown, ledger} = converted(`<h2>${label}</h2>${card('one')}${card('two')}`)
  expect(markdown).toBe(
    `A tern.\n\n## ${label}\n\n- [one gull](https://a.example/one)\n- [two gull](https://a.example/two)\n`,
  )
  expect(ledger.map(({rule, urls}) => `${rule} ${urls}`)).toEqual([
    'related/card-picture /one,https://a.example/one.jpg',
    'related/card-picture /two,https://a.example/two.jpg',
  ])
})

test('what follows the cards, and a second list of them', () => {
  const cards = `<h2>延伸閱讀</h2>${card('one')}${card('two')}`
  const list = '## 延伸閱讀\n\n- [one gull](https://a.example/one)\n- [two gull](https://a.example/two)\n'
  expect(converted(`${cards}<p>A crane.</p>${cards}`).markdown).toBe(`A tern.\n\n${list}\nA crane.\n\n${list}`)
})

test.each([
  ['below another heading', `<h2>Two gulls</h2>${card('one')}${card('two')}`],
  ['alone', `<h2>Related articles</h2>${card('one')}`],
  ['of two targets', `<h2>Related articles</h2>${card('one', 'two')}${card('two', 'one')}`],
])('cards %s stay as they are', (_, html) => {
  const {markdown} = converted(`${html}<p>The end of it.</p>`)
  expect(markdown).toContain('\n\n[![](https://a.example/one.jpg)](https://a.example/one)\n\n## [one gull]')
})

test('cards whose headings are set in bold are a list as well', () => {
  const html = `<h2>延伸閱讀</h2>${card('one')}${card('two')}`
  const bold = html.replace(/<h2>(.*?)<\/h2>/g, '<h2><strong>$1</strong></h2>')
  expect(converted(bold).markdown).toBe(converted(html).markdown)
})
