import type {PhrasingContent} from 'mdast'
import {isBlank, unseen} from '../../ground/blanks.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {firstOf, lastOf, mayStand} from './edges.ts'

/**
 * Whether cleaning would leave a block as it is: spans of one kind, each of one text with a letter, and texts beside
 * them. Most blocks that hold a span are such, and taking one apart and putting it together costs several times as much.
 * @param edge `keep` where punctuation may stand at any end of a span.
 */
export function isSettled(children: readonly PhrasingContent[], edge: 'move' | 'keep'): boolean {
  let kind: string | undefined
  for (let at = 0; at < children.length; at++) {
    const node = children[at]!
    if (node.type === 'text') {
      if (node.value === '' || children[at + 1]?.type === 'text') return false
    } else if (node.type === 'link') {
      if (node.children.length !== 1 || !isPlain(node.children[0]!)) return false
    } else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
      if (kind !== undefined && kind !== node.type) return false
      kind = node.type
      const [text] = node.children
      if (node.children.length !== 1 || text?.type !== 'text') return false
      if (!isWhole(text.value, children[at - 1], children[at + 1], edge)) return false
    }
  }
  return true
}

function isPlain(node: PhrasingContent): boolean {
  return node.type === 'image' || (node.type === 'text' && node.value !== '')
}

/** What no span keeps at its ends, whatever is beside it: a blank, and a tilde, past which some renderers look. */
const loose = new RegExp(`^[~${unseen}]|[~${unseen}]$`)

/** Whether a span shows the text as it stands, between two others or at an end of the block. */
function isWhole(
  text: string,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
  edge: 'move' | 'keep',
): boolean {
  if (loose.test(text) || !holdsLetter(text)) return false
  if (before !== undefined && !(says(before) && (edge === 'keep' || mayStand(firstOf(text), lastOf(before.value)))))
    return false
  return after === undefined || (says(after) && (edge === 'keep' || mayStand(lastOf(text), firstOf(after.value))))
}

/** Blanks alone may be all that parts two spans, which are one then. */
function says(node: PhrasingContent): node is PhrasingContent & {type: 'text'} {
  return node.type === 'text' && !isBlank(node.value)
}
