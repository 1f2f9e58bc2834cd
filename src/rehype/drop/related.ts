import type {Element, Nodes} from 'hast'
import type {Rule} from '../rule.ts'

/**
 * Lists whose every item is a link and nothing else, with `related: 'drop'`.
 *
 *     <ul role="list"><li role="listitem"><a href="/zhongwen/simp/world-64073491">…</a></li></ul>   BBC 2022
 */
export const relatedLists: Rule = {
  name: 'related/list',
  why: 'a list of related articles, which was not wanted',
  on: ['ul', 'ol'],
  test: (element, _ancestors, {settings}) => settings.related === 'drop' && isLinksOnly(element),
}

function isLinksOnly({children}: Element): boolean {
  let links = 0
  for (const item of children) {
    if (item.type === 'element' && item.tagName === 'li' && isLinkOnly(item)) links++
    else if (hasContent(item)) return false
  }
  return links > 0
}

/** Wrappers such as `<b>` around the link do not count. */
function isLinkOnly(element: Element): boolean {
  const content = element.children.filter(hasContent)
  const [only] = content
  if (content.length !== 1 || only?.type !== 'element') return false
  return only.tagName === 'a' || isLinkOnly(only)
}

function hasContent(node: Nodes): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type === 'element'
}
