import type {Fields} from './fields.ts'

/** An object as Hugo reads it: its braces are the fences. */
export function writeJson({values}: Fields): string {
  return `${JSON.stringify(values, undefined, 2)}\n`
}
