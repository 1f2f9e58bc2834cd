import {withBareNumbers} from './bare-numbers.ts'
import type {Fields} from './fields.ts'

/** An object as Hugo reads it: its braces are the fences. */
export function writeJson({values}: Fields): string {
  return `${withBareNumbers(values, bare, (plain) => JSON.stringify(plain, undefined, 2))}\n`
}

function bare(text: string): string | undefined {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? text : undefined
}
