import type {Element} from 'hast'

/** Whether it is a picture, other than a face or an icon, or a player; asked once figures are made of them. */
export function isPicture({tagName, data, properties}: Element): boolean {
  return (tagName === 'img' && !data?.newsdownMinor) || (tagName === 'figure' && properties.dataMedia !== undefined)
}
