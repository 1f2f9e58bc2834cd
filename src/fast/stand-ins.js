// Packages inside the pipeline that the bundle and the tests replace by modules of ours with the same exports.
// Each stand-in says in its own file what it saves and what it must not change.
import {fileURLToPath} from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Package name → module that stands in for it. */
export const standIns = {
  'hast-util-from-html': here('from-html.ts'),
  'hast-util-to-mdast': here('to-mdast.ts'),
  'mdast-util-to-markdown': here('to-markdown.ts'),
}
