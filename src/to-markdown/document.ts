import type {Root} from 'mdast'
import type {State} from 'mdast-util-to-markdown'

declare module 'mdast' {
  interface RootData {
    /** How a line break is written; a backslash and a newline where nothing is said. */
    hardBreak?: '\\\n' | '  \n' | undefined
  }
}

/** What holds for a document as a whole. */
export interface DocumentStyle {
  hardBreak: string
  /** Whether it is for a renderer that reads as CommonMark does; one that shows the backslash of a line break is none. */
  isCommonMark: boolean
  /** Footnotes that are defined, as `^label`; `undefined` when there are none. */
  labels: ReadonlySet<string> | undefined
}

/** A state that a document was opened in. */
type Opened = State & {documentStyle?: DocumentStyle}

const plain: DocumentStyle = {hardBreak: '\\\n', isCommonMark: true, labels: undefined}

/** Notes what holds for the document before its first word is written. */
export function openDocument(root: Root, state: State): void {
  let labels: Set<string> | undefined
  for (const child of root.children) {
    if (child.type !== 'footnoteDefinition') continue
    labels ??= new Set()
    labels.add(`^${(child.label ?? child.identifier).toLowerCase()}`)
  }
  const hardBreak = root.data?.hardBreak ?? plain.hardBreak
  ;(state as Opened).documentStyle = {hardBreak, isCommonMark: hardBreak === plain.hardBreak, labels}
}

/** The style of the document that is being written; the defaults where only a part of a tree is. */
export function documentOf(state: State): DocumentStyle {
  return (state as Opened).documentStyle ?? plain
}
