import type {Definition} from 'mdast'
import {writeTail} from './link-target.ts'

/** A definition of somebody else's tree; ours holds none. */
export function definition(node: Definition): string {
  return `[${node.label ?? node.identifier}]: ${writeTail(node.url, node.title) || '<>'}`
}
