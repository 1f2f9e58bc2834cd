import type {Options} from 'remark-stringify'

/** What remark-stringify is given: our markers and our handler for each node, one file each. */
export const toMarkdownOptions: Options = {bullet: '-', rule: '-', emphasis: '*', strong: '*'}
