import type {Problem} from '../batch/problem.ts'

/** Lets what is wrong with a key that the options name through once in a run, though it comes with each article. */
export function createSayOnce(): (problems: Problem[]) => Problem[] {
  const said = new Set<string>()
  const isNew = ({key}: Problem) => {
    if (key === undefined) return true
    if (said.has(key)) return false
    said.add(key)
    return true
  }
  return (problems) => problems.filter(isNew)
}
