import type {Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {takeByline} from './byline.ts'
import {takeDateLine} from './date-line.ts'
import {takeDescription} from './description.ts'
import {takePublisher} from './publisher.ts'

/** Fills the facts from the publisher and from what the article says about itself. What the envelope said wins. */
export function takeFacts(tree: Root, conversion: Conversion): void {
  takePublisher(conversion)
  takeDateLine(tree, conversion)
  takeByline(tree, conversion)
  takeDescription(tree, conversion)
}
