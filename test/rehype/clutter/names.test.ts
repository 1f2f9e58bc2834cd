import {expect, test} from 'vitest'
import {element} from '../../../src/ground/hast-node.ts'
import {clutterByName, pairs, single} from '../../../src/rehype/clutter/names.ts'

function entries(table: Readonly<Record<string, string>>): Array<[name: string, rule: string]> {
  return Object.entries(table).flatMap(([rule, names]) =>
    names.split(' ').map((name): [string, string] => [name, rule]),
  )
}

const ruleOf = (name: string) => clutterByName(element('div', {className: [name]}))

test('every word names its rule', () => {
  for (const [word, rule] of entries(single)) expect([word, ruleOf(word)]).toEqual([word, rule])
})

test('every pair names its rule, and decides: the first of its words names none', () => {
  for (const [pair, rule] of entries(pairs)) {
    expect([pair, ruleOf(pair), ruleOf(pair.split('-')[0]!)]).toEqual([pair, rule, undefined])
  }
})

test('what is hidden for print is a control, what is shown for it is not', () => {
  expect(['hide-for-print', 'd-print-none', 'show-for-print', 'row--print-overwrite'].map(ruleOf)).toEqual([
    'page/control',
    'page/control',
    'page/print',
    'page/print',
  ])
})

test('what something stands with is another element', () => {
  expect(['page-with-right-sidebar', 'anchorWithStickyNavbar', 'sticky-navbar'].map(ruleOf)).toEqual([
    undefined,
    undefined,
    'page/navigation',
  ])
})

test('what a script lays over the page is named, a viewer of the article is not', () => {
  expect(['pswp', 'browserupgrade', 'photo-viewer'].map(ruleOf)).toEqual(['page/overlay', 'page/overlay', undefined])
})

test.each(['serendipity_imageComment_right', 'img_comment', 'photo-comment', 'picture-comment', 'editor-comment'])(
  '%s is what is said of a picture, or by the editor',
  (name) => {
    expect(ruleOf(name)).toBe(undefined)
  },
)

test.each(['comment', 'photo-comments', 'comment-image', 'user-comment', 'comment-editor', 'post-comment'])(
  '%s is what readers say',
  (name) => {
    expect(ruleOf(name)).toBe('page/comments')
  },
)

test.each([
  ['td-a-rec td-a-rec-id-content_inline', 'page/advertisement'],
  ['revenue_unit_info', 'page/advertisement'],
  ['et_pb_module et_pb_blog_grid_wrapper', 'page/related'],
  ['elementor-posts-container elementor-posts', 'page/related'],
  ['elementor-post__text', undefined],
  ['et_pb_post', undefined],
  ['vitamin-a-rec', undefined],
  ['m-a-box-tab m-a-box-content m-a-box-profile', 'page/author'],
  ['p-box-profile', undefined],
  ['sqs-block-summary-v2', 'page/related'],
  ['article-summary-v2', undefined],
  ['printfriendly pf-button', 'page/share'],
  ['bctt-ctt-btn', 'page/share'],
  ['bctt-ctt-text', undefined],
  ['slideshowlink', 'page/control'],
  ['elementor-toc__header', 'page/navigation'],
  ['meta-rt', 'page/meta'],
  ['accordion-item__dropdown', undefined],
  ['faq-dropdown', undefined],
  ['siteNotice', 'page/header'],
  ['accordion-menu__dropdown', 'page/navigation'],
  ['account-dropdown', 'page/overlay'],
  ['eventitem-meta event-meta event-meta-date-time-container', undefined],
  ['eventitem-meta event-meta event-meta-addtocalendar-container', 'page/control'],
  ['entry-meta-date', 'page/meta'],
])('%s is what builders and plugins call it', (name, rule) => {
  expect(ruleOf(name)).toBe(rule)
})

test('no name stands in two places', () => {
  for (const table of [single, pairs]) {
    const names = entries(table).map(([name]) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  }
})

test('what Tailwind has in brackets, behind a slash or a colon tells nothing of the element itself', () => {
  const names = [
    'scroll-mt-[calc(var(--header-height)+var(--article-breadcrumb-height))]',
    '[&_.sidebar]:hidden',
    'has-[[data-kind=menu]]:mt-2',
    'group/sidebar-wrapper',
    'group-hover/nav:underline',
    'bg-popover',
    'text-sidebar-foreground',
    'print:break-after-avoid',
  ]
  expect(names.map((name) => [name, ruleOf(name)])).toEqual(names.map((name) => [name, undefined]))
  expect(['[&_p]:mt-0 breadcrumb', 'w-1/2 sidebar', 'print:hidden', 'lg:sidebar'].map(ruleOf)).toEqual([
    'page/navigation',
    'page/sidebar',
    'page/control',
    'page/sidebar',
  ])
})
