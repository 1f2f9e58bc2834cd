import {namedPart} from './named-part.ts'

/** `<div class="article-comments"><a href="#comments">12 comments</a></div>` */
export const commentParts = namedPart(
  {
    name: 'parts/comments',
    why: 'leads to what readers wrote',
    named: /^(?:[\w-]+[-_])?(?:comments|comment[-_]?(?:box|button|count|link))$/i,
  },
  'page/comments',
)
