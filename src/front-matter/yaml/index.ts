import type {Fields} from '../fields.ts'
import {writeAnyShape} from './any-shape.ts'
import {writeUsualShape} from './usual-shape.ts'

/**
 * YAML that readers of 1.1 and of 1.2 agree on: texts in double quotes, dates and keys plain, lists as blocks, no
 * folding. The library is asked only for shapes that are rare: it takes a tenth as long as the whole conversion.
 */
export function writeYaml(fields: Fields): string {
  return writeUsualShape(fields) ?? writeAnyShape(fields)
}
