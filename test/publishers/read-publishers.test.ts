import {expect, test} from 'vitest'
import {convert, createConverter, definePublisher, UsageError} from '../../src/index.ts'
import {publishers} from '../../src/publishers/index.ts'
import {readPublishers} from '../../src/publishers/read-publishers.ts'

const example = {id: 'example', name: 'The Example', hosts: ['news.example']}
const withRule = (rule: object) => [{...example, drop: [{rule: 'example/x', why: 'a test', ...rule}]}]

test.each<[unknown, string]>([
  ['example', 'publishers is "example" (expected a list)'],
  [['example'], 'publishers[0] is "example" (expected an object)'],
  [[null], 'publishers[0] is null (expected an object)'],
  [[{...example, id: undefined}], 'publishers[0].id is missing (expected a name of small letters'],
  [[{...example, id: 'none'}], 'publishers[0].id is "none" (expected a name of small letters'],
  [[{...example, id: 'The Example'}], 'publishers[0].id is "The Example" (expected a name'],
  [[example, {...example}], 'publishers[1].id is "example" (expected another name than that of publishers[0])'],
  [[{...example, name: ' '}], 'publishers[0].name is " " (expected a text)'],
  [[{...example, hosts: 'news.example'}], 'publishers[0].hosts is "news.example" (expected a list)'],
  [
    [{...example, hosts: ['https://news.example/']}],
    'publishers[0].hosts[0] is "https://news.example/" (expected a host',
  ],
  [[{...example, drops: []}], 'publishers[0].drops is unknown (expected one of id, name, hosts, lang'],
  [[{...example, lang: 'not a tag'}], 'publishers[0].lang is "not a tag" (expected a language tag'],
  [[{...example, timeZone: 'Paris'}], 'publishers[0].timeZone is "Paris" (expected a time zone'],
  [[{...example, titleSuffixes: ['/(/']}], 'publishers[0].titleSuffixes[0] is "/(/" (expected a regular expression'],
  [[{...example, titleSuffixes: [1]}], 'publishers[0].titleSuffixes[0] is 1 (expected a text or a regular expression)'],
  [[{...example, caption: 'p..x'}], 'publishers[0].caption is "p..x" (expected a CSS selector)'],
  [[{...example, byline: 7}], 'publishers[0].byline is 7 (expected a CSS selector or a function)'],
  [[{...example, link: 'keep'}], 'publishers[0].link is "keep" (expected a function)'],
  [withRule({}), 'publishers[0].drop[0] would leave out everything (expected select, text or when)'],
  [withRule({select: 'p', why: undefined}), 'publishers[0].drop[0].why is missing (expected a text)'],
  [withRule({select: 'p:hover'}), 'publishers[0].drop[0].select is "p:hover" (expected a CSS selector)'],
  [withRule({select: 'p:not(:visited)'}), 'publishers[0].drop[0].select is "p:not(:visited)"'],
  [withRule({select: 'p::before'}), 'publishers[0].drop[0].select is "p::before"'],
  [withRule({text: '('}), 'publishers[0].drop[0].text is "(" (expected a regular expression'],
  [withRule({text: '/a/g'}), 'publishers[0].drop[0].text is "/a/g" (expected a regular expression without'],
  [withRule({text: /a/y}), 'publishers[0].drop[0].text is /a/y (expected a regular expression without'],
  [withRule({when: true}), 'publishers[0].drop[0].when is true (expected a function)'],
])('%j is refused by its key', (said, message) => {
  expect(() => readPublishers(said)).toThrow(UsageError)
  expect(() => readPublishers(said)).toThrow(message)
})

test('the built-in publishers pass the same check', () => {
  expect(readPublishers(publishers)).toEqual(publishers)
})

/** Every pseudo-class of Selectors 4 that can be asked of a tree that nobody looks at or types into. */
const answered =
  `:any-link :blank :checked :dir(ltr) :disabled :empty :enabled :first-child :first-of-type :has(a) :is(.a)
  :lang(en) :last-child :last-of-type :not(.a) :nth-child(2) :nth-last-child(2n) :nth-last-of-type(odd) :nth-of-type(-n+2)
  :only-child :only-of-type :optional :read-only :read-write :required :root :scope :where(.a)`.split(/\s+/)

/** The others, and forms of those above that no compiler here knows. */
const unanswered =
  `:active :autofill :current :current(p) :default :defined :focus :focus-visible :focus-within :fullscreen
  :future :hover :in-range :indeterminate :invalid :link :loading :local-link :modal :nth-col(2) :nth-last-col(2)
  :out-of-range :past :paused :picture-in-picture :placeholder-shown :playing :popover-open :state(x) :target
  :target-within :user-invalid :valid :visited :nth-last-child(2n-1) ::before`.split(/\s+/)

/** Alone, and wherever else one can stand. */
const wherever = (pseudo: string) => [
  pseudo,
  `p${pseudo}`,
  `p.b${pseudo} > a`,
  `p${pseudo}:nth-child(2)`,
  `:where(p)${pseudo}:has(a)`,
  `p:not(${pseudo})`,
  `p:where(${pseudo})`,
  `div:has(p${pseudo})`,
]

test.each(answered)('%s is accepted, and can be asked for wherever it stands', (pseudo) => {
  for (const select of wherever(pseudo)) {
    const publishers = readPublishers(withRule({select}))
    const html = '<h2>Kept</h2><div><p lang="en" class="b">One <a href="/a">a</a>.</p><p>Two.</p></div>'
    expect(() => convert(html, {publishers, publisher: 'example'}), select).not.toThrow()
  }
})

test.each([...unanswered, ':nth-child(2 of .a)'])('%s is refused wherever it stands', (pseudo) => {
  for (const select of wherever(pseudo)) expect(() => readPublishers(withRule({select})), select).toThrow(UsageError)
})

test('texts of JSON become patterns', () => {
  const read = readPublishers(JSON.parse(JSON.stringify(withRule({text: '^Read more'}))))
  expect(read[0]!.drop![0]!.text).toEqual(/^Read more/)
  expect(readPublishers(withRule({text: '/^read more/i'}))[0]!.drop![0]!.text).toEqual(/^read more/i)
  expect(readPublishers(read)).toEqual(read)
})

test('a converter checks its publishers when it is made', () => {
  const wrong = definePublisher({...example, caption: 'p..x'})
  expect(() => createConverter({publishers: [wrong]})).toThrow('publishers[0].caption is "p..x"')
})
