import type {Element} from 'hast'
import {hasClass} from '../../ground/class-names.ts'
import {hasAttributes, isBlock} from '../../ground/is-element.ts'
import {numberProperty} from '../../ground/number-property.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {isSeen} from '../seen/is-seen.ts'
import {showsPicture} from './picture-button.ts'
import {openVerse} from './verse.ts'

/** Other names of a list, one of them of old. */
const lists: ReadonlySet<string> = new Set(['dir', 'menu'])

/** Classes of poems. */
const verse: ReadonlySet<string> = new Set(['wp-block-verse'])

/** What says at most how something looks, and is a box once blocks stand in it. */
const boxesOfBlocks: ReadonlySet<string> = new Set(['center', 'font', 'slot', 'span'])

/**
 * Lets an element have the name that most pages give it, so that later passes ask for one:
 *
 *     <div role="heading" aria-level="3">甲</div>   →   <h3>甲</h3>
 *     <menu><li>甲</li></menu>                      →   <ul><li>甲</li></ul>
 *     <div role="separator"></div>                  →   <hr>
 *     <font size="2"><p>甲</p></font>               →   <div><p>甲</p></div>
 *     <pre class="wp-block-verse">甲↵乙</pre>         →   <p>甲<br>乙</p>
 *     <button><img width="640"></button>            →   <span><img></span>
 *
 * Its content has been looked at before.
 */
export function takeUsualName(element: Element): void {
  const {tagName, properties, children} = element
  const {role} = properties
  if (tagName === 'button' && showsPicture(element)) element.tagName = 'span'
  else if (tagName === 'pre') {
    if (hasClass(element, verse)) openVerse(element)
  } else if (tagName === 'table') {
    const cell = loneCell(element)
    if (cell === undefined) return
    // What the cell is called may say that it holds the article: `<td class="t_f" id="postmessage_1">` (Discuz).
    Object.assign(element, {tagName: 'div', properties: cell.properties, children: cell.children})
  } else if (lists.has(tagName)) element.tagName = 'ul'
  else if (tagName === 'div' && role === 'separator') {
    // Medium draws it with empty spans.
    if (visibleText(element) === '') Object.assign(element, {tagName: 'hr', children: []})
  } else if (role === 'heading') {
    // Around headings it is a box.
    if (!children.some(isBlock)) element.tagName = `h${levelOf(element)}`
    // A publisher's rule may ask for it by name and class.
  } else if (boxesOfBlocks.has(tagName) && properties.className === undefined && children.some(isBlock)) {
    element.tagName = 'div'
  }
}

/** Without a level it is 2 (WAI-ARIA 1.2, 5.4). */
function levelOf(element: Element): number {
  const level = numberProperty(element, 'ariaLevel') ?? 2
  return level >= 1 && level <= 6 ? level : 6
}

const parts: ReadonlySet<string> = new Set(['tbody', 'tr'])

/** Attributes of a table, a row or a cell that only arrange what is in it. */
const arranging: ReadonlySet<string> = new Set(
  'align bgColor border cellPadding cellSpacing height role style summary vAlign width'.split(' '),
)

/**
 * The one cell of a table with anything in it, where that is blocks: a box around them, with margins made of cells.
 *
 *     <table width="100%"><tr><td width="10">&nbsp;</td><td><p>甲</p><p>乙</p></td></tr></table>
 */
function loneCell(table: Element): Element | undefined {
  const cell = filledCell(table)
  return typeof cell === 'object' && cell.children.some(isBlock) ? cell : undefined
}

/** The filled cell; `false` where there are more, or anything that says what it is. */
function filledCell(parent: Element): Element | false | undefined {
  if (hasAttributes(parent) && !Object.keys(parent.properties).every((name) => arranging.has(name))) return false
  let found: Element | undefined
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    let cell: Element | false | undefined
    if (parts.has(child.tagName)) cell = filledCell(child)
    else if (child.tagName !== 'td') cell = child.tagName === 'colgroup' ? undefined : false
    else if (child.children.some(isSeen)) cell = child
    if (cell === false || (cell && found)) return false
    found ??= cell
  }
  return found
}
