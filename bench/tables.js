// The four tables as Markdown, with ratios first: those can be compared between machines.

const ratio = (number) => `${number >= 10 ? number.toFixed(0) : number.toFixed(2)}×`

/** @param rows as measureLibraries gives them. */
export function libraryTable(rows) {
  return table(
    ['library, one thread', 'beside writing Markdown', 'of Turndown', 'MB/s'],
    rows.map(({name, does, ratio: times, megabytes}) => [name, does, ratio(times), megabytes.toFixed(1)]),
  )
}

/** @param rows as measureColdStarts gives them. */
export function coldStartTable(rows) {
  return table(
    ['one file, from nothing', 'of bare Node', 'ms'],
    rows.map(({name, ratio: times, milliseconds}) => [name, ratio(times), milliseconds.toFixed(0)]),
  )
}

/** @param batch as measureBatches gives it. */
export function batchTable({files, megabytes, rows}) {
  return table(
    [`${files.toLocaleString('en')} files, ${megabytes.toFixed(1)} MB, to files`, 'of newsdown --jobs 2', 's'],
    rows.map(({name, ratio: times, seconds}) => [name, ratio(times), seconds.toFixed(2)]),
  )
}

/** @param rows as measureGrowth gives them. */
export function growthTable(rows) {
  return table(
    ['document', 'bytes', 'of an ordinary article of that size', 'ns a byte', 'peak memory'],
    rows.map(({name, failed, bytes, nanoseconds, plain, peak}) =>
      failed
        ? [code(name), '', failed, '', '']
        : [
            code(name),
            bytes.toLocaleString('en'),
            name.startsWith('article') ? '' : ratio(nanoseconds / plain),
            nanoseconds.toFixed(0),
            `${Math.round(peak / 1e6).toLocaleString('en')} MB`,
          ],
    ),
  )
}

/**
 * @param rows as measureGrowth gives them. Short documents cost more a byte, for what any conversion costs: growth is
 *   what comes after.
 */
export function growthSentence(rows) {
  const shapes = new Map()
  for (const row of rows) if (!row.failed) shapes.set(shapeOf(row), [...(shapes.get(shapeOf(row)) ?? []), row])
  const [steepest] = [...shapes]
    .map(([shape, sizes]) => ({shape, times: growthOf(sizes)}))
    .toSorted((a, b) => b.times - a.times)
  return `A byte of a larger document costs ${ratio(steepest.times)} at most of what a byte of a smaller one of the same shape costs (${code(steepest.shape)}).`
}

/** How many times a byte of one size costs what a byte of any smaller size costs. */
function growthOf(sizes) {
  let cheapest = Number.POSITIVE_INFINITY
  let times = 0
  for (const {nanoseconds} of sizes.toSorted((a, b) => a.bytes - b.bytes)) {
    times = Math.max(times, nanoseconds / cheapest)
    cheapest = Math.min(cheapest, nanoseconds)
  }
  return times
}

/** `1,000 × \<b> in a row` and `1,000,000 × \<b> in a row` are one shape. */
function shapeOf({name}) {
  return name.startsWith('article') ? 'article' : name.replace(/^[\d,]+ × /, '')
}

/** Tags must not be read as HTML. */
function code(name) {
  return name.replaceAll('<', '\\<')
}

/** A table whose first column is text and whose others are figures. */
export function table(head, rows) {
  const lines = [head, head.map((_, column) => (column === 0 ? '-' : '-:')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
