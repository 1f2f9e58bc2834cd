import type {Parents, RootContent} from 'mdast'
import type {Info, State} from 'mdast-util-to-markdown'

/** Handlers of ours ask for no place. */
export const nowhere: Info = {before: '\n', after: '\n', now: {line: 1, column: 1}, lineShift: 0}
/** Where a list would go on with the one before it, were its marker the same; only its handler asks. */
export const behindItsLike: Info = {...nowhere}

/** Kinds of block that may follow another one on the very next line. */
const interrupting = new Set(['blockquote', 'code', 'heading', 'list'])

/** So many blocks of a document are joined at once: they go while they are young, and what stays, V8 copies twice. */
const mostTexts = 1000

/** Writes blocks with a blank line between them, or none in a tight list item. Empty ones leave no gap. */
export function writeFlow(
  children: readonly RootContent[],
  parent: Parents,
  state: State,
  spacing: 'loose' | 'tight' = 'loose',
): string {
  const whole: string[] = []
  let texts: string[] = []
  let previous: RootContent | undefined
  let alternate = false
  for (const child of children) {
    // Lists of one kind that follow each other would be one: the other marker keeps them apart.
    alternate =
      child.type === 'list' && previous?.type === 'list' && !!previous.ordered === !!child.ordered && !alternate
    const text = state.handle(child, parent, state, alternate ? behindItsLike : nowhere)
    if (text === '') continue
    const touches = spacing === 'tight' && previous !== undefined && canTouch(previous, child)
    if (touches) texts.push(`${texts.pop()}\n${text}`)
    else {
      if (texts.length === mostTexts) {
        whole.push(texts.join('\n\n'))
        texts = []
      }
      texts.push(text)
    }
    previous = child
  }
  // A document ends its last line. Added to all of it, it would be one more copy.
  if (parent.type === 'root' && texts.length > 0 && !texts.at(-1)!.endsWith('\n')) texts.push(`${texts.pop()}\n`)
  if (whole.length === 0) return texts.length === 1 ? texts[0]! : texts.join('\n\n')
  whole.push(texts.join('\n\n'))
  return whole.join('\n\n')
}

/**
 * Whether `right` is a block of its own on the line after `left` (CommonMark 0.31 §4.8: what can interrupt a
 * paragraph). A quote and a list end where something follows that is no paragraph and not of their own kind.
 */
export function canTouch(left: RootContent, right: RootContent): boolean {
  if (left.type === 'heading' || left.type === 'code') return true
  if (left.type !== 'paragraph' && left.type !== 'blockquote' && left.type !== 'list') return false
  if (!interrupting.has(right.type) || (left.type === right.type && left.type !== 'paragraph')) return false
  if (right.type !== 'list') return true
  return (right.ordered !== true || (right.start ?? 1) === 1) && (right.children[0]?.children.length ?? 0) > 0
}
