import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

test('related posts go on request', () => {
  for (const name of ['jp-relatedposts', 'block related', 'related-posts', 'node node-article cboxes article']) {
    const html = `<p>文。</p><div class="${name}"><h2>相关</h2><h2><a href="/b">乙</a></h2></div>`
    expect(clean(html, {options: {related: 'drop'}}).html).toBe('<p>文。</p>')
    expect(clean(html).html).toContain('乙')
  }
  const html = '<p>文。</p><div class="jp-relatedposts">相关<a href="/b">乙</a></div>'
  expect(clean(html, {options: {related: 'drop'}}).dropped).toEqual(['posts/related: 相关乙'])
})

test('the heading of related posts that a script would have put there goes', () => {
  const {html, dropped} = clean('<p>文。</p><div id="jp-relatedposts"><h3><em>相关</em></h3></div>')
  expect(html).toBe('<p>文。</p>')
  expect(dropped).toEqual(['posts/related-heading: 相关'])
})

test('related posts stay where nobody asks to drop them', () => {
  expect(clean('<p>文。</p><div class="jp-relatedposts">相关<a href="/b">乙</a></div>').dropped).toEqual([])
})

test.each(['相关阅读：', 'Related articles', 'Lesen Sie auch:'])(
  'a list goes on request with its label: %s',
  (label) => {
    const html = `<p>文。</p><p>${label}</p><ul><li><a href="/b">乙</a></li></ul>`
    expect(clean(html, {options: {related: 'drop'}}).html).toBe('<p>文。</p>')
  },
)
