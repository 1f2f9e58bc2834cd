import {UsageError} from '../errors.ts'
import {checkForm} from '../front-matter/check-form.ts'
import {resolveOptions} from '../options.ts'
import type {CliOptions} from './options.ts'
import type {Run} from './run.ts'

/**
 * Checks what options say together, and of publishers, before anything is read: to a worker, it would be what ends it.
 * @param said What the command line says: where it says nothing of what is wrong, the configuration does, and is named.
 * @throws {UsageError} saying what is wrong.
 */
export async function checkSettings({options, configuration}: Run, said: CliOptions): Promise<void> {
  const check = (keys: readonly (keyof CliOptions)[], ask: () => void) => {
    try {
      ask()
    } catch (error) {
      const isSaid = configuration === undefined || keys.some((key) => said[key] !== undefined)
      if (isSaid || !(error instanceof UsageError)) throw error
      throw new UsageError(`${configuration}: ${error.message}`, {cause: error})
    }
  }
  check(['preset', 'frontMatter'], () => checkForm(options))
  const {publisher, publishers, rename} = options
  if (publisher !== undefined) {
    const {checkPublisher} = await import('../publishers/check-publisher.ts')
    check(['publisher'], () => checkPublisher(publisher, publishers))
  }
  if (rename !== undefined) {
    const {checkNames} = await import('../front-matter/check-names.ts')
    check(['preset', 'fields', 'rename', 'set'], () => checkNames(resolveOptions(options)))
  }
}
