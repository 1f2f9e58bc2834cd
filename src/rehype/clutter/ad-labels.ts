import type {TextRule} from '../rules/wanted-texts.ts'

/** What stands over and under an advertisement, word by word. */
export const adLabelWords: readonly string[] = [
  '广告|廣告|赞助商广告|贊助商廣告|skip advertisement|skip ad|publicité|anzeige|advertentie|mainos|hirdetés|annons|publicidade|publicidad',
  'pubblicità|реклама|إعلان|광고|広告|werbung',
  'publicitate|reclamă|inzerce|reklame|iklan|quảng cáo|διαφήμιση|διαφημιση|сурталчилгаа|реклам|на правах рекламы|إعلانات',
  'الإعلانات|آگهی|آگهی‌ها|تبلیغات|اشتہار|اشتہارات|ئېلان|פרסומת|विज्ञापन|जाहिरात|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|โฆษณา',
  'matangazo|tangazo la biashara|ကြော်ငြာ|ការផ្សាយពាណិជ្ជកម្ម|ཁྱབ་བསྒྲགས|スポンサーリンク',
  'continua após a publicidade|la suite après la publicité|la suite après cette publicité',
  'continua a leggere dopo la pubblicità|tekst gaat verder onder de advertentie',
  'artikel gaat verder onder de advertentie|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen',
  'artikkelen fortsetter under annonsen|juttu jatkuu mainoksen jälkeen|dalsza część artykułu pod reklamą',
  'dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod materiałem wideo',
  'dalsza część tekstu pod reklamą|článek pokračuje pod reklamou|a cikk a hirdetés után folytatódik',
  'reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|gulir untuk melanjutkan membaca',
  'passer la publicité|sponsor message|message from our sponsor|skip the ad|a cikk a hirdetés alatt folytatódik',
  'scroll to continue with content|продолжение после рекламы|продовження після реклами',
  'この広告の後にも続きます|記事は広告の後に続きます|記事は広告のあとに続きます|この記事は広告の後に続きます|記事の続きは広告の後で',
]

/** The same where it is more than a word, as parts of patterns in small letters. */
export const adLabelPatterns: readonly string[] = [
  'advertisements?(?: ?[-–—] ?(?:scroll to continue|continue reading below))?',
  '(?:story|article) continues below(?: (?:this )?(?:ad|advertisement))?',
  'rekl[aá]m[ae]?',
  'contin[uú]a (?:depois|despu[eé]s|ap[oó]s) d[ae] (?:la )?publicida(?:de?|d)',
  '(?:weiter(?:lesen)?|(?:artikel|text) geht weiter) (?:nach|unter) der (?:anzeige|werbung)',
  '[［[]pr[］\\]]',
  '[－–—-]{1,2} ?[广廣]告 ?[－–—-]{1,2}',
  '[广廣]告之?[后後][请請]?[继繼][续續][阅閱][读讀]',
  '(?:[［[](?:[广廣]告)[］\\]] ?)?[请請][继繼][续續]往下[阅閱][读讀](?:\\.{3}|…+)?',
]

/** A text that is such a label and nothing else. */
export const adLabel: TextRule = {
  words: new Set(adLabelWords.flatMap((line) => line.split('|'))),
  text: new RegExp(`^(?:${adLabelPatterns.join('|')})$`, 'i'),
  starts: 'astrcw［[请請广廣赞贊－–—-',
}
