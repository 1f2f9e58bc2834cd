/** Words before a name, as a part of a pattern: `by Ann Lee`. Sentences start with them, too. */
export const by = 'by|von|par|por|di|door|av|af|oleh|bởi'

/** The same for a pattern that minds case, as names have capitals. */
export const byWithCapitals = by
  .split('|')
  .flatMap((word) => [`[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`, word.toUpperCase()])
  .join('|')

/** What stands before a name in scripts without capitals, and begins sentences as well. */
export const uncasedBy = 'โดย|เรื่องโดย|ដោយ|द्वारा|از|نوشته|تحریر'

/** What begins no sentence, whatever stands between it and a name. */
const signing = '作者|撰文|撰稿|采写|採寫|记者|記者|(?:取材・)?文|автор|بقلم|به قلم|מאת'

/** What does so where a sign follows: `Text: Ann Lee`. Whoever speaks in an interview is among them. */
const labelling = [
  'author|words|autor(?:in|en|a|ul)?|auteure?|autore|autorka|autoarea',
  'text|tekst|teksti|texte?(?: par)?|testo|texto|szöveg|текст|κείμενο',
  'reporter|redakteur(?:in)?|a cura di|napsala?|szerző|írta|kirjoittaja|toimittaja|skribent|yazar|yazan|haber|muhabir',
  'авторка|підготува(?:в|ла)|подготовил[аи]?|журналист|нийтэлсэн|συντάκτης|συντάκτρια|γράφει(?: ο| η)?',
  'tác giả|penulis|jurnalis|mwandishi|na',
  'كتبت?|الكاتبة?|إعداد|نویسنده|مصنف|ئاپتورى|כתבת?|लेखक|লেখক|প্রতিবেদক',
  'ผู้เขียน|រាយការណ៍ដោយ|ရေးသားသူ|རྩོམ་པ་པོ|글|글·사진|ライター|執筆者?|著者',
].join('|')

/** The words that begin no sentence at the start of a line that signs an article, as a part of a pattern (flag `i`). */
export const signingWord = String.raw`(?:${signing})(?:\s*[:：/／|｜丨︱＝]\s*|\s+)`

/** Those with a sign behind them, which a name of all its words in capitals should follow. */
export const labellingWord = String.raw`(?:${labelling}|${by}|${uncasedBy})\s?(?:[:：៖]|\s[-–](?=\s))\s*`

/** `홍길동 기자`, `글 홍길동 기자`: the word stands behind the name. */
export const koreanByline = /^(?:(?:글|사진|글·사진|취재)\s?[:：]?\s)?([\uac00-\ud7a3]{2,4}) ?기자$/
