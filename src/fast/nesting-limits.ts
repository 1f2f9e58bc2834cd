/** Deepest nesting of elements that is built; browsers stop at 512. */
export const deepest = 256

/** Most formatting elements that may be open at once: each is opened again in each paragraph that follows. */
export const mostFormatting = 16
