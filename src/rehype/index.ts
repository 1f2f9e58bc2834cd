import type {Root} from 'hast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {conversionOf} from '../conversion.ts'

/**
 * Everything that happens between parsing and rehype-remark, pass by pass. Variety ends here: publishers' markup becomes
 * one canonical shape (`figure > img + figcaption`, `figure[data-media] > a`), so that later stages know no publisher.
 */
export const rehypeArticle: Plugin<[], Root> = () => (_tree: Root, file: VFile) => {
  conversionOf(file)
}
