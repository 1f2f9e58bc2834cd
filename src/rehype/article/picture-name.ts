import type {Element} from 'hast'
import {fileName} from '../../ground/url-parts.ts'

/** Attributes that name the file of a picture, or of copies of it; scripts fill the first out of the others. */
const addresses = ['src', 'srcSet', 'dataSrc', 'dataSrcset', 'dataLazySrc', 'dataOriginal']

/** Pictures of the site, whatever it writes about. */
const ofTheSite = /logo|favicon|avatar|(?:^|[-_])icon/i
/** Names that say nothing without their folder. */
const unsaying = /^(?:\d{0,4}|default|image|img|picture|original|large|medium)$/i

/**
 * What copies of one picture have in common; `undefined` for those of the site.
 *
 *     /2017/04/boat-1200x800.jpg?w=640   →   boat            WordPress
 *     /processed/csm_boat_26f7bd6472.jpg   →   boat          TYPO3
 *     /2017/04/3.jpg   →   04/3
 */
export function pictureName(address: string): string | undefined {
  const name = fileName(address)
    .replace(/\.webp$/, '')
    .replace(/(?:[-_]\d{2,4}x\d{2,4})?(?:\.\w{3,4})?$/, '')
    .replace(/^csm_(.+)_[\da-f]{10}$/, '$1')
  if (ofTheSite.test(name)) return undefined
  return unsaying.test(name) ? folderOf(address) + name : name
}

/** The name of the folder, with its stroke. */
function folderOf(address: string): string {
  const [path] = address.split(/[?#]/, 1)
  const end = path!.lastIndexOf('/')
  return path!.slice(path!.lastIndexOf('/', end - 1) + 1, end + 1)
}

/** Whether an element is, or holds, a copy of a picture. */
export function showsPicture(element: Element, picture: string): boolean {
  if (isCopy(element, picture)) return true
  return element.children.some((child) => child.type === 'element' && showsPicture(child, picture))
}

/** The names of all pictures that an element is, or holds, a copy of. */
export function picturesIn(element: Element, names = new Set<string>()): Set<string> {
  for (const name of namesOf(element)) names.add(name)
  for (const child of element.children) if (child.type === 'element') picturesIn(child, names)
  return names
}

function isCopy(element: Element, picture: string): boolean {
  return namesOf(element).includes(picture)
}

function namesOf({tagName, properties}: Element): string[] {
  if (tagName !== 'img' && tagName !== 'source') return none
  return addresses.flatMap((name) => {
    const value = properties[name]
    const address = Array.isArray(value) ? value[0] : value
    if (typeof address !== 'string' || address.startsWith('data:')) return []
    return pictureName(address.trim().split(/\s/)[0]!) ?? []
  })
}

const none: string[] = []
