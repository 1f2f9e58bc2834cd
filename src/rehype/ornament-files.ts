import {hintedPattern} from './rules/hinted-pattern.ts'

/**
 * File names of pictures that decorate: rules (`grey_line`, `007_in_numbers_624`: BBC), spacers, icons, buttons
 * (`next_page`), banners, kinds of files (`pdf.gif`: TYPO3; `iconPDF.svg`: Contao).
 */
export const ornaments = hintedPattern(
  'spacer blank transparent pixel 1x1 gray_line grey_line in_numbers icon zoom load banner share next prev no-thumbnail flattr-badge pdf. doc. docx. xls. xlsx. zip.',
  /(?<![^/_.-])(?:spacer|blank|transparent|pixel|1x1|gr[ae]y_line\d{0,4}|\d{3}_in_numbers_\d{3}|icon[-_](?:zoom|lupe)|icon[-_]logo|zoom[-_](?:icon|in|out)|loading|lazy[-_]?load(?:er)?|web_banner|share[-_](?:button|icon)|btn[-_]share|favicon)(?:[_.-][\w.-]{0,99})?(?:\/image)?(?:[?#]|$)|\/(?:next|prev)[-_]?page(?:[-_](?:btn|button|icon|arrow|\d{1,2}))?\.\w{2,4}(?:[?#]|$)|\/(?:icon|mime)?[-_]?(?:pdf|docx?|xlsx?|zip)\.(?:gif|png|svg)(?:[?#]|$)|(?<![^/_.-])(?:no-thumbnail|flattr-badge(?:-large|-compact)?)(?:-\d{1,4}x\d{1,4})?\.\w{2,4}(?:[?#]|$)/i,
)

/** Whether the file is called one that decorates, or that holds a place. */
export function isOrnament(address: string): boolean {
  return ornaments.test(address)
}
