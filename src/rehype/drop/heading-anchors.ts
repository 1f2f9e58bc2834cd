import {isArticle} from '../../conversion.ts'
import {shortText} from '../../ground/visible-text.ts'
import type {Rule} from '../rule.ts'

/** The sign beside a heading that leads to the heading itself: `<h2>甲 <a class="headerlink" href="#a">¶</a></h2>`. */
export const headingAnchors: Rule = {
  name: 'headings/anchor',
  why: 'a sign that leads to where it stands',
  on: ['a'],
  having: 'attributes',
  upTo: 2,
  test: (element, ancestors, conversion) => {
    const {href} = element.properties
    if (typeof href !== 'string' || !href.startsWith('#') || !isArticle(conversion)) return false
    if (!/^[#¶§🔗]$/u.test(shortText(element, 2))) return false
    return ancestors.some((node) => node.type === 'element' && /^h[1-6]$/.test(node.tagName))
  },
}
