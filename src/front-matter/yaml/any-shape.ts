import type {Pair, Scalar} from 'yaml'
import {onDemand} from '../../ground/on-demand.ts'
import type {Fields} from '../fields.ts'
import {isPlainKey} from './plain-key.ts'

/** Fields of any shape as YAML, by the library. */
export function writeAnyShape({values, dates}: Fields): string {
  const {Document, isMap, isScalar, visit} = onDemand.yaml()
  const document = new Document(values, {aliasDuplicateObjects: false})
  visit(document, {
    Pair(_, {key}) {
      if (isScalar(key) && !isPlainKey(String(key.value))) key.type = 'QUOTE_DOUBLE'
    },
  })
  const {contents} = document
  for (const pair of isMap(contents) ? (contents.items as Pair<Scalar, Scalar>[]) : []) {
    if (dates.has(String(pair.key.value)) && typeof pair.value?.value === 'string') pair.value.type = 'PLAIN'
  }
  return document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    // Line breaks as `\n`, not folded.
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  })
}
