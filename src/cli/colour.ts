import type {Io, OutStream} from './io.ts'

/** Wraps text in a colour, or leaves it alone where the stream shows none. */
export interface Colours {
  red: (text: string) => string
  green: (text: string) => string
  yellow: (text: string) => string
  cyan: (text: string) => string
  dim: (text: string) => string
  bold: (text: string) => string
}

const codes = {red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39], dim: [2, 22], bold: [1, 22]} as const

/**
 * The colours of one stream. In this order: `--color` and `--no-color`, FORCE_COLOR (`0` and `false` switch off),
 * NO_COLOR unless empty (no-color.org), TERM=dumb, and whether that very stream is a terminal.
 */
export function coloursOf(stream: OutStream, env: Io['env'], asked: boolean | undefined): Colours {
  const on = asked ?? wanted(stream, env)
  const wrap = ([open, close]: readonly [number, number]) =>
    on ? (text: string) => `\u001B[${open}m${text}\u001B[${close}m` : (text: string) => text
  return Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, wrap(code)])) as unknown as Colours
}

function wanted(stream: OutStream, env: Io['env']): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return env.TERM !== 'dumb' && stream.isTTY === true
}
