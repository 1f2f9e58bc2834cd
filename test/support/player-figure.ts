/** The figure that a player without a poster becomes. */
export function playerFigure(kind: string, href: string, label = href): string {
  return `<figure data-media="${kind}"><a href="${href}">${label}</a></figure>`
}
