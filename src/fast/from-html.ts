import type {Root} from 'hast'
import {html} from 'parse5'
import {HastElement, type HastNode} from '../ground/hast-node.ts'
import {BoundedParser} from './bounded-parser.ts'
import {treeAdapter} from './hast-tree-adapter.ts'
import {readRuns} from './read-runs.ts'

/**
 * Stands in for `hast-util-from-html` below rehype-parse: parse5 builds hast at once, through a tree adapter of ours.
 * Saves the tree in between, its conversion, and the source positions that nobody asks for here: four fifths of the
 * time of a parse. What must not change is the tree, positions aside; what differs on purpose is the depth (see
 * `bounded-parser.ts`) and that a tag name with a `.` or `#` in it stays a tag name.
 * @param value HTML.
 * @param options `fragment` (default false) reads a fragment, as rehype-parse does for us.
 */
export function fromHtml(value: unknown, options?: {fragment?: boolean | null} | null): Root {
  const parser = options?.fragment
    ? (BoundedParser.getFragmentParser(context as never, settings) as BoundedParser)
    : new BoundedParser(settings)
  readRuns(parser.tokenizer)
  parser.tokenizer.write(String(value), true)
  const document = parser.document as unknown as HastNode
  // A fragment's nodes are in an element of parse5's making.
  const {children} = options?.fragment ? document.children![0]! : document
  const quirksMode = treeAdapter.getDocumentMode(document as never) !== 'no-quirks'
  // unified takes plain objects alone for a tree.
  const root: Root = {type: 'root', children: children as never, data: {quirksMode}}
  // How many start tags were too deep to be elements; what they held is there.
  if (parser.cutTags > 0) Object.assign(root.data!, {cutTags: parser.cutTags})
  return root
}

const settings = {scriptingEnabled: false, sourceCodeLocationInfo: false, treeAdapter, onParseError: null}

/** What a fragment is read as the content of; parse5 would make one for each. */
const context = new HastElement('template', {}, [], html.NS.HTML)
