import {ConvertError} from '../errors.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {showValue} from '../ground/show-value.ts'
import type {DropRule, Publisher} from './define.ts'

interface Answer {
  test: (answer: unknown) => boolean
  expected: string
}

const names: Answer = {
  test: (answer) => isNothing(answer) || isListOfTexts(answer),
  expected: 'a list of names or undefined',
}

/** What functions answer; `before` is asked for nothing, and of `when` anything is a yes or a no. */
const answers: Readonly<Record<string, Answer>> = {
  lang: {
    test: (answer) => isNothing(answer) || answer === '' || isLanguage(answer),
    expected: 'a language tag or undefined',
  },
  byline: names,
  poster: names,
  link: {test: (answer) => answer === undefined || isUrl(answer), expected: 'a URL object or undefined'},
  image: {test: isUrl, expected: 'a URL object'},
}

/**
 * The same publisher, where whatever its functions do wrong is an error of the article that names them: they throw, or
 * answer with something that they should not. Conversion is synchronous: any promise would count as a yes, and one that
 * is rejected would end the process.
 */
export function guardFunctions(publisher: Publisher): Publisher {
  const {id, drop} = publisher
  const own = guarded(publisher, (key) => `${key} of the publisher ${id}`)
  if (!drop?.some(({when}) => when)) return own
  return {...own, drop: drop.map((rule): DropRule => guarded(rule, (key) => `${key} of the rule ${rule.rule}`))}
}

type Method = (...given: unknown[]) => unknown

function guarded<Said extends object>(said: Said, nameOf: (key: string) => string): Said {
  const methods = Object.entries(said).filter(([, value]) => typeof value === 'function') as [string, Method][]
  if (methods.length === 0) return said
  return {
    ...said,
    ...Object.fromEntries(methods.map(([key, method]) => [key, guard(nameOf(key), said, method, answers[key])])),
  }
}

function guard(name: string, said: object, method: Method, wanted: Answer | undefined): Method {
  return (...given) => {
    let answer: unknown
    try {
      answer = method.apply(said, given)
    } catch (error) {
      // Whoever refuses an article has said why.
      if (error instanceof ConvertError) throw error
      throw failure(`The function ${name} threw ${String(error)}`, 'an answer', error)
    }
    if (typeof (answer as PromiseLike<unknown> | null | undefined)?.then === 'function') {
      // What it comes to is asked by nobody.
      Promise.resolve(answer).catch(() => {})
      throw failure(`The function ${name} returned a promise`, 'an answer at once')
    }
    if (wanted !== undefined && !wanted.test(answer))
      throw failure(`The function ${name} returned ${showValue(answer)}`, wanted.expected)
    const broken = method === (said as Publisher).before ? brokenTree(given[0]) : undefined
    if (broken !== undefined) throw failure(`The function ${name} left ${broken} in the tree`, 'a hast tree')
    return answer
  }
}

function failure(reason: string, expected: string, cause?: unknown): ConvertError {
  return new ConvertError(reason, {expected, code: 'function-failed', cause})
}

function isNothing(answer: unknown): boolean {
  return answer === undefined || answer === null
}

function isLanguage(answer: unknown): boolean {
  return typeof answer === 'string' && Boolean(ifPossible(() => new Intl.Locale(answer).language))
}

function isListOfTexts(answer: unknown): boolean {
  return Array.isArray(answer) && answer.every((item) => typeof item === 'string')
}

/** By its key: a URL may come from another realm, whose class is another. */
function isUrl(answer: unknown): boolean {
  return typeof (answer as URL | null | undefined)?.href === 'string'
}

/** A node as somebody's function may have left it. */
type Left = Readonly<Record<string, unknown>> | null | undefined

/**
 * What is wrong with a tree that a function has changed, if anything: later stages trust every node to be whole.
 * @returns Such as `an element without properties`; `undefined` where nothing is.
 */
function brokenTree(tree: unknown): string | undefined {
  const above = new Set<unknown>()
  const waiting: Array<{node: unknown; isDone: boolean}> = [{node: tree, isDone: false}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, isDone} = next
    if (isDone) {
      above.delete(node)
      continue
    }
    if (above.has(node)) return 'a node that is within itself'
    const wrong = brokenNode(node as Left)
    if (wrong !== undefined) return wrong
    const {children} = node as {children?: unknown[]}
    if (!children) continue
    above.add(node)
    waiting.push({node, isDone: true})
    for (const child of children) waiting.push({node: child, isDone: false})
  }
  return undefined
}

function brokenNode(node: Left): string | undefined {
  if (typeof node !== 'object' || node === null || typeof node.type !== 'string') return 'a child that is no node'
  const {type, children, tagName, properties, value} = node
  if (type === 'root' || type === 'element') {
    if (!Array.isArray(children)) return `${type === 'root' ? 'a root' : 'an element'} without children`
  }
  if (type === 'element') {
    if (typeof tagName !== 'string') return 'an element without a tag name'
    if (typeof properties !== 'object' || properties === null) return 'an element without properties'
  }
  if ((type === 'text' || type === 'comment') && typeof value !== 'string') return `a ${type} without a value`
  return undefined
}
