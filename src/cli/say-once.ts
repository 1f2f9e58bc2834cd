import type {Problem} from '../batch/problem.ts'

/**
 * Lets what is wrong with the options through once in a run, though it comes with each article. Behind the first
 * bracket stands what would have been right, which articles with fields of their own may have more of.
 */
export function createSayOnce(): (problems: Problem[]) => Problem[] {
  const said = new Set<string>()
  const isNew = ({about, message}: Problem) => {
    const wrong = message.split(' (', 1)[0]!
    if (about !== 'options' || said.has(wrong)) return about !== 'options'
    said.add(wrong)
    return true
  }
  return (problems) => (problems.some(({about}) => about === 'options') ? problems.filter(isNew) : problems)
}
