/** Names read out of a byline. */
export interface Names {
  /** In the order of the byline, each once. */
  names: string[]
  /** Whether the byline says more than names, such as a role: then it is worth keeping in the text. */
  saysMore: boolean
}

/** A name is no longer than this, in characters. */
const longestName = 40

/**
 * Reads names: parted by `,`, `、`, `/`, `，` or `和`; a role in brackets (`叶宣（综合报道）`) is none of the name.
 * The publisher itself is no author (`《纽约时报》`).
 */
export function readNames(byline: string, publisher = ''): Names {
  let saysMore = false
  const names: string[] = []
  const bare = byline.replace(/[（(][^（）()]*[）)]/g, () => {
    saysMore = true
    return ' '
  })
  for (const piece of bare.split(/[,，、/;；]|\s和\s| and | & /i)) {
    const name = piece.replace(/\s+/g, ' ').trim()
    if (name === '' || names.includes(name)) continue
    if (/^《.*》$/.test(name) || name === publisher) saysMore = true
    else if (name.length > longestName || /[\d。！？：:]/.test(name)) saysMore = true
    else names.push(name)
  }
  return {names, saysMore}
}
