import type {Options} from 'rehype-remark'

/** What rehype-remark is given: our handler for each element, one file each. */
export const toMdastOptions: Options = {}
