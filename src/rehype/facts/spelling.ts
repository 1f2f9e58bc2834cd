import type {Nodes, Root} from 'hast'
import type {Facts} from '../../facts.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {tidy} from '../../ground/visible-text.ts'

/** A name in capitals from its first letter to its last. */
const capitals = madeOnce(() => /^\p{Lu}[\p{Lu} .'’-]*\p{Lu}\.?$/u)

/** Spells authors whose names are set in capitals as the text does, where it names them: `ANN LEE` → `Ann Lee`. */
export function spellAuthors(tree: Root, facts: Facts): void {
  if (!facts.author?.some((name) => capitals().test(name))) return
  facts.author = facts.author.map((name) => {
    if (!capitals().test(name)) return name
    // Of the signs that such a name holds, only the dot means something else; lines of the source may end within it.
    const anyCase = new RegExp(name.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s+`), 'giu')
    return spelledIn(tree, name, anyCase) ?? name
  })
}

/** The first way in which a text spells a name with capitals and small letters. */
function spelledIn(node: Nodes, name: string, anyCase: RegExp): string | undefined {
  if (node.type === 'text') {
    const found = node.value.match(anyCase)?.map(tidy) ?? []
    return found.find((spelled) => spelled !== name && spelled !== spelled.toLowerCase())
  }
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const spelled = spelledIn(child, name, anyCase)
    if (spelled !== undefined) return spelled
  }
  return undefined
}
