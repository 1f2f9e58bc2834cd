import {isArticle} from '../../conversion.ts'
import {hasClass} from '../../ground/class-names.ts'
import {isHeading} from '../../ground/is-element.ts'
import type {Rule} from '../rules/rule.ts'

/** Beside a function or a picture as well. */
const ofSphinx: ReadonlySet<string> = new Set(['headerlink'])

/** The sign beside a heading that leads to the heading itself: `<h2>甲 <a class="headerlink" href="#a">¶</a></h2>`. */
export const headingAnchors: Rule = {
  name: 'headings/anchor',
  why: 'a sign that leads to where it stands',
  on: ['a'],
  having: 'attributes',
  upTo: 2,
  words: new Set(['#', '¶', '§', '🔗']),
  test: (link, ancestors, conversion) => {
    const {href} = link.properties
    if (typeof href !== 'string' || !href.startsWith('#') || !isArticle(conversion)) return false
    return ancestors.some(isHeading) || hasClass(link, ofSphinx)
  },
}
