import type {Handle} from 'hast-util-to-mdast'

/** An element that nobody sees. */
export const nothing: Handle = () => undefined
