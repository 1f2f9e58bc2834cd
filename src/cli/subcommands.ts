import type {ExitStatus} from './exit-status.ts'
import type {Io} from './io.ts'

/** A command of its own, such as `convert completion bash`; given what follows its name. */
export type Subcommand = (argv: readonly string[], io: Io) => Promise<ExitStatus>

/** Subcommands by name. A file of such a name is an input as `./completion`. */
export const subcommands: Readonly<Record<string, {help: string; load: () => Promise<Subcommand>}>> = {
  completion: {
    help: 'print the completion script of bash, zsh or fish',
    load: async () => (await import('./completion.ts')).completion,
  },
  suggest: {
    help: 'propose rules for a publisher from its articles',
    load: async () => (await import('./suggest.ts')).suggest,
  },
}

/** The subcommand that a command line starts with. */
export function findSubcommand(word: string | undefined): (() => Promise<Subcommand>) | undefined {
  return word !== undefined && Object.hasOwn(subcommands, word) ? subcommands[word]!.load : undefined
}
