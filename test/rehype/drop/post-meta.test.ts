import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {clean} from '../../support/clean.ts'

const post = (author: string) => `---
author: ${author}
date: 2018-08-28
tags: [Gull]
source: https://harbour-gull.example/ships
---
<div class="entry-meta"><a rel="author" href="/a">Jane Doe</a> <a rel="category tag" href="/c">Ships</a></div><p>Text.</p>
<div class="entry-footer">Tagged <a rel="tag" href="/t">Gull</a>, <a rel="tag" href="/u">Tides</a></div>`

test('what the lines about a post state stands in the front matter once they go', () => {
  const {frontMatter, markdown, ledger} = convert(post('Harbour Gull'))
  expect(frontMatter).toMatchObject({
    author: ['Jane Doe'],
    publisher: 'Harbour Gull',
    tags: ['Gull', 'Ships', 'Tides'],
  })
  expect(markdown).toBe('Text.\n')
  expect(ledger.map(({rule}) => rule)).toEqual(['posts/meta', 'posts/meta'])
})

test('an author that is not the site stays', () => {
  const {frontMatter} = convert(post('John Roe'))
  expect(frontMatter.author).toEqual(['John Roe'])
  expect(frontMatter.publisher).toBeUndefined()
})

test('it stays where the front matter does not know what it says', () => {
  expect(clean('<p>文。</p><div class="entry-meta">甲，周一</div>').dropped).toEqual([])
})
