/** Names read out of a byline. */
export interface Names {
  /** In the order of the byline, each once. */
  names: string[]
  /** Whether the byline says more than names, such as a role: then it is worth keeping in the text. */
  saysMore: boolean
}

/** What a name did, behind it: `李鱼 综合报导`. */
const role = /\s(?:综合|特约)?(?:报道|报导|摘编|编译|编辑|撰稿|整理)\s*$/

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
    const name = piece
      .replace(role, () => {
        saysMore = true
        return ''
      })
      .replace(/\s+/g, ' ')
      .trim()
    if (name === '' || names.includes(name)) continue
    if (/^《.*》$/.test(name) || name === publisher) saysMore = true
    else if (name.length > longestName || /[\d。！？：:]/.test(name)) saysMore = true
    else names.push(name)
  }
  return {names, saysMore}
}
