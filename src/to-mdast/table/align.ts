import type {Element} from 'hast'
import type {AlignType} from 'mdast'

/** How a cell is aligned, out of `align` or `style="text-align: …"`. */
export function alignment({properties}: Element): AlignType {
  const style = typeof properties.style === 'string' ? /text-align:\s*([a-z]+)/i.exec(properties.style)?.[1] : undefined
  const value = String(style ?? properties.align ?? '').toLowerCase()
  return value === 'left' || value === 'right' || value === 'center' ? value : null
}
