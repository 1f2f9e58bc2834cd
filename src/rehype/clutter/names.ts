import type {Element} from 'hast'
import {madeOnce} from '../../ground/made-once.ts'
import {perName} from '../../ground/remembered.ts'
import {wordTable} from '../../ground/word-table.ts'
import {wordsOf} from '../words-of-names.ts'

/**
 * Words that name clutter wherever they stand in a class or an id, by the rule that leaves it out. Those of Chinese pages
 * are spelt in Latin letters, and `ewm` is the code that phones read (`erweima`).
 */
export const single: Readonly<Record<string, string>> = {
  'page/navigation':
    'nav navi navbar navigation subnav subnavi menu submenu mainmenu breadcrumb breadcrumbs crumbs pagination pager paging pagenav skiplink skiplinks sitemap hamburger offcanvas jumplinks prevnext topnav mainnav metanav megamenu pagenavi rootline totop backtotop langswitch sprachwahl brotkrumen brotkrume catlinks editsection browsehappy backlink daohang mianbaoxie fanye',
  'page/header': 'masthead topbar',
  'page/footer': 'footer colophon siteinfo copyright disclaimer imprint printfooter vgwort',
  'page/sidebar':
    'sidebar sidebars widget widgets sidenav rightcol complementary marginal marginalie blogroll sidebox rightbar randspalte marginalspalte contactbox kontaktbox',
  'page/share':
    'share sharing shares sharebar sharedaddy shariff sharethis addthis addtoany socialmedia social sociable shareaholic shareblock sharebox sharebuttons sharelinks sharelist heateor sharer flattr likebox teilen bookmarks bookmarking essb ssba printfriendly follow fenxiang qrcode erweima ewm dianzan',
  'page/related':
    'related relatedposts similar relatedlinks relatedcontent relatedarticles linklist recommended recommendation recommendations recommends recommend crosssell upsell crossselling outbrain taboola plista teaser teasers mostread trending popular zergnet yarpp linkwithin nrelate recirculation relateds newsticker ticker readmore weiterlesen similarposts recentposts popularposts tuijian xiangguan',
  'page/comments':
    'comments comment commentlist commentform respond disqus kommentar kommentare comentarios commentaires nocomments pingback pingbacks trackback trackbacks replies livefyre leserkommentare leserbriefe commentaire guestbook cmt commentbox commentarea commentsection pinglun',
  'page/newsletter':
    'newsletter subscribe subscription subscriptions signup mailchimp mailinglist optin mailpoet abobox abo dashang zanshang spenden spendenbox donate donation donations wpforms gform kontaktformular',
  'page/consent': 'cookie cookies consent gdpr cookiebar dsgvo cookiebanner cookiehint',
  'page/overlay': 'browserupgrade modal pswp popup lightbox overlay tooltip dropdown popover toast snackbar',
  'page/author':
    'authorbox aboutauthor autorenbox biography authorinfo gravatar avatar autorbox autorinfo saboxplugin contributors postprofile',
  'page/tags': 'tags tagcloud taglist taglinks keywords schlagworte schlagwoerter hashtags',
  'page/advertisement':
    'advertisement advertising advert adsbygoogle werbung anzeige anzeigen sponsor sponsored sponsoren adslot adbox adcontainer dfp gpt banner billboard skyscraper guanggao aawp',
  'page/control':
    'search searchform searchbox login loginform toolbar buttons printbutton drucken captcha wishlist cart warenkorb basket filter filters addtocart addtocalendar noprint slideshowlink ambox',
  'page/print': 'print',
  'page/poll': 'poll polls umfrage survey rating ratings vote voting',
  'page/meta':
    'byline submitted postmeta postmetadata entrymeta articlemeta postinfo dateline timestamp postdate redirectedfrom',
  'page/paywall': 'paywall premium piano',
}

/**
 * Two words in a row that name clutter where the first alone does not; or three, `block-summary-v` of
 * `sqs-block-summary-v2`.
 */
export const pairs: Readonly<Record<string, string>> = {
  'page/navigation':
    'bread-crumb bread-crumbs page-links wp-pagenavi post-pagination next-post previous-post prev-post skip-link skip-links page-nav back-link to-top back-to top-link scroll-top table-contents table-of-contents toc-container toc-wrapper toc-box toc-bar article-toc post-toc entry-toc elementor-toc prev-next next-prev page-numbers language-switcher language-switch lang-switcher jump-to slide-count slides-count slide-counter slider-counter viewer-count image-count image-counter gallery-count gallery-counter contents-list',
  'page/header':
    'site-header page-top header-top global-header site-branding site-title site-name site-slogan site-description site-logo header-bar site-notice central-notice',
  'page/footer':
    'page-foot site-info legal-notice bottom-bar license-box article-licensing article-license post-license',
  'page/sidebar':
    'side-bar right-column right-col left-column left-col side-column col-right col-left secondary-content side-content context-column contact-box right-bar right-rail right-sidebar left-sidebar right-side side-box',
  'page/share':
    'qr-code like-button a-kit jp-post post-flair post-share sd-content weixin-box weixin-main like-box fb-like robots-nocontent pf-button ctt-btn wp-ulike',
  'page/related':
    'read-more last-seen recently-viewed read-also also-like more-from most-read most-popular see-also more-articles more-stories more-news next-article you-may up-next latest-news latest-posts recent-posts recent-articles other-articles side-stories weitere-artikel auch-interessant mehr-zum further-reading link-list linkliste-box jp-relatedposts block-summary-v news-ticker top-stories elementor-posts pb-blog pb-posts kadence-posts another-category',
  'page/comments': 'reply-title leave-reply user-comments',
  'page/newsletter':
    'sign-up news-letter email-form mailing-list email-subscription mc-embed support-us support-author post-reward article-reward reward-box reward-button reward-container reward-info reward-main rewards-popover editorial-disclosure affiliate-disclaimer affiliate-disclosure',
  'page/author':
    'author-box author-bio author-info author-card about-author author-profile author-description autor-box post-author author-block author-details author-widget author-area article-author entry-author autor-info user-info user-profile author-name author-image author-img author-avatar author-meta author-wrapper author-container author-about post-authors written-by author-page abh-box author-link author-vcard author-note author-section author-desc writer-bio writer-info about-writer a-box-profile message-user-details message-user-extras',
  'page/tags':
    'term-reference tag-list tag-cloud tag-links post-tags entry-tags article-tags post-categories cat-links post-tag entry-categories topic-list entry-tag article-topics',
  'page/advertisement':
    'ad-slot ad-container ad-wrapper ad-box ad-unit ad-label ad-banner google-ad ads-container google-ads adsense-block div-gpt ad-block ad-placement td-a-rec revenue-unit',
  'page/control':
    'media-tool more-toolbox no-print hidden-print hs-cta audio-time video-time btn-print log-in add-to contact-form call-action call-to cta-box block-expand-link unit-conversion prevent-sleep cta-caption cta-card',
  'page/meta':
    'post-meta meta-list entry-meta article-meta entry-footer post-footer article-footer post-info article-info entry-date post-date meta-info entry-utility meta-data article-infos entry-info meta-bar publish-date pub-date date-line page-meta posted-on news-date article-date last-modified reading-time read-time post-views publication-date post-details news-category single-meta blog-meta article-data by-line meta-author meta-authors author-date author-time publish-info publish-time published-date published-on published-at post-time article-time news-time time-source meta-date meta-cat meta-category meta-categories meta-rt ip-locationmessage-attribution message-last-edit asset-meta asset-footer published-dates version-badge',
  'page/paywall': 'paid-content post-upgrade-cta',
}

/** Words before which nothing is said of the element itself: `has-sidebar`, `no-comments`, `bg-popover`. */
const about = new Set('bg elementor has no with without is show hide hides enable enabled not'.split(' '))
/** Words behind which another element is meant: `comments-open`, `search-active`. */
const state = new Set('open closed enabled disabled active visible ready loaded body'.split(' '))

/**
 * Words that mean something else together: a post of another site (BBC 2020), a second article, what is said below a
 * picture (`serendipity_imageComment_right`) or by the editor, a colour (`text-sidebar-foreground`), the pictures that
 * Drupal 7 shows in turn (`views_slideshow_cycle_teaser_section`), a link in the text (`aawp-link`).
 */
const meant = new Set(
  `social-embed follow-up image-comment img-comment photo-comment picture-comment editor-comment editors-comment
  cycle-teaser popover-foreground sidebar-foreground aawp-link`.split(/\s+/),
)

const bySingle = madeOnce(() => invert(single))
const byPair = madeOnce(() => invert(pairs))

function invert(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const inverted = new Map<string, string>()
  for (const [rule, words] of Object.entries(table)) for (const word of words.split(' ')) inverted.set(word, rule)
  return inverted
}

/** More, in characters, are of a program, and tell nothing. */
const longestNames = 500

/** The classes of an element and its id, in one text. */
function namesOf({properties: {className, id}}: Element): string {
  const classes = Array.isArray(className) ? className.join(' ') : ''
  return typeof id === 'string' && id !== '' ? `${classes} ${id}` : classes
}

/** The rule by which the names of an element call it clutter; undefined where they do not. */
export function clutterByName(element: Element): string | undefined {
  const {role} = element.properties
  const names = namesOf(element)
  if (names === '' || names.length > longestNames) return roleOf(role)
  // The classes of a WordPress post name its categories and tags, whatever those are:
  // `status-publish category-newsletter`.
  if (names.includes('status-publish')) return undefined
  return ruleOf(names) ?? roleOf(role)
}

const ruleOf = perName((names) => {
  const words = wordsOf(names)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (isUnprinted(word, words[index + 1], words[index + 2])) return 'page/control'
    if (word === 'print' && names.includes('print:')) continue
    if (about.has(words[index - 1]!) || isBeside(words, index)) continue
    const next = words[index + 1]
    if (next !== undefined && (state.has(next) || meant.has(`${word}-${next}`))) continue
    if (meant.has(`${words[index - 1]}-${word}`)) continue
    const pair = next === undefined ? '' : `${word}-${next}`
    const rule = bySingle().get(word) ?? byPair().get(pair) ?? byPair().get(`${pair}-${words[index + 2]}`)
    if (rule !== undefined && !isPlainBox(word, rule, words)) return rule
  }
  return undefined
})

/** What opens below its title, and is no menu. */
const folding = ['accordion', 'faq']

/**
 * Whether the rest of the name says that it is part of what the page tells: the answer below a question,
 * `accordion-item__dropdown`, and when and where something happens, `event-meta-date` (both Squarespace).
 */
function isPlainBox(word: string, rule: string, words: readonly string[]): boolean {
  if (rule === 'page/meta') return words.includes('event')
  return word === 'dropdown' && folding.some((name) => words.includes(name))
}

/** Whether the element only stands beside what is named: `page-with-right-sidebar`, `anchorWithStickyNavbar`. */
function isBeside(words: readonly string[], index: number): boolean {
  const preposition = words[index - 2]
  return (preposition === 'with' || preposition === 'without') && words[index - 1] !== '|'
}

/** What has no use on paper: `hide-for-print` (Foundation), `d-print-none` (Bootstrap), `print:hidden` (Tailwind). */
function isUnprinted(word: string, next: string | undefined, third: string | undefined): boolean {
  return word === 'print'
    ? next === 'none' || next === 'hide' || next === 'hidden'
    : word === 'hide' && next === 'for' && third === 'print'
}

const roles = wordTable(
  `navigation:page/navigation menu:page/navigation menubar:page/navigation banner:page/header
  contentinfo:page/footer complementary:page/sidebar search:page/control dialog:page/overlay
  alertdialog:page/overlay alert:page/overlay`,
)

function roleOf(role: unknown): string | undefined {
  return typeof role === 'string' ? roles.get(role) : undefined
}

const boxes = new Set(
  `teaser teasers more mehr box boxes card cards tile tiles list links item items grid carousel slider swiper news
  linked external downloads secondary bottom side right left aside latest recent popular stories recirculation
  promo kicker section block`.split(/\s+/),
)

/** Whether an element is called a box or a list, which is clutter where links fill it. */
export function isBoxByName(element: Element): boolean {
  const names = namesOf(element)
  return names !== '' && names.length <= longestNames && nameBox(names)
}

const nameBox = perName((names) => wordsOf(names).some((word) => boxes.has(word)))

/** What says of a list no more than that it is one. */
const ofAnyList = new Set('list lists links item items block'.split(' '))

const besideText = new Set(
  `breadcrumb breadcrumbs footnotes inline menu meta nav note notes pager post posts references related share social
  tab tabs tag tags toc`.split(/\s+/),
)

/** Whether a list is called something that stands beside a text. */
export function isBesideByName(element: Element): boolean {
  const names = namesOf(element)
  return names.length > longestNames || nameBeside(names)
}

const nameBeside = perName((names) =>
  wordsOf(names).some((word) => besideText.has(word) || (boxes.has(word) && !ofAnyList.has(word))),
)
