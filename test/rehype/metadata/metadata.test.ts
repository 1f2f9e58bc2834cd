import {describe, expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const text = '<p>The first ships have left the port, and more of them are to follow.</p>'
const frontMatter = (head: string, body = text, lang = 'en') =>
  convert(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).frontMatter
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
const article = (properties: object) => jsonLd({'@type': 'NewsArticle', ...properties})

describe('precedence', () => {
  test('title: Open Graph, JSON-LD, Twitter, Dublin Core, title, heading', () => {
    const heads = [
      meta('og:title', 'a'),
      article({headline: 'b'}),
      meta('twitter:title', 'c'),
      meta('DC.Title', 'd'),
      '<title>e</title>',
    ]
    const titles = heads.map(
      (_, index) => frontMatter(heads.slice(index).reverse().join(''), `<h1>f</h1>${text}`).title,
    )
    expect(titles).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(frontMatter('', `<h1>f</h1>${text}`).title).toBe('f')
  })

  test.each([
    ['JSON-LD', article({headline: 'Ships are back'})],
    ['Twitter', meta('twitter:title', 'Ships are back')],
    ['its title', `<title>Ships are back | The Gull</title>${meta('og:site_name', 'The Gull')}`],
  ])('title: a heading that %s repeats comes before Open Graph', (_where, said) => {
    const head = meta('og:title', 'You will not believe what is in port') + said
    expect(frontMatter(head, `<h1>Ships are back</h1>${text}`).title).toBe('Ships are back')
    expect(frontMatter(head, `<h1>Ships</h1>${text}`).title).toBe('You will not believe what is in port')
    const two = `<h1>Ships are back</h1><h1>The port</h1>${text}`
    expect(frontMatter(head, two).title).toBe('You will not believe what is in port')
  })

  test.each(['The Gull', 'The Gull - News of the sea', 'Harbour | The Gull'])(
    'title: no heading that is the site or a section, as another says what Open Graph says: %s',
    (title) => {
      const head = `<title>${title}</title>${meta('og:title', 'Ships are back')}`
      const page = `<h1>${title.split(' | ')[0]}</h1><h2>Ships are back</h2>${text}`
      expect(frontMatter(head, page).title).toBe('Ships are back')
    },
  )

  test('title: of several headings the one that is most of what the page says', () => {
    const head = meta('og:title', 'Far coast - Ships are back in the old port')
    const site = '<h1><a href="/">Gull 24 - News all day</a></h1>'
    expect(frontMatter(head, `${site}<h1>Ships are back in the old port</h1>${text}`).title).toBe(
      'Ships are back in the old port',
    )
    const letter = '<h1>Subscribe to our letter for all the news that there are</h1>'
    expect(frontMatter(meta('og:title', 'Ships are back'), `${site}${letter}${text}`).title).toBe('Ships are back')
    const both = meta('og:title', 'The town of eels - The town of gulls')
    expect(frontMatter(both, `${site}<h1>The town of gulls</h1>${text}`).title).toBe(
      'The town of eels - The town of gulls',
    )
  })

  test('addresses that are escaped twice', () => {
    const head = `<link rel="canonical" href="https://a.example/b?c=1&amp;amp;d=2">
      ${meta('og:image', 'https://a.example/e.jpg?f=1&amp;amp;width=750')}`
    expect(frontMatter(head).source).toBe('https://a.example/b?c=1&d=2')
    expect(frontMatter(head).image).toBe('https://a.example/e.jpg?f=1&width=750')
  })

  test('what a posting says of itself', () => {
    const posting = {'@type': 'SocialMediaPosting', datePublished: '2020-05-03', author: 'Ann Lee'}
    expect(frontMatter(jsonLd(posting))).toMatchObject({date: '2020-05-03T00:00:00Z', author: ['Ann Lee']})
  })

  test('the publisher whose feed it is, where nothing else names one', () => {
    const feed = (title: string) => `<link rel="alternate" type="application/rss+xml" title="${title}" href="/feed">`
    const wordPress = feed('Harbour Gull &raquo; Feed') + feed('Harbour Gull &raquo; Boats Comments Feed')
    expect(frontMatter(`<title>Boats – Harbour Gull</title>${wordPress}`)).toMatchObject({
      title: 'Boats',
      publisher: 'Harbour Gull',
    })
    expect(frontMatter(wordPress + meta('og:site_name', 'The Gull')).publisher).toBe('The Gull')
    expect(frontMatter(feed('RSS')).publisher).toBeUndefined()
  })

  test('a feed that names none, and an alternate that is none, name no publisher', () => {
    const alternate = (type: string, title: string) =>
      `<link rel="alternate" ${type} title="${title} &raquo; Boats" href="/a">`
    expect(frontMatter(alternate('type="application/rss+xml"', 'RSS')).publisher).toBeUndefined()
    expect(frontMatter(alternate('hreflang="de"', 'Startseite')).publisher).toBeUndefined()
    expect(frontMatter(alternate('type="application/atom+xml"', 'Harbour Gull')).publisher).toBe('Harbour Gull')
  })

  test.each([
    ['Boats at night (2) @ Gull days :: Hosts ::', 'Boats at night (2)'],
    ['Boats at night | Gull days | Read now!', 'Boats at night'],
    ['Boats | Gull days | Of lamps and of the pier', 'Boats | Gull days | Of lamps and of the pier'],
    ['Boats at night of Gull days | Hosts', 'Boats at night of Gull days | Hosts'],
    ['Boats at night | Gull days | Part 2', 'Boats at night | Gull days | Part 2'],
  ])('a title ends before the name of a site of a host: %s', (title, expected) => {
    expect(frontMatter(meta('og:site_name', 'Gull days') + meta('og:title', title)).title).toBe(expected)
  })

  test('the day of publication that stands below an article, and no other of a footer', () => {
    const below = (time: string) => `<article>${text}<footer class="entry-footer">${time}</footer></article>`
    const published = '<time class="entry-date published" datetime="2020-05-03">May 3</time>'
    expect(frontMatter('', below(published)).date).toBe('2020-05-03T00:00:00Z')
    expect(frontMatter(meta('date', '2020-05-01'), below(published)).date).toBe('2020-05-01T00:00:00Z')
    expect(frontMatter('', below('<time datetime="2020-05-03">May 3</time>')).date).toBeUndefined()
    expect(frontMatter('', `${text}<footer>${published}</footer>`).date).toBeUndefined()
    const others = [`<div><article><h3>Eels</h3>${published}</article></div>`, `<ul><li>Eels ${published}</li></ul>`]
    expect(others.map((other) => frontMatter('', below(other)).date)).toEqual([undefined, undefined])
  })

  test('date: JSON-LD, Open Graph, Dublin Core, time; never the date of a change', () => {
    const heads = [
      article({datePublished: '2020-01-01', dateModified: '2021-01-01'}),
      meta('article:published_time', '2020-01-02') + meta('article:modified_time', '2021-01-01'),
      meta('dc.date', '2020-01-03'),
    ]
    const time = `<time datetime="2020-01-04">yesterday</time>`
    const dates = heads.map((_, index) => frontMatter(heads.slice(index).reverse().join(''), time + text).date)
    expect(dates).toEqual([1, 2, 3].map((day) => `2020-01-0${day}T00:00:00Z`))
    expect(frontMatter('', time + text).date).toBe('2020-01-04T00:00:00Z')
    expect(frontMatter(meta('article:modified_time', '2021-01-01')).date).toBeUndefined()
  })

  test.each([
    ['https://gull.example/world/ships/2015/03/18/a_story.html', '2015-03-18T00:00:00Z'],
    ['https://gull.example/2015-03/18/c_1125.htm', '2015-03-18T00:00:00Z'],
    ['https://gull.example/n1/2015/0318/c1.html', '2015-03-18T00:00:00Z'],
    ['https://gull.example/20150318/1000.html', '2015-03-18T00:00:00Z'],
    ['https://gull.example/2015/02/30/a', undefined],
    ['https://gull.example/2015/03/a', undefined],
    ['https://gull.example/20150318', undefined],
    ['https://gull.example/a?day=/2015/03/18/', undefined],
    ['https://gull.example/1815/06/18/waterloo', undefined],
  ])('the day in the address where nothing else names one: %s', (address, date) => {
    expect(frontMatter(`<link rel=canonical href="${address}">`).date).toBe(date)
  })

  test('every other day comes before that of the address', () => {
    const head = '<link rel=canonical href="https://gull.example/2015/03/18/a">'
    expect(frontMatter(head + meta('date', '2015-03-17')).date).toBe('2015-03-17T00:00:00Z')
    expect(frontMatter(head, `<h1>Ships</h1><p class="date">17 March 2015</p>${text}`).date).toBe(
      '2015-03-17T00:00:00Z',
    )
  })

  test('a microformat has its date in a title', () => {
    const date = '<abbr class="published" title="2020-01-02T09:12:00+02:00">9:12 AM</abbr>'
    expect(frontMatter('', text + date).date).toBe('2020-01-02T07:12:00Z')
  })

  test('a date for machines comes before a line that may be read in two ways, and the author with it', () => {
    const day = '<span property="dc:date" content="2014-05-06T09:12:00+02:00">'
    const line = `<div class="submitted">${day}Submitted by <span class="username">Ann Lee</span> on Tue, 05/06/2014 - 09:12</span></div>`
    const page = frontMatter('', `<h1>Ships</h1><div class="node">${line}<div class="content">${text}</div></div>`)
    expect(page).toMatchObject({date: '2014-05-06T07:12:00Z', author: ['Ann Lee']})
  })

  test('a date that cannot be read is passed over', () => {
    expect(frontMatter(article({datePublished: 'soon'}) + meta('date', '2020-01-02')).date).toBe('2020-01-02T00:00:00Z')
  })

  test('what the envelope says stays', () => {
    const head =
      meta('og:title', 'b') +
      '<link rel=canonical href="https://example.com/b">' +
      article({datePublished: '2020-01-01'})
    const source = `<!--1672398782000-->\n[a](https://example.com/a)\n---\n<html><head>${head}</head><body>${text}</body></html>`
    expect(convert(source).frontMatter).toMatchObject({
      title: 'a',
      source: 'https://example.com/a',
      date: '2022-12-30T11:13:02Z',
    })
  })

  test('a byline of the article comes before metadata', () => {
    expect(frontMatter(meta('author', 'Ada Meer'), `<p>作者 林一帆</p>${text}`).author).toEqual(['林一帆'])
  })
})

describe('title', () => {
  const site = meta('og:site_name', 'Daily Gull')

  test.each([
    ['a | Daily Gull', 'a'],
    ['a – News - daily gull', 'a – News'],
    ['Daily Gull | a', 'a'],
    ['Daily Gull: a', 'Daily Gull: a'],
    ['a_Daily Gull', 'a'],
    ['Daily Gull', 'Daily Gull'],
    ['a at the Daily Gull', 'a at the Daily Gull'],
    ['a &amp;amp; b', 'a & b'],
    ['a [Daily Gull]', 'a'],
    ['a (Daily Gull)', 'a (Daily Gull)'],
  ])('%s is %s', (said, title) => {
    expect(frontMatter(`${site}<title>${said}</title>`).title).toBe(title)
  })

  test('the one heading that it begins with is the title', () => {
    expect(frontMatter('<title>Ships leave | News | Gull</title>', `<h1>Ships leave</h1>${text}`).title).toBe(
      'Ships leave',
    )
  })

  test('a forum has a rubric before the title', () => {
    const page = `<h1><a href="/t">[港口]</a><span>渡轮停航</span></h1>${text}`
    expect(frontMatter('<title>渡轮停航 - 江边杂谈 - 海鸥论坛 - Powered by Discuz!</title>', page).title).toBe(
      '渡轮停航',
    )
    expect(frontMatter('<title>[港口]渡轮停航 - 海鸥论坛</title>', page).title).toBe('[港口]渡轮停航')
  })

  test('a title ends in a part of the site, too', () => {
    const head = '<link rel=canonical href="https://www.gull.example/a"><title>Ships leave - world.gull.example</title>'
    expect(frontMatter(head).title).toBe('Ships leave')
    expect(frontMatter(head.replace('world.gull', 'world.tern')).title).toBe('Ships leave - world.tern.example')
  })

  test('two Chinese characters are a heading, as four letters are', () => {
    expect(frontMatter('<title>海鸥_港口百科</title>', `<h1>海鸥</h1>${text}`).title).toBe('海鸥')
    expect(frontMatter('<title>Sea - Log</title>', `<h1>Sea</h1>${text}`).title).toBe('Sea - Log')
  })

  test.each([
    ['News - Ships leave the harbour', 'Ships leave the harbour', 'Ships leave the harbour'],
    ['Nine reasons | The Harbour Gull', 'The Harbour Gull', 'Nine reasons | The Harbour Gull'],
    ['The mid-morning ships', 'morning ships', 'The mid-morning ships'],
  ])('the one heading that it ends with is the title where it is the longer part: %s', (said, heading, title) => {
    expect(frontMatter(`<title>${said}</title>`, `<h1>${heading}</h1>${text}`).title).toBe(title)
  })

  test.each([
    ['Ships: The harbour opens - Gull Online', 'Ships The harbour opens', 'Ships: The harbour opens'],
    ['Ships: The harbour opens | Gull', 'The harbour opens', 'Ships: The harbour opens'],
    ['Minister: The harbour opens - says who?', 'The harbour opens', 'Minister: The harbour opens - says who?'],
    ['Harbour » The Observer » News', 'The Observer', 'Harbour » The Observer » News'],
    ['Ships: Harbour | Gulls of the North', 'Harbour', 'Ships: Harbour | Gulls of the North'],
    ['Harbour | The Gull | Tern', 'The Gull', 'Harbour | The Gull | Tern'],
    ['Ships: The harbour opens - Gull', 'Ships the harbour', 'Ships: The harbour opens - Gull'],
    ['The well-known ships - Gull', 'Known ships', 'The well-known ships - Gull'],
    ['The well-known harbour opens', 'known harbour opens', 'The well-known harbour opens'],
    ['Ships, The harbour opens', 'Ships: The harbour opens', 'Ships, The harbour opens'],
  ])('the one heading amid it is the title, and says where it ends: %s', (said, heading, title) => {
    expect(frontMatter(`<title>${said}</title>`, `<h1>${heading}</h1>${text}`).title).toBe(title)
  })

  test.each([
    ['The harbour opens | Gull', '<h2>The harbour opens</h2>', 'The harbour opens'],
    ['The harbour opens - News - Gull', '<h4>The harbour opens</h4>', 'The harbour opens'],
    [
      'Harbour - The Islands Observer',
      '<h3>The Islands Observer</h3><h2>Harbour</h2>',
      'Harbour - The Islands Observer',
    ],
    [
      'The Islands Observer - Harbour',
      '<h3>The Islands Observer</h3><h2>Harbour</h2>',
      'The Islands Observer - Harbour',
    ],
    ['Harbour: How to get there', '<h3>How to get there</h3>', 'Harbour: How to get there'],
    ['Ships | The harbour opens | Gull', '<h2>Ships</h2>', 'Ships | The harbour opens | Gull'],
    ['Harbour | The Northern Gull', '<h2>Harbour</h2>', 'Harbour | The Northern Gull'],
    ['The harbour opens again', '<h2>The harbour opens</h2>', 'The harbour opens again'],
    ['The harbour opens | Gull', '<h2>The harbour</h2>', 'The harbour opens | Gull'],
    ['The harbour opens | Gull', '<h1>Gulls</h1><h2>The harbour opens</h2>', 'The harbour opens | Gull'],
  ])('without a heading of the first level the one that is most of it is the title: %s', (said, heading, title) => {
    expect(frontMatter(`<title>${said}</title>`, `${heading}${text}`).title).toBe(title)
  })

  test.each([
    ['The harbour opens | Gull', '<h2>Gull</h2><h1>The harbour opens</h1>', 'The harbour opens'],
    ['The gull and the tern: Harbour', '<h1>The gull and the tern</h1><h2>Harbour</h2>', 'Harbour'],
    ['The gull online | Harbour', '<h1>The gull online</h1><h2>Harbour</h2>', 'Harbour'],
  ])('of two headings one is the site’s name: %s', (said, headings, title) => {
    expect(frontMatter(`<title>${said}</title>`, `${headings}${text}`).title).toBe(title)
  })

  test.each([
    ['Gulls: The pier', 'Gulls', '<h3 class="entry-header">The pier</h3>', 'The pier'],
    ['The pier is rebuilt | Gulls', 'The pier is rebuilt', '<h3>Gulls</h3>', 'The pier is rebuilt'],
    ['Gulls and Eels: The pier', 'Gulls and Eels', '<h3 class="post-title entry-title">The pier</h3>', 'The pier'],
    ['The pier - Forum of Boats', 'Forum of Boats', '<h2 class="topic-title"><a>The pier</a></h2>', 'The pier'],
    ['The pier - Gulls', 'Gulls', '<h2><a href="/pier">The pier</a></h2>', 'The pier'],
    ['Gulls | The pier', '', '<h2 class="blog_post_title">The pier</h2>', 'The pier'],
    ['Gulls: The pier', 'Eels', '<h2 class="widget-title">Gulls</h2>', 'Gulls: The pier'],
  ])('the heading that is called that of a post is the title: %s', (said, heading, called, title) => {
    expect(frontMatter(`<title>${said}</title>`, `<h1>${heading}</h1>${called}${text}`).title).toBe(title)
  })

  test('a short heading is the title where what stands before it is called as the address is', () => {
    const head = (site: string) =>
      `<link rel=canonical href="https://${site}.example/a"><title>Harbour Gull - Tides</title>`
    expect(frontMatter(head('harbour-gull'), `<h1>Tides</h1>${text}`).title).toBe('Tides')
    expect(frontMatter(head('eels'), `<h1>Tides</h1>${text}`).title).toBe('Harbour Gull - Tides')
  })

  test('the slug of an address is none where anything else is one', () => {
    const head = '<meta property="og:title" content="pier-is-rebuilt"><title>The pier</title>'
    expect(frontMatter(head, text).title).toBe('The pier')
    expect(frontMatter('<title>pier-is-rebuilt</title>', text).title).toBe('pier-is-rebuilt')
  })

  test('an arrow before it is none of it, a quotation mark is', () => {
    const head = (said: string) => `<title>\n» ${said}</title>`
    expect(frontMatter(head('The pier is rebuilt'), text).title).toBe('The pier is rebuilt')
    expect(frontMatter('<title>»Gulls« are back</title>', text).title).toBe('»Gulls« are back')
  })

  test('a heading that repeats it is left out, another one stays', () => {
    const body = `<header><h1>Ships leave!</h1></header>${text}`
    const {markdown, ledger} = convert(`<html><title>Ships leave</title>${body}`)
    expect(markdown).not.toContain('Ships leave')
    expect(ledger).toEqual([expect.objectContaining({rule: 'headings/title', text: 'Ships leave!'})])
    expect(convert(`<html><title>Ships</title>${body}`).markdown).toContain('# Ships leave!')
  })

  test('the title of a drawing is none of the page', () => {
    expect(frontMatter('', `<svg><title>icon</title></svg>${text}`).title).toBeUndefined()
  })
})

describe('source', () => {
  test('is absolute, without tracking parameters', () => {
    const head = '<link rel="canonical" href="/a?utm_source=x&amp;id=1">'
    const {frontMatter} = convert(`<html><head>${head}</head>${text}`, {baseUrl: 'https://example.com/b'})
    expect(frontMatter.source).toBe('https://example.com/a?id=1')
  })

  test("a site's address gives way to an article's", () => {
    const head = `<link rel=canonical href="https://example.com/">${meta('og:url', 'https://example.com/a')}`
    expect(frontMatter(head).source).toBe('https://example.com/a')
  })

  test('tells the publisher, whose rules and names apply', () => {
    const head = '<link rel=canonical href="https://www.bbc.com/zhongwen/simp/world-1"><title>a - BBC News 中文</title>'
    expect(frontMatter(head)).toMatchObject({title: 'a', publisher: 'BBC News 中文', lang: 'zh-Hans'})
  })

  test('resolves the picture, unless a base does', () => {
    const picture = '<meta property="og:image" content="files/a.jpg">'
    const canonical = '<link rel=canonical href="https://example.com/b/c">'
    expect(frontMatter(canonical + picture).image).toBe('https://example.com/b/files/a.jpg')
    expect(frontMatter(`${canonical}<base href="/d/">${picture}`).image).toBe('https://example.com/d/files/a.jpg')
    expect(frontMatter(`<base href="https://example.com/">${picture}`).image).toBe('https://example.com/files/a.jpg')
  })

  test('resolves links, unless a base does', () => {
    const canonical = '<link rel=canonical href="https://example.com/a/b">'
    const page = (head: string) =>
      convert(`<html><head>${head}</head><p>The <a href="c">ships</a> have left.</p>`).markdown
    expect(page(canonical)).toContain('(https://example.com/a/c)')
    expect(page(`${canonical}<base href="/d/">`)).toContain('(https://example.com/d/c)')
  })
})

describe('author', () => {
  test.each([
    [meta('author', 'By Jane Doe and John Roe'), ['Jane Doe', 'John Roe']],
    [meta('author', 'https://example.com/jane') + meta('dc.creator', 'Jane Doe'), ['Jane Doe']],
    [meta('author', 'admin'), undefined],
    [meta('author', '創作者 丁一 的頭像'), ['丁一']],
    [meta('author', 'Discuz! Team and Comsenz UI Team'), undefined],
    [meta('author', 'name, email@gull.example'), undefined],
    [meta('og:site_name', 'The Gull') + meta('author', 'Gull'), undefined],
    [meta('og:site_name', 'Gull') + meta('author', 'Gull, London, UK'), undefined],
    [meta('citation_author', 'Ada Meer') + meta('citation_author', 'Bo Lund'), ['Ada Meer', 'Bo Lund']],
    [article({author: 'Ada Meer'}), ['Ada Meer']],
    [article({author: [{name: 'Ada Meer'}, {'@type': 'Person', name: ['Bo Lund']}]}), ['Ada Meer', 'Bo Lund']],
    [article({author: {name: 'Gull'}, publisher: {name: 'Gull'}}), undefined],
    [meta('og:site_name', 'Sea &amp; Sky') + meta('dc.creator', 'Sea &amp; Sky'), undefined],
    [`<title>Ships leave_Harbour_Gull</title>${meta('article:author', 'Gull')}`, undefined],
    [`<title>Ships leave | Ada Meer</title>${meta('author', 'Ada Meer')}`, ['Ada Meer']],
    [meta('DC.Creator', 'Meer, A.') + meta('DC.Creator', 'Berg, Bo van den'), ['A. Meer', 'Bo van den Berg']],
    [meta('citation_author', 'Meer, Ada Eve'), ['Ada Eve Meer']],
    [meta('citation_author', 'van den Berg, Bo'), ['Bo van den Berg']],
    [meta('citation_author', 'Ada Meer, Bo Lund'), ['Ada Meer', 'Bo Lund']],
    [meta('dc.creator', 'Ada Meer, London'), ['Ada Meer']],
    [meta('article:author', 'Ada Meer | Gull'), ['Ada Meer']],
    [meta('og:article:author', '갈매기일보 | 항구'), undefined],
    [meta('author', 'Super User'), undefined],
  ])('%s', (head, author) => {
    expect(frontMatter(head).author).toEqual(author)
  })

  test('links to authors and microdata name them', () => {
    expect(frontMatter('', `<p><a rel="author" href="/ada">Ada Meer</a></p>${text}`).author).toEqual(['Ada Meer'])
    const item = '<span itemprop="author" itemscope>von <b itemprop="name">Ada Meer</b></span>'
    expect(frontMatter('', item + text).author).toEqual(['Ada Meer'])
  })

  test('what is said of an author is not said of the article', () => {
    const item =
      '<div itemprop="author" itemscope><b itemprop="name">Ada Meer</b><i itemprop="description">Keeper of a lighthouse</i><meta itemprop="image" content="/ada.jpg"></div>'
    const page = frontMatter('', item + text)
    expect(page.author).toEqual(['Ada Meer'])
    expect(page.description).toBeUndefined()
    expect(page.image).toBeUndefined()
  })
})

describe('JSON-LD', () => {
  test.each<[string, unknown]>([
    [
      'an array',
      [
        {'@type': 'WebSite', name: 'b'},
        {'@type': 'NewsArticle', headline: 'a'},
      ],
    ],
    [
      'a graph',
      {
        '@graph': [
          {'@type': 'WebPage', name: 'b'},
          {'@type': ['Thing', 'BlogPosting'], headline: 'a'},
        ],
      },
    ],
    ['within another thing', {'@type': 'WebPage', mainEntity: {'@type': 'ReportageNewsArticle', headline: 'a'}}],
    ['a comma too many', '{"@type": "Article", "headline": "a",}'],
    ['a line break within a text', '{"@type": "Article", "headline": "a", "description": "b\nc"}'],
    ['comments around it', '/*<![CDATA[*/ {"@type": "Article", "headline": "a"}; /*]]>*/'],
    ['articles that it mentions', {'@type': 'Article', mentions: {'@type': 'Article', headline: 'b'}, headline: 'a'}],
  ])('%s', (_, value) => {
    expect(frontMatter(jsonLd(value)).title).toBe('a')
  })

  test('the article with the address of the page is the one', () => {
    const articles = ['b', 'a'].map((name) => ({
      '@type': 'Article',
      headline: name,
      url: `https://example.com/${name}`,
    }))
    expect(frontMatter(`<link rel=canonical href="https://example.com/a">${jsonLd(articles)}`).title).toBe('a')
  })

  test('what is broken, deep or circular is harmless', () => {
    const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`
    const circular = {'@type': 'Article', '@id': 'a', author: {'@id': 'a'}, headline: 'a'}
    for (const value of ['{"@type": "Article", headline', '', 'null', '[[[', deep]) {
      expect(frontMatter(jsonLd(value)).title).toBeUndefined()
    }
    expect(frontMatter(jsonLd(circular)).title).toBe('a')
  })
})

test('tags are what the source states, each once', () => {
  expect(frontMatter(meta('keywords', 'a, b,a,')).tags).toEqual(['a', 'b'])
  expect(frontMatter(meta('article:tag', 'a, b') + meta('article:tag', 'c')).tags).toEqual(['a, b', 'c'])
  expect(frontMatter('', `${text}<a rel="tag" href="/t">a</a>`).tags).toEqual(['a'])
})

test('tags are what is marked as such among a system’s own switches', () => {
  const keywords = ['Lite:true', 'Tag:Ships', 'Tag:Sea: a log', 'Elevated:false']
  expect(frontMatter(article({keywords})).tags).toEqual(['Ships', 'Sea: a log'])
  expect(frontMatter(article({keywords: ['Lite:true', 'Sea']})).tags).toEqual(['Lite:true', 'Sea'])
})

test.each([
  ['Gull.example - All that happens', 'Gull.example', 'a', 'Gull.example'],
  ['The Gull | News of the sea', 'The Gull', 'a', 'The Gull'],
  ['The Gull News', 'The Gull', 'a', 'The Gull News'],
  ['Gull News | 中文', 'Gull News', 'a', 'Gull News | 中文'],
  ['GN - 海鸥广播电台', 'GN', 'a', 'GN - 海鸥广播电台'],
  ['The Gull - International', 'The Gull', 'a', 'The Gull - International'],
  ['Gull-News', 'Gull', 'a', 'Gull-News'],
  ['GullNews', 'Gull Ltd', 'a | Gull News', 'Gull News'],
  ['GullNews', 'Gull Ltd', 'a | Gulls News', 'GullNews'],
])('the publisher %s, who is %s elsewhere, on a page called %s', (site, publisher, title, name) => {
  const head = meta('og:site_name', site) + article({publisher: {name: publisher}})
  expect(frontMatter(`${head}<title>${title}</title>`).publisher).toBe(name)
})

test('tags are read before they are parted: a reference in them ends with a semicolon', () => {
  expect(frontMatter(meta('keywords', 'boats, keeper&amp;#39;s log, sea &amp;amp; sky')).tags).toEqual([
    'boats',
    "keeper's log",
    'sea & sky',
  ])
})

test('what a page says to Parse.ly as JSON', () => {
  const said = {
    title: 'Ships leave',
    link: 'https://example.com/ships',
    author: 'Ada Meer',
    pub_date: '2020-01-05T20:02:01Z',
    tags: ['ships', 'harbour'],
    image_url: 'https://example.com/a.jpg',
  }
  const page = (value: unknown) => frontMatter(meta('parsely-page', JSON.stringify(value).replaceAll('"', '&quot;')))
  expect(page(said)).toMatchObject({
    title: 'Ships leave',
    source: 'https://example.com/ships',
    date: '2020-01-05T20:02:01Z',
    author: ['Ada Meer'],
    tags: ['ships', 'harbour'],
    image: 'https://example.com/a.jpg',
  })
  expect(page({authors: ['Ada Meer', 'Bo Lund']}).author).toEqual(['Ada Meer', 'Bo Lund'])
  for (const value of [null, [], 'a', {title: {a: 1}, tags: [2, null]}]) expect(page(value).title).toBeUndefined()
  expect(frontMatter(meta('parsely-page', '{')).title).toBeUndefined()
})

test('a description that says the title or the publisher says nothing', () => {
  const head = meta('og:title', 'a') + meta('og:site_name', 'b')
  expect(frontMatter(head + meta('og:description', 'a') + meta('description', 'b')).description).toBeUndefined()
})

test('the image is the original', () => {
  expect(frontMatter(meta('og:image', 'https://i0.wp.com/example.com/a.jpg?w=9')).image).toBe(
    'https://example.com/a.jpg',
  )
  expect(frontMatter(meta('og:image', 'https:/example.com/a.jpg')).image).toBe('https://example.com/a.jpg')
})

test('boxes that are called related or comments state nothing, unless the title stands in them', () => {
  const box = (name: string, more = '') =>
    frontMatter(
      '',
      `<h1>The harbour</h1>${text.repeat(3)}<div class="${name}">${more}<h2>The lighthouse</h2>` +
        `<time class="published" datetime="2019-01-02">2 January</time><a rel="tag" href="/t">lights</a></div>`,
    )
  expect(box('related-posts')).toMatchObject({title: 'The harbour'})
  expect(box('related-posts').date).toBeUndefined()
  expect(box('related-posts').tags).toBeUndefined()
  expect(box('comments').date).toBeUndefined()
  expect(box('story').date).toBe('2019-01-02T00:00:00Z')
  expect(box('story').tags).toEqual(['lights'])
  expect(box('comments', '<h1>The harbour</h1>').date).toBe('2019-01-02T00:00:00Z')
})

test('comments, navigation and asides state nothing', () => {
  const comment = '<div itemscope itemtype="https://schema.org/Comment"><i itemprop="author">Bo Lund</i></div>'
  expect(frontMatter('', `<nav><a rel=author>Ada Meer</a></nav>${text}${comment}`).author).toBeUndefined()
})

test.each([
  '<figure><img src="/a.jpg"><figcaption itemprop="caption description">The crane<span>Credit…</span></figcaption></figure>',
  '<article itemprop="description"><p>The harbour opened.</p><h2>Boats</h2><p>The first boat left.</p></article>',
])('what is about a picture, or is the article, does not describe it: %s', (html) => {
  expect(
    convert(`<!--1667779200000-->\n[Boats](https://gull.example/a)\n------\n\n${html}`).frontMatter,
  ).not.toHaveProperty('description')
})

describe('what Chinese pages state in their own ways', () => {
  test('authorities have names for it', () => {
    const head =
      meta('SiteName', '海港市人民政府门户网站') +
      meta('ArticleTitle', '新轮渡通航') +
      meta('PubDate', '2020-01-02 10:20')
    expect(frontMatter(`<title>新轮渡通航 - 海港市人民政府门户网站</title>${head}`)).toMatchObject({
      title: '新轮渡通航',
      publisher: '海港市人民政府门户网站',
      date: '2020-01-02T10:20:00Z',
    })
  })

  test('who holds the rights is the publisher, and no author', () => {
    const {publisher, author} = frontMatter(meta('Copyright', '海鸥版权所有') + meta('author', '海鸥'))
    expect([publisher, author]).toEqual(['海鸥', undefined])
    expect(frontMatter(meta('copyright', '© 2020 The Gull')).publisher).toBeUndefined()
  })

  test.each([
    ['Copyright © 2019-2020 海鸥网 版权所有', '海鸥网'],
    ['(c)2020年 海鸥网版权所有', '海鸥网'],
    ['本站原创内容 版权所有', undefined],
    ['文章图片版权所有', undefined],
    [`copyright${' '.repeat(1e5)}海鸥网版权所有`, undefined],
  ])('who holds the rights, without the year: %s', (said, expected) => {
    expect(frontMatter(meta('copyright', said)).publisher).toBe(expected)
  })

  test('the author of a template is nobody', () => {
    expect(frontMatter(meta('author', 'name, email@gull.example')).author).toBeUndefined()
  })

  test.each([
    meta('bytedance:published_time', '2020-01-02T10:20:00+08:00'),
    meta('og:time ', '2020-01-02T02:20:00Z'),
    jsonLd({'@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld', pubDate: '2020-01-02T02:20:00'}),
  ])('the day: %s', (head) => {
    expect(frontMatter(head).date).toBe('2020-01-02T02:20:00Z')
  })

  test.each([
    ['新轮渡明天早上通航-海鸥网', '', '新轮渡明天早上通航'],
    ['新轮渡明天早上通航-港口频道-海鸥网', '', '新轮渡明天早上通航'],
    ['新轮渡明天早上通航 - 海鸥新闻网站', '', '新轮渡明天早上通航'],
    ['新轮渡明天早上通航-海鸥网', '<h2>新轮渡明天早上通航-海鸥网</h2>', '新轮渡明天早上通航-海鸥网'],
    ['新轮渡明天早上通航-港口与互联网', '', '新轮渡明天早上通航-港口与互联网'],
    ['通航-海鸥网', '', '通航-海鸥网'],
    ['海鸥第十三次夺冠归来-2020年法网', '', '海鸥第十三次夺冠归来-2020年法网'],
    ['新轮渡明天早上通航——一张新的河流网', '', '新轮渡明天早上通航——一张新的河流网'],
    ['新轮渡明天早上通航-沿海铁路网', '', '新轮渡明天早上通航-沿海铁路网'],
  ])('the title %s', (said, heading, title) => {
    expect(frontMatter(`<title>${said}</title>`, heading + text).title).toBe(title)
  })
})
