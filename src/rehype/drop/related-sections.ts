import type {Element, Nodes} from 'hast'
import {invisible} from '../../ground/visible-text.ts'
import {clutterByLabel, longestLabel} from '../clutter/labels.ts'
import type {Rule} from '../rules/rule.ts'

/**
 * Sections that are a label and links to other articles, with `related: 'drop'`:
 *
 *     <section><header><span>Related</span></header><ul><li><a href="…"><h2>…</h2></a><a href="…">…</a></li>…</ul></section>   nei.st
 */
export const relatedSections: Rule = {
  name: 'related/section',
  why: 'related articles, which were not wanted',
  on: ['aside', 'div', 'section'],
  wanted: ({related}) => related === 'drop',
  test: isLabelledSection,
}

function isLabelledSection(section: Element): boolean {
  let label: string | undefined
  let links = 0
  const isFine = (node: Nodes): boolean => {
    if (node.type === 'text') {
      const said = node.value.trim()
      if (said === '') return true
      // The label comes first, and after it nothing but links.
      if (label !== undefined || said.length > longestLabel) return false
      label = said
      return clutterByLabel(said) === 'page/related'
    }
    if (node.type !== 'element' || invisible.has(node.tagName)) return true
    if (node.tagName !== 'a') return node.children.every(isFine)
    links++
    return label !== undefined
  }
  return section.children.every(isFine) && links > 0
}
