import type {Element} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {imageFile} from '../original/image-file.ts'
import {originalOfSaved} from '../original/saved-copy.ts'
import {offersOthers} from './candidates.ts'

/** The size that WordPress adds to the names of smaller copies: `a-300x135.jpg`. */
export const copySize = /-\d{1,5}x\d{1,5}(?=\.\w{3,4}$)/

/** WordPress's class for a picture of its own library, of which the original is there, too. */
const inLibrary = /^wp-image-\d/

/**
 * The original of a smaller copy that WordPress has made and that nothing else leads from:
 *
 *     <img class="wp-image-1" src="/a-300x135.gif">   →   /a.gif
 */
export function libraryOriginal(address: string, image: Element): string {
  if (offersOthers(image.properties)) return address
  return classNames(image).some((name) => inLibrary.test(name)) ? address.replace(copySize, '') : address
}

/** The folder of copies of a size: Blogger's `/s320/a.jpg`, `/w400-h300/a.jpg`. */
const sizeFolder = /\/[swh]\d{2,4}(?:-[\w-]{1,40})?(?=\/[^/]+$)/

/** Blogger's `/s1600-h/a.jpg` is a page around `/s1600/a.jpg`. */
const pageFolder = /(\/s\d{2,4})-h(?=\/[^/]+$)/

/** The folder of NextGEN Gallery's copies: `/gallery/quay/thumbs/thumbs_a.jpg` is of `/gallery/quay/a.jpg`. */
const thumbsFolder = /\/thumbs\/thumbs_(?=[^/]+$)/

/** The original of a picture where the link around it leads there, as servers name copies; otherwise `undefined`. */
export function linkedOriginal(copy: string, linked: string): string | undefined {
  if (copy.replace(copySize, '') === linked || copy.replace(thumbsFolder, '/') === linked) return linked
  const saved = imageFile(linked) && originalOfSaved(copy, [linked])
  if (saved) return saved
  const isCopy = sizeFolder.test(copy) && copy.replace(sizeFolder, '') === linked.replace(sizeFolder, '')
  return isCopy ? linked.replace(pageFolder, '$1') : undefined
}

/** Whether an address is that of a picture, or of a smaller copy of it. */
export function isCopyOf(linked: string | undefined, picture: string | undefined): boolean {
  return linked === picture || linked?.replace(copySize, '') === picture
}
