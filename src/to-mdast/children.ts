import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'

/** An element that says nothing itself: what is in it stands for it. */
export const children: Handle = (state, element) => state.all(element) as RootContent[]
