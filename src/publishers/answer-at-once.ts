import type {DropRule, Publisher} from './define.ts'

/**
 * The same publisher, where a function that answers with a promise is an error of the article. Conversion is synchronous:
 * any promise would count as a yes, and one that is rejected would end the process.
 */
export function answeringAtOnce(publisher: Publisher): Publisher {
  const {id, drop} = publisher
  const own = guarded(publisher, (key) => `${key} of the publisher ${id}`)
  if (!drop?.some(({when}) => when)) return own
  return {...own, drop: drop.map((rule): DropRule => guarded(rule, (key) => `${key} of the rule ${rule.rule}`))}
}

type Method = (...given: unknown[]) => unknown

function guarded<Said extends object>(said: Said, nameOf: (key: string) => string): Said {
  const methods = Object.entries(said).filter(([, value]) => typeof value === 'function') as [string, Method][]
  if (methods.length === 0) return said
  return {...said, ...Object.fromEntries(methods.map(([key, method]) => [key, atOnce(nameOf(key), said, method)]))}
}

function atOnce(name: string, said: object, method: Method): Method {
  return (...given) => {
    const answer = method.apply(said, given)
    if (typeof (answer as PromiseLike<unknown> | undefined)?.then !== 'function') return answer
    // What it comes to is asked by nobody.
    Promise.resolve(answer).catch(() => {})
    throw new TypeError(`The function ${name} returned a promise (expected an answer at once)`)
  }
}
