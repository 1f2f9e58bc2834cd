import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const prose =
  '<p>The ferry sails again, said the keeper of the harbour, and the first boat left with the tide.</p>'.repeat(4)
const lines = '<p class="author">By Ann Reed</p><p class="date">March 6, 2008</p>'

/** What a page says whose headings stand before author, day and text. */
function page(headings: string, head = '', below = lines) {
  const body = `<article>${headings}${below}<div class="article-body">${prose}</div></article>`
  const {frontMatter, markdown} = convert(
    `<html><head><title>Ferry sails | Isle News</title>${head}</head><body>${body}`,
  )
  return {frontMatter, markdown}
}

test.each(['h1', 'h2', 'h3', 'h4'])('author and day stand below the title, be it an <%s>', (level) => {
  const {frontMatter, markdown} = page(`<${level}>Ferry sails</${level}>`)
  expect(frontMatter).toMatchObject({title: 'Ferry sails', author: ['Ann Reed'], date: '2008-03-06T00:00:00Z'})
  expect(markdown).not.toMatch(/Ferry sails$|Ann Reed|2008/m)
})

test('the heading of the highest level is the title', () => {
  const {frontMatter, markdown} = page('<h4>Ferry sails</h4><h3>Ferry sails</h3>')
  expect(frontMatter.author).toEqual(['Ann Reed'])
  expect(markdown).not.toMatch(/^#/m)
})

test('a heading behind a text is none', () => {
  const {frontMatter, markdown} = page(`${prose}<p>${'The boats are back. '.repeat(20)}</p><h3>Ferry sails</h3>`)
  expect(frontMatter.author).toBeUndefined()
  expect(markdown).toContain('## Ferry sails')
})

test.each([
  ['another heading', '<h2>Ships and boats</h2>'],
  ['a part of the title', '<h2>Ferry</h2>'],
  ['a title and more', '<h2>Ferry sails in March</h2>'],
  ['a lower level', '<h5>Ferry sails</h5>'],
  ['no heading', '<p>Ferry sails</p>'],
])('%s is no title', (_what, heading) => {
  expect(page(heading).frontMatter.date).toBeUndefined()
})

test('none is raised below a title of the first level', () => {
  const headings = '<h1>Boats of the isle</h1><h2>Ferry sails</h2>'
  expect(page(headings, '', '<p>Seen <b>3</b> times</p>').markdown).not.toMatch(/^# /m)
})

const known = '<meta name="author" content="Ann Reed"><meta property="article:published_time" content="2008-03-06">'
const picture = '<figure><img src="/boat.jpg" alt="Boat"><figcaption>© Jo Gull</figcaption></figure>'

test('the picture below a title of the second level stays', () => {
  expect(page('<header><h2>Ferry sails</h2></header>', known, picture).markdown).toContain('/boat.jpg')
})

test('a title may be without the kicker of the page', () => {
  const head = '<meta property="og:title" content="Old harbour: Ferry sails again">'
  const {markdown} = page('<div>Old harbour</div><h2>Ferry sails again</h2>', head + known, picture)
  expect(markdown).toMatch(/^!\[Boat\].*\n.*Jo Gull/)
})

test.each([
  '<p>I read <span class="book-title">Ferry sails</span> last night.</p>',
  '<div><p>《<span class="title">Ferry sails</span>》 is a good book.</p></div>',
])('none is made of the words of a sentence: %s', (line) => {
  const {markdown} = convert(`<html><head><title>Ferry sails</title><body><article>${line}${prose}</article>`)
  expect(markdown).toContain(line.replace(/<[^>]+>/g, ''))
})
