import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

const url = 'https://a.example/1'

test.each(['#', '¶', '🔗'])('the sign %s beside a heading goes', (sign) => {
  const {dropped} = clean(`<p>文。</p><h2>甲 <a href="#a">${sign}</a></h2><p>文。</p>`, {url})
  expect(dropped).toEqual([`headings/anchor: ${sign}`])
})

test.each(['<h2>甲<a href="#a">1</a></h2>', '<h2>甲<a href="/b">#</a></h2>', '<p>甲<a href="#a">#</a></p>'])(
  '%s stays',
  (html) => expect(clean(`<p>文。</p>${html}<p>文。</p>`, {url}).dropped).toEqual([]),
)
