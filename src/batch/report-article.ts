import type {Converted} from '../convert.ts'
import type {LedgerEntry} from '../ledger.ts'

/** What a report shows of an article. */
export interface Article {
  source: string
  markdown: string
  ledger: LedgerEntry[]
}

/** Keeps of an article what a report shows; a source that is no UTF-8 shows its odd bytes as such. */
export function packArticle(bytes: Uint8Array, {text, ledger}: Converted): Article {
  return {source: new TextDecoder().decode(bytes), markdown: text, ledger}
}
