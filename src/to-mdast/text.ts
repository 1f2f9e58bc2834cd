import type {Text as HastText} from 'hast'
import type {State} from 'hast-util-to-mdast'
import type {Text} from 'mdast'

/** The article's words. */
export function text(_state: State, node: HastText): Text {
  return {type: 'text', value: node.value}
}
