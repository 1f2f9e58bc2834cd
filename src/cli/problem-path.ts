import type {Problem} from '../batch/problem.ts'

/** The path that a problem is about: the source's, unless what is wrong is the place that the output should go to. */
export function problemPath({about}: Problem, {source, output}: {source: string; output: string}): string {
  return about === 'output' ? output : source
}
