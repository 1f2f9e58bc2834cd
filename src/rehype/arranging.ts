import {headings} from '../ground/element-kinds.ts'

/**
 * Elements that stand in the cells of a table that arranges a page, whatever it is asked for. Before the article is
 * found, the parts of a page tell as well (`article/data-tables.ts`), and once they are gone, what an article shows and
 * quotes (`blocks/layout-tables.ts`).
 */
export const arranging: readonly string[] = [...headings, 'article', 'aside', 'iframe', 'table']
