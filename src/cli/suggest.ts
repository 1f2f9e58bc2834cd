import type {Subcommand} from './subcommands.ts'
export const suggest: Subcommand = async () => 0
