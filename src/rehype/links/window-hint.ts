import {madeOnce} from '../../ground/made-once.ts'

/** Longest such hint, in characters. */
export const longestWindowHint = 60

/** What systems say of any link (TYPO3 does in the title of each): where it opens, and that it loads a file. */
const hints = [
  '(?:this |the )?(?:link )?(?:will )?open(?:s|ing)? (?:(?:an? )?(?:external |internal )?link )?(?:in |on )?(?:an? |the )?(?:new|current|other) (?:browser )?(?:window|tab|page)',
  'initiates file download',
  '(?:(?:link )?öffnet )?(?:sich )?(?:(?:einen )?(?:externen |internen )?link )?(?:in |im )?(?:einem |einen )?(?:neue[mns]|aktuelle[mns]) (?:(?:browser-?)?fenster|tab)',
  'startet den datei-download|leitet herunterladen der datei ein',
  `(?:(?:lien |ce lien )?s?['’]?ouvr(?:e|ira) )?(?:dans )?(?:une |un )?(?:nouvelle fenêtre|nouvel onglet)`,
  '(?:se )?abre en (?:una )?(?:ventana nueva|nueva ventana|pestaña nueva|nueva pestaña)',
  '(?:si )?apre in (?:una )?(?:nuova finestra|nuova scheda)',
  'opent in (?:een )?nieuw (?:venster|tabblad)',
]

const hint = madeOnce(() => new RegExp(String.raw`^[([]?(?:${hints.join('|')})[)\]]?\.?$`, 'i'))

/** Whether a text says nothing but where a link opens: `(opens in a new window)`. */
export function isWindowHint(text: string): boolean {
  return text.length <= longestWindowHint && hint().test(text)
}
