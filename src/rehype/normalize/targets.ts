import type {Element, Parents, Root} from 'hast'
import {ifPossible} from '../../ground/if-possible.ts'

/** The attributes of an empty element that is nothing but a place. */
const naming: ReadonlySet<string> = new Set(['id', 'name'])

/** The name of a place, such as `<a name="x"></a>`; `undefined` where the element is anything else. */
export function placeName({tagName, properties, children}: Element): string | undefined {
  if ((tagName !== 'a' && tagName !== 'span') || children.length > 0) return undefined
  for (const name in properties) if (!naming.has(name)) return undefined
  const name = properties.id ?? properties.name
  return typeof name === 'string' ? name : undefined
}

/** The places that links lead to, by name, whatever page they name; read once, when it is first asked. */
export function targetsOf(tree: Root): (name: string) => boolean {
  let names: Set<string> | undefined
  return (name) => {
    if (names === undefined) {
      names = new Set()
      collect(tree, names)
    }
    return names.has(name)
  }
}

function collect(node: Parents, names: Set<string>): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const {href} = child.properties
    const at = typeof href === 'string' ? href.indexOf('#') : -1
    if (at >= 0) {
      const fragment = (href as string).slice(at + 1).trim()
      names.add(ifPossible(() => decodeURIComponent(fragment)) ?? fragment)
    }
    collect(child, names)
  }
}
