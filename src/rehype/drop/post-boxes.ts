/** Elements in which blog systems put what stands around the text of a post. */
export const postBoxes: readonly string[] = ['div', 'footer', 'section', 'ul', 'p']
