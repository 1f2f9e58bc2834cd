import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Conversion} from '../../src/conversion.ts'
import type {Facts} from '../../src/facts.ts'
import type {LedgerEntry} from '../../src/ledger.ts'
import {type Options, resolveOptions} from '../../src/options.ts'
import {generalPublisher, type Publisher} from '../../src/publishers/define.ts'
import {rehypeArticle} from '../../src/rehype/index.ts'

/** What the passes between parser and rehype-remark make of a piece of HTML. */
export interface Cleaned {
  html: string
  facts: Facts
  /** `rule: text` of everything that was left out. */
  dropped: string[]
  ledger: LedgerEntry[]
}

/** Runs them, with the general rules unless a publisher is given. */
export function clean(
  html: string,
  {publisher = generalPublisher, url, options}: {publisher?: Publisher; url?: string; options?: Options} = {},
): Cleaned {
  const conversion: Conversion = {
    settings: resolveOptions(options),
    publisher,
    // With a title, as every article has one: without it HTML is a fragment and stays as it is.
    facts: url === undefined ? {title: '题目'} : {title: '题目', source: url},
    baseUrl: url,
    kind: 'fragment',
    ledger: [],
  }
  const file = new VFile({value: html, data: {newsdown: conversion}})
  const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeArticle)
  const tree = processor.runSync(processor.parse(file), file) as Root
  return {
    html: toHtml(tree),
    facts: conversion.facts,
    dropped: conversion.ledger.map(({rule, text}) => `${rule}: ${text}`),
    ledger: conversion.ledger,
  }
}
