import {namedPart} from './named-part.ts'

/** `<ul class="breadcrumb"><li><a href="/economy">Economy</a></li></ul>` */
export const breadcrumbs = namedPart({
  name: 'parts/breadcrumb',
  why: 'leads through the site',
  named: /^(?:[\w-]+[-_])?bread-?crumbs?$/i,
})
