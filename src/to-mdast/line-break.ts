import type {Handle} from 'hast-util-to-mdast'

/** `<br>` */
export const lineBreak: Handle = () => ({type: 'break'})
