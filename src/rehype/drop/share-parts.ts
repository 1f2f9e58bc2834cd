import {namedPart} from './named-part.ts'

/** `<div class="share-icons">Share</div>`, `<ul class="article__share-tools">…</ul>` */
export const shareParts = namedPart(
  {
    name: 'parts/share',
    why: 'buttons that share the article',
    named:
      /^(?:[\w-]+[-_])?(?:shar(?:e|ing)(?:[-_]?(?:area|bar|block|box|buttons?|container|icons?|items?|links?|list|menu|overlay|tools?|widget|wrap(?:per)?))?|social[-_]?shar(?:e|ing))$/i,
  },
  'page/share',
)
