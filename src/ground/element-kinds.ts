const named = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** Elements that start a block of their own. */
export const block = named(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr
  ul`,
)

/** Boxes that only arrange what is in them: their blocks stand for themselves. */
export const boxes = named(
  'address article aside body center div fieldset footer form header hgroup html main nav search section',
)

/** Elements that stand in a line, with the words around them. */
export const inline = named(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span
  strike strong sub sup time tt u var wbr`,
)

/** Code in a line. */
export const lineCode = named('code kbd samp tt var')

/** Elements that part lines within such code. */
export const linesOfCode = named('br div p')

/** Blocks that no code holds: where one stands in it, it is none. */
export const blocksBesideCode = named('blockquote details dl figure h1 h2 h3 h4 h5 h6 hr math ol pre table ul')

/** Elements that show something without a text of their own: pictures, players, drawings, formulas. */
export const showing = named('amp-img audio canvas embed iframe img math object picture svg video')

/** Headings, whatever their level. */
export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * What stands in the cells of a table that arranges a page, whatever it is asked for. Before the article is found, the
 * parts of a page tell as well (`article/data-tables.ts`), and once they are gone, what an article shows and quotes
 * (`blocks/layout-tables.ts`).
 */
export const arranging: readonly string[] = [...headings, 'article', 'aside', 'iframe', 'table']

/** What asks to be filled in or to be pressed. */
export const controls: ReadonlySet<string> = new Set(['button', 'form', 'input', 'select', 'textarea'])
