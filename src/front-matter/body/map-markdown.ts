import {blockAt} from './block-at.ts'
import type {Change, Changes} from './changes.ts'
import {mapSpans} from './map-spans.ts'

const same: Change = (piece) => piece

/** Applies changes to a Markdown document as this program writes it: code is fenced, and closed. */
export function mapMarkdown(markdown: string, {text, code = same, formula = same, html = same}: Changes): string {
  const lines = markdown.split('\n')
  const pieces: string[] = []
  let index = 0
  let at = 0
  let plain: string[] = []
  const endPlain = () => {
    if (plain.length === 0) return
    const source = plain.join('\n')
    pieces.push(mapSpans(source, at - source.length - 1, {text, code, formula}))
    plain = []
  }
  const putBlock = (last: number, change: Change) => {
    endPlain()
    const block = lines.slice(index, last + 1).join('\n')
    pieces.push(change(block, at))
    at += block.length + 1
    index = last + 1
  }
  while (index < lines.length) {
    const block = blockAt(lines, index)
    if (block?.kind === 'code') {
      putBlock(index, same)
      while (index < Math.min(block.last, lines.length)) putBlock(index, code)
      if (index < lines.length) putBlock(index, same)
    } else if (block) putBlock(block.last, block.kind === 'html' ? html : formula)
    else {
      const line = lines[index]!
      plain.push(line)
      at += line.length + 1
      index++
    }
  }
  endPlain()
  return pieces.join('\n')
}
