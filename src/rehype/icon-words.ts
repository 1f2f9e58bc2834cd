import type {Element, Parents, Root} from 'hast'
import type {VFile} from 'vfile'
import {hasClass} from '../ground/class-names.ts'
import {shortText} from '../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../ledger.ts'

/** Classes of Google's icon fonts. */
const iconFonts: ReadonlySet<string> = new Set(
  `material-icons material-icons-outlined material-icons-round material-icons-sharp material-icons-two-tone
  material-symbols-outlined material-symbols-rounded material-symbols-sharp`.split(/\s+/),
)

/** What an icon is called. */
const iconName = /^[a-z\d_]{2,40}$/

/**
 * Leaves out words of which a font makes icons (Material Icons, Material Symbols: ligatures), so that no reader sees
 * them as words:
 *
 *     <i class="material-icons">access_time</i>2024-05-02   →   2024-05-02
 */
export function hideIconWords(tree: Root, file: VFile, ledger: LedgerEntry[]): void {
  if (file.value === undefined || String(file).includes('material-')) hideIn(tree, [tree], ledger)
}

function hideIn(parent: Root | Element, ancestors: readonly Parents[], ledger: LedgerEntry[]): void {
  const icons = new Set<unknown>()
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (hasClass(child, iconFonts) && iconName.test(shortText(child, 40))) {
      ledger.push(ledgerEntry('hidden/icon', child, ancestors))
      icons.add(child)
    } else if (child.children.length > 0) hideIn(child, [...ancestors, child], ledger)
  }
  if (icons.size > 0) parent.children = (parent as Element).children.filter((child) => !icons.has(child))
}
