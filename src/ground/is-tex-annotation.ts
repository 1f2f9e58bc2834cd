import type {Element} from 'hast'

/** Whether an element holds the TeX of the MathML that it stands in: `<annotation encoding="application/x-tex">`. */
export function isTexAnnotation({tagName, properties: {encoding}}: Element): boolean {
  return tagName === 'annotation' && /tex/i.test(String(encoding ?? ''))
}
