import type {Nodes, Root} from 'hast'
import type {Facts} from '../../facts.ts'

/** A name in capitals from its first letter to its last. */
const capitals = /^\p{Lu}[\p{Lu} .'’-]*\p{Lu}\.?$/u

/** Spells authors whose names are set in capitals as the text does, where it names them: `ANN LEE` → `Ann Lee`. */
export function spellAuthors(tree: Root, facts: Facts): void {
  if (!facts.author?.some((name) => capitals.test(name))) return
  facts.author = facts.author.map((name) =>
    capitals.test(name) ? (spelledIn(tree, name, name.toLowerCase()) ?? name) : name,
  )
}

function spelledIn(node: Nodes, name: string, small: string): string | undefined {
  if (node.type === 'text') {
    const text = node.value.toLowerCase()
    // Capitals that have no small letter of their own length would shift the places.
    if (text.length !== node.value.length) return undefined
    for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
      const spelled = node.value.slice(at, at + small.length)
      if (spelled !== name && spelled !== small) return spelled
    }
  }
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const spelled = spelledIn(child, name, small)
    if (spelled !== undefined) return spelled
  }
  return undefined
}
