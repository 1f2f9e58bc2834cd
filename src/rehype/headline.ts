import type {Element} from 'hast'
import {classNames} from '../ground/class-names.ts'

const headline = /(?:article|entry|news|post|story|topic)s?[-_]?(?:title|head(?:er|line))$/i

/** Whether a heading is called that of a post: `entry-title`, `entry-header`, `blog_post_title`, `article-headline`. */
export function isHeadline(heading: Element): boolean {
  return classNames(heading).some((name) => headline.test(name))
}
