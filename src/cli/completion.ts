import type {Subcommand} from './subcommands.ts'
export const completion: Subcommand = async () => 0
