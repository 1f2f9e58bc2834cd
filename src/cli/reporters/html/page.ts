import {reportMark} from '../../../batch/report-mark.ts'
import {ranked} from '../../../batch/tally.ts'
import {groupDigits} from '../../../ground/group-digits.ts'
import type {Ending} from '../index.ts'
import {clientScript} from './client.ts'
import {styles} from './styles.ts'

/** Bars of a chart at most. */
const mostBars = 20

/** The page up to its articles. Nothing in it asks the network; pictures are shown when the reader says so. */
export function pageStart(): string {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src http: https: data:; frame-src 'self'"
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
${reportMark}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>newsdown report</title>
<style>${styles}</style>
<body>
`
}

/** The page after its articles: figures, charts, failures, and what shows an article. */
export function pageEnd(
  {tally, milliseconds, interrupted}: Ending,
  verb: string,
  failures: readonly string[],
  note: string,
): string {
  const figures = [
    ['converted', tally.converted],
    ['unchanged', tally.unchanged],
    ['failed', tally.failed],
  ] as const
  const numbers = figures.map(
    ([name, value]) =>
      `<div class="figure ${name}"><b>${groupDigits(value)}</b> ${name === 'converted' ? verb : name}</div>`,
  )
  const got = interrupted
    ? `<p class="failed">Interrupted after ${interrupted.done} of ${interrupted.total} files.</p>`
    : ''
  return `<header><h1>newsdown report</h1>
<div class="figures">${numbers.join('')}<div class="figure"><b>${(milliseconds / 1000).toFixed(1)} s</b> in all</div></div>${got}</header>
<section class="charts">${chart('Left out, by rule', tally.rules)}${chart('Articles, by publisher', tally.publishers)}</section>
${failures.length > 0 ? `<section><h2>Failures</h2><div class="scroll"><table id="failures"><thead><tr><th>File<th>Reason</thead><tbody>${failures.join('')}</table></div><p>${note}</p></section>` : ''}
<section><h2>Articles</h2>
<div class="bar"><input id="filter" type="search" placeholder="Part of a name, a publisher or a status" aria-label="Filter articles">
<label><input id="pictures" type="checkbox"> load pictures from the web</label><span id="shown"></span></div>
<div class="scroll"><table id="articles"><thead><tr><th>Article<th>Publisher<th>Status<th>Left out</thead><tbody></tbody></table></div></section>
<section id="article" hidden><h2 id="title"></h2>
<div class="panes"><div><h3>Source</h3><iframe id="source" sandbox title="Source"></iframe></div>
<div><h3>Markdown <button id="toggle" type="button">as text</button></h3><iframe id="markdown" sandbox title="Markdown"></iframe><pre id="text" hidden></pre></div></div>
<h3>Left out</h3><table id="ledger"></table></section>
<script>${clientScript}</script>
`
}

function chart(title: string, counts: ReadonlyMap<string, number>): string {
  const rows = ranked(counts)
  if (rows.length === 0) return ''
  const top = rows[0]![1]
  const bars = rows.slice(0, mostBars).map(([name, value]) => {
    const width = Math.max(0.5, (100 * value) / top).toFixed(1)
    return `<tr><th>${escapeHtml(name)}<td><span class="value" style="width:${width}%"></span><td class="number">${groupDigits(value)}`
  })
  const rest = rows.length > mostBars ? `<p>and ${rows.length - mostBars} more</p>` : ''
  return `<figure><figcaption>${title}</figcaption><table class="chart">${bars.join('')}</table>${rest}</figure>`
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Text → HTML text or the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => entities[char]!)
}
