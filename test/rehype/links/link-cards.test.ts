import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const said = 'The cranes of the harbour turn all day and all night, and nobody in the town can say for whom they do it.'
const plan = 'https://city.example/plan'

function converted(card: string) {
  const page = `<head><title>Cranes</title><link rel="canonical" href="https://gull.example/cranes"></head>`
  return convert(
    `<html>${page}<body><article><h1>Cranes</h1><p>${said}</p>${card}<p>${said} Or why.</p></article></body></html>`,
  )
}

test.each([
  `<figure class="kg-bookmark-card"><a class="kg-bookmark-container" href="${plan}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The plan</div><div class="kg-bookmark-description">What the city has in mind.</div><div class="kg-bookmark-metadata"><img src="/i.ico"><span>City</span></div></div><div><img src="/a.jpg"></div></a></figure>`,
  `<figure data-src="${plan}"><a href="${plan}"><span class="external-article-widget"><strong class="external-article-widget-title">The plan</strong><em class="external-article-widget-url">city.example</em></span></a></figure>`,
  `<div class="ogpCard_root"><article class="ogpCard_wrap"><a class="ogpCard_link" href="${plan}"><span class="ogpCard_title">The plan</span><span class="ogpCard_urlText"></span><span class="ogpCard_url">city.example</span></a></article></div>`,
  `<figure data-ke-type="opengraph"><a href="${plan}"><div class="og-image" style="background-image:url('/1.jpg')">&nbsp;</div><div class="og-text"><p class="og-title">The plan</p><p class="og-desc">Of the city</p><p class="og-host">city.example</p></div></a></figure>`,
  `<div class="se-oglink"><a href="${plan}" class="se-oglink-thumbnail"><img src="/a.jpg"></a><a href="${plan}" class="se-oglink-info"><strong class="se-oglink-title">The plan</strong><p class="se-oglink-summary">Of the city</p><p class="se-oglink-url">city.example</p></a></div>`,
  `<a class="blogcard-wrap" href="${plan}"><div class="blogcard"><div class="blogcard-title">The plan</div><div class="blogcard-snippet">Of the city</div><div class="blogcard-site">city.example</div></div></a>`,
])('a card of a page of another site says its title, which leads there, and its description: %s', (card) => {
  const description = /[-_](?:desc|description|summary|snippet)">([^<]+)/.exec(card)?.[1]
  const told = description === undefined ? '' : `\n\n${description}`
  expect(converted(card).markdown).toBe(`${said}\n\n[The plan](${plan})${told}\n\n${said} Or why.\n`)
})

test('says what a card said beside its title', () => {
  const {ledger} = converted(
    `<p><a href="${plan}"><span class="linkcard-title">The plan</span> <span class="linkcard-site">city.example</span></a></p>`,
  )
  expect(ledger).toContainEqual(expect.objectContaining({rule: 'links/card', text: 'city.example'}))
})

test('an address says no more than the link, and a picture goes', () => {
  const parts =
    '<span><span class="LinkCard-title two-line">The plan</span><span class="LinkCard-desc">city.example/plan</span></span>'
  const {markdown, ledger} = converted(
    `<a class="LinkCard new" href="${plan}">${parts}<span><img src="https://city.example/a.jpg"></span></a>`,
  )
  expect(markdown).toBe(`${said}\n\n[The plan](${plan})\n\n${said} Or why.\n`)
  const urls = ['https://city.example/a.jpg']
  expect(ledger).toContainEqual(expect.objectContaining({rule: 'links/card', text: 'city.example/plan', urls}))
})

test('words beside a card stay', () => {
  const link = `<a href="${plan}"><b class="linkcard-title">The plan</b><i class="linkcard-desc">Of the city</i></a>`
  expect(converted(`<p>They have read ${link} and laughed at it.</p>`).markdown).toContain(
    `They have read [The plan](${plan}) and laughed at it.`,
  )
})

test.each([
  `<p><a href="${plan}"><span class="title">The plan</span>: <span class="desc">of the city</span></a></p>`,
  `<p><a class="link-card" href="${plan}"><span>The plan: of the city</span></a></p>`,
  `<p><a href="${plan}"><span class="post-title">The plan</span>: <span class="post-text">of the city</span></a></p>`,
])('a link that is called no card keeps its words: %s', (html) => {
  expect(converted(html).markdown).toContain(`[The plan: of the city](${plan})`)
})

test('a card that leads within the site is none of them', () => {
  const card =
    '<div class="blogcard"><a href="https://gull.example/tides"><b class="blogcard-title">The tides</b><p class="blogcard-snippet">Of the sea</p></a></div>'
  expect(converted(card).ledger.some(({rule}) => rule === 'links/card')).toBe(false)
})
