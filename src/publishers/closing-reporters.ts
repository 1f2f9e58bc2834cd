import type {Root} from 'hast'
import {closingText} from '../ground/visible-text.ts'

/** So many characters the last line may have. */
const longest = 150

/** Names behind the word for reporters, and the word for what others did: `编译 …` alone names no author. */
const line = /[记記]者[：:\s]{0,9}([^：:；;。，]{2,40}?)[\s；;]{0,9}(?:[责責][编編]|编译|发稿|审校)/

/** Places that they write from, glued to their names: `记者家傲华盛顿报道`. */
const report =
  /(?:[华華]盛[顿頓]|巴黎|台北|台中|香港|[伦倫]敦|柏林|[一-龥]{2}、[一-龥]{2})?(?:[综綜]合)?[报報][道导導]$/

/**
 * The reporters that the line at the end of an article names.
 *
 *     记者 雷美珍；审校 吴云凌                                 Reuters
 *     记者：高锋 责编：胡力汉 网编：瑞哲                         RFA
 *     自由亚洲电台记者 夏小华、李宗翰 台北报导 责编 …
 */
export function closingReporters(tree: Root): string[] {
  const end = closingText(tree, longest)
  const said = line.exec(end.slice(Math.max(0, end.lastIndexOf('记者'), end.lastIndexOf('記者'))))?.[1] ?? ''
  return said
    .replace(report, '')
    .split(/[\s、/]+/)
    .filter((name) => /^[一-龥]{2,4}$/.test(name) && !/[报報][道导導]$/.test(name))
}
