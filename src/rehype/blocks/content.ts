import type {ElementContent, RootContent} from 'hast'

/** A list of children, whichever parent they come from. */
export type Content = Array<ElementContent | RootContent>
