const width = 760
const left = 190
const line = 26

/**
 * Throughput and cold start beside the peers', as SVG. Bars of tools that clean are dark, bars of tools that convert
 * whatever they are given are light: they do not do the same work.
 */
export function drawFigure(libraries, coldStarts) {
  const upper = panel('Throughput on one thread, MB/s (longer is better)', 24, libraries, ({megabytes}) => megabytes)
  const lower = panel(
    'One file from the command line, ms (shorter is better)',
    upper.bottom + 44,
    coldStarts,
    ({milliseconds}) => milliseconds,
  )
  const height = lower.bottom + 44
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Throughput and cold start beside other converters">
<style>
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 }
.note { font-size: 12px; fill: #57606a }
.ours { fill: #0b6e4f }
.cleans { fill: #57606a }
.converts { fill: #c9d1d9 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .note { fill: #9198a1 }
  .ours { fill: #2fbf8f }
  .cleans { fill: #9198a1 }
  .converts { fill: #484f58 }
}
</style>
${upper.svg}
${lower.svg}
<text class="note" x="24" y="${height - 14}">Dark bars leave clutter out; light bars convert all they are given. Only newsdown writes front matter.</text>
</svg>
`
}

function panel(title, top, rows, measure) {
  const longest = Math.max(...rows.map(measure))
  const bars = rows.map((row, index) => {
    const y = top + 12 + index * line
    const value = measure(row)
    const length = Math.max(1, Math.round(((width - left - 60) * value) / longest))
    return `<text x="${left - 8}" y="${y + 16}" text-anchor="end">${asText(row.name)}</text><rect class="${kind(row)}" x="${left}" y="${y + 3}" width="${length}" height="18" rx="2"/><text x="${left + length + 6}" y="${y + 16}">${value >= 20 ? value.toFixed(0) : value.toFixed(1)}</text>`
  })
  return {
    svg: [`<text class="title" x="${left}" y="${top}">${title}</text>`, ...bars].join('\n'),
    bottom: top + 12 + rows.length * line,
  }
}

function kind({name, does}) {
  if (name === 'newsdown') return 'ours'
  return does.startsWith('cleans') ? 'cleans' : 'converts'
}

function asText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
