/**
 * What runs in the report: lists the articles, and unpacks the one that is clicked, or the one whose number
 * stands behind `#` in the address. Source and Markdown go into sandboxed
 * frames, where nothing runs and, unless asked for, no picture is loaded.
 */
export const clientScript = `
'use strict'
const most = 500
const $ = (id) => document.getElementById(id)
const articles = [...document.querySelectorAll('script.article')]
const rows = $('articles').tBodies[0]
let open

function cell(row, text, name) {
  const td = row.insertCell()
  td.textContent = text
  if (name) td.className = name
  return td
}

function list() {
  const wanted = $('filter').value.trim().toLowerCase()
  rows.textContent = ''
  let found = 0
  for (const article of articles) {
    const {name, publisher, status, out} = article.dataset
    if (wanted && !(name + ' ' + publisher + ' ' + status).toLowerCase().includes(wanted)) continue
    if (++found > most) continue
    const row = rows.insertRow()
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name
    cell(row, '').append(button)
    cell(row, publisher)
    cell(row, status, status)
    cell(row, out)
    row.onclick = () => show(article, row)
  }
  $('shown').textContent = found > most ? 'the first ' + most + ' of ' + found : found + ' of ' + articles.length
}

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return JSON.parse(await new Response(stream).text())
}

function frame(html) {
  const pictures = $('pictures').checked ? 'http: https: data:' : 'data:'
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src " + pictures
  return '<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="' + policy + '">' +
    '<style>body{font:16px/1.6 system-ui,sans-serif;margin:1rem}img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2em .5em}</style>' + html
}

async function show(article, row) {
  document.querySelector('tr.chosen')?.classList.remove('chosen')
  row?.classList.add('chosen')
  row?.scrollIntoView({block: 'nearest'})
  open = article
  $('article').hidden = false
  $('title').textContent = article.dataset.name
  $('ledger').textContent = ''
  if (!article.textContent) {
    $('source').srcdoc = $('markdown').srcdoc = frame('<p>This page holds nothing of it: it failed, or was too large.')
    $('text').textContent = ''
    return
  }
  const {source, markdown, html, ledger} = await unpack(article.textContent)
  if (open !== article) return
  $('source').srcdoc = frame(source)
  $('markdown').srcdoc = frame(html)
  $('text').textContent = markdown
  for (const {rule, text, urls = [], path} of ledger) {
    const line = $('ledger').insertRow()
    cell(line, rule)
    cell(line, text || urls.join(' ') || '(blank)')
    cell(line, path)
  }
  if (ledger.length === 0) cell($('ledger').insertRow(), 'Nothing was left out.')
  $('article').scrollIntoView()
}

$('filter').oninput = list
$('pictures').onchange = () => open && show(open, document.querySelector('tr.chosen'))
$('toggle').onclick = () => {
  const asText = $('text').hidden
  $('text').hidden = !asText
  $('markdown').hidden = asText
  $('toggle').textContent = asText ? 'rendered' : 'as text'
}
const linked = articles[Number.parseInt(location.hash.slice(1), 10) - 1]
list()
if (linked) show(linked, [...rows.rows].find((row) => row.cells[0].textContent === linked.dataset.name))
`
