import type {Element} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'

/** Marks around a quotation and around one inside it. */
const latin = ['“”', '‘’'] as const
const traditional = ['「」', '『』'] as const

const depths = new WeakMap<State, number>()

/**
 * `<q>`: the marks that browsers would draw, `“…”`, in traditional Chinese and Japanese `「…」`; the other kind inside
 * one.
 */
export const quotation: Handle = (state, element) => {
  const depth = depths.get(state) ?? 0
  depths.set(state, depth + 1)
  const content = state.all(element) as RootContent[]
  depths.set(state, depth)
  const marks = isTraditional(element) ? traditional : latin
  const [open, close] = [...marks[depth % 2]!]
  return [{type: 'text', value: open!}, ...content, {type: 'text', value: close!}]
}

function isTraditional({properties}: Element): boolean {
  return /^(?:ja|zh-(?:hant|tw|hk|mo))/i.test(String(properties.lang ?? ''))
}
