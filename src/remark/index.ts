import type {Root} from 'mdast'
import type {Plugin} from 'unified'

/** Everything that happens between rehype-remark and remark-stringify, pass by pass. */
export const remarkArticle: Plugin<[], Root> = () => () => {}
