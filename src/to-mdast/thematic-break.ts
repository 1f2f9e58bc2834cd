import type {Handle} from 'hast-util-to-mdast'

/** `<hr>` */
export const thematicBreak: Handle = () => ({type: 'thematicBreak'})
