import type {Pair, Scalar, ScalarTag} from 'yaml'
import {onDemand} from '../../ground/on-demand.ts'
import {SourceNumber} from '../../ground/source-number.ts'
import type {Fields} from '../fields.ts'
import {isPlainKey} from './usual-shape.ts'

/** Numbers stand as they stood. */
const sourceNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => value instanceof SourceNumber,
  stringify: ({value}) => (value as SourceNumber).text,
  resolve: (text) => new SourceNumber(text),
}

/** Fields of any shape as YAML, by the library. */
export function writeAnyShape({values, dates}: Fields): string {
  const {Document, isMap, isScalar, visit} = onDemand.yaml()
  const document = new Document(values, {aliasDuplicateObjects: false, customTags: (tags) => tags.concat(sourceNumber)})
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
