/** Last parts of classes that systems give to a standfirst and to nothing else, be it in a heading. */
const own =
  'bajada|chapeau|chapo|copete|dec?k|entradilla|ingress|sottotitolo|standfirst|sub-?(?:headline|title)(?:-paragraph)?|vorspann'

/** Classes of a standfirst: `story-lead`, `article__standfirst`, `abstract`. */
export const standfirstName = new RegExp(
  `(?:^|[-_])(?:${own}|abstract|excerpt|lead|lede|sommario|sub-?head(?:er)?|summary)$`,
  'i',
)

/** The same of headings, where others are those of sections: `story-dek`, `bajada`. */
export const standfirstHeadingName = new RegExp(`(?:^|[-_])(?:${own}|untertitel|unterzeile)$`, 'i')
