import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const url = 'https://gull.example/news/bridge'

/** A whole page without metadata: a title, the first sentences, and what stands between them and the others. */
function page(title: string, sentences: readonly string[], before = '', between = '', behind = ''): string {
  const [first, ...more] = sentences.map((sentence) => `<p>${sentence}</p>`)
  const article = `<h1>${title}</h1>${before}${first}${between}${more.join('')}${behind}`
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><article>${article}</article></body></html>`
}

const hindi = [
  'शहर के बीच को बंदरगाह से जोड़ने वाला नया पुल बुधवार को खुल गया और सुबह से ही बहुत से लोग उसे पार कर रहे थे।',
  'सड़क का काम अगले साल के वसंत तक चलता रहेगा, नगर के एक अधिकारी ने कहा, और सारा खर्च राज्य के बजट से आया।',
]
const german = [
  'Die neue Brücke, die das Zentrum der Stadt mit dem Hafen verbindet, ist am Mittwoch eröffnet worden.',
  'Die Arbeiten an der Straße dauern bis zum Frühling, sagte ein Beamter, und bis dahin bleibt sie nachts gesperrt.',
]
const burmese = [
  'မြို့လယ်နဲ့ ဆိပ်ကမ်းကို ဆက်သွယ်ပေးတဲ့ တံတားသစ်ကို ဗုဒ္ဓဟူးနေ့က ဖွင့်လှစ်ခဲ့ပြီး လူအများ ဖြတ်ကူးခဲ့ကြပါတယ်။',
  'လမ်းပြုပြင်မှုကို လာမယ့်နှစ် နွေဦးအထိ ဆက်လုပ်မှာဖြစ်ပြီး ညဘက်မှာ လမ်းပိတ်ထားမယ်လို့ ဆိုပါတယ်။',
]

test('a sentence in the place of a kicker stays, whatever sign ends it', () => {
  const {markdown} = convert(page('पुल', hindi, '<p class="kicker">पुल खुल गया।</p>'), {baseUrl: url})
  expect(markdown).toMatch(/^पुल खुल गया।\n/)
})

test('a standfirst in the paragraph of a byline stays without blanks between its words', () => {
  const standfirst = burmese[0]!.replaceAll(' ', '')
  const {markdown} = convert(page('တံတား', burmese, `<p class="author-meta">${standfirst}</p>`), {baseUrl: url})
  expect(markdown).toContain(standfirst)
})

/** An archived article as a broadcaster's interface gives it: a line before the text. */
const archived = (line: string, lines: readonly string[] = []) =>
  convert(
    `[Die Brücke](${url})\n------\n\n<div>${line}${[...lines, ...german].map((said) => `<p>${said}</p>`).join('')}</div>`,
  )

test.each([
  ['Von Anna Berg', 'Anna Berg'],
  ['Текст: Анна Птица', 'Анна Птица'],
  ['به قلم علی رضایی', 'علی رضایی'],
  ['홍길동 기자', '홍길동'],
])('the word before a name in a line with the date is none of it: %s', (byline, name) => {
  const {frontMatter, markdown} = archived(`<div><i>${byline}<br>2021-03-03 14:05:00</i></div>`)
  expect(frontMatter.author).toEqual([name])
  expect(markdown).not.toContain(name)
})

test.each(['Text: Anna Berg', 'Tekst: Anna Kowalska', 'ผู้เขียน: สมชาย ใจดี'])('a line signs an article: %s', (line) => {
  const {frontMatter, markdown} = archived(`<p>${line}</p>`)
  expect(frontMatter.author).toHaveLength(1)
  expect(markdown).not.toContain(line)
})

test.each(['Reporter: Wo waren Sie gestern', 'Текст: всё хорошо', '기자: 어떻게 오셨나요', '記者：你好嗎？'])(
  'who speaks has not signed: %s',
  (line) => {
    const {frontMatter, markdown} = archived(`<p>${line}</p>`)
    expect(frontMatter.author).toBeUndefined()
    expect(markdown).toContain(line)
  },
)

test('a word in a list of the author’s is no label', () => {
  const list = (items: readonly string[]) => {
    const between = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    return convert(page('Die Brücke', german, '', between), {baseUrl: url}).markdown
  }
  expect(list(['Miete', 'Anzeige', 'Löhne'])).toContain('- Miete\n- Anzeige\n- Löhne\n')
  expect(list(['Teilen', 'Drucken', 'Sonstiges', '3'])).not.toContain('Teilen')
  expect(list(['Teilen', '<a href="/m">Nach oben fahren</a>'])).not.toContain('Teilen')
})

test.each([
  ['Иван', 'Реклама'],
  ['Αθήνα', 'ΔΙΑΦΗΜΙΣΗ'],
  ['ฝั่งทะเล', 'โฆษณา'],
  ['पुल', 'विज्ञापन'],
])('the label of an advertisement goes from an article, and a sentence that begins with it stays: %s', (_, label) => {
  const sentence = `${label} ${german[0]}`
  const {markdown} = archived('', [german[0]!, label, sentence])
  expect(markdown).toContain(`\n\n${sentence}\n`)
  expect(markdown.split('\n')).not.toContain(label)
})

test.each([
  '3 tháng 3 năm 2021',
  'Thứ Tư, ngày 3 tháng 3 năm 2021',
  'เผยแพร่: 3 มี.ค. 2564',
  '3 มีนาคม 2021',
  'Rabu, 3 Maret 2021 14:05 WIB',
  '०३ मार्च २०२१',
  'প্রকাশিত: ৩ মার্চ ২০২১, ১৪:০৫',
  '۳ مارچ ۲۰۲۱',
  'تاریخ انتشار: ۳ مارس ۲۰۲۱',
  'نشر في ٣ مارس/آذار ٢٠٢١',
  'פורסם ב-3 במרץ 2021',
  '3 Mart 2021 Çarşamba',
  '3 березня 2021 року',
  'środa, 3 marca 2021, godz. 14:05',
  'Publikováno 3. března 2021 v 14:05',
  'Τετάρτη, 3 Μαρτίου 2021',
  'woensdag 3 maart 2021 om 14:05 uur',
  'Publicerad 3 mars 2021 kl. 14.05',
  'Publicat la 3 martie 2021',
  '2021. 03. 03. 14:05',
  'keskiviikko 3. maaliskuuta 2021',
  'Jumatano, 3 Machi 2021',
  '၃ မတ် ၂၀၂၁',
  'ថ្ងៃទី ០៣ ខែ មីនា ឆ្នាំ ២០២១',
  '2021년 3월 3일 14시 05분',
])('a page says its day in its language: %s', (day) => {
  const {frontMatter, markdown} = convert(page('Die Brücke', german, `<p>${day}</p>`), {baseUrl: url})
  expect(frontMatter.date).toMatch(/^2021-03-03T/)
  expect(markdown).not.toContain(day)
})

test('a day in any digits is read for machines, too', () => {
  const head = (date: string) =>
    page('Die Brücke', german).replace('<title>', `<meta name="date" content="${date}"><title>`)
  expect(convert(head('۲۰۲۱-۰۳-۰۳'), {baseUrl: url}).frontMatter.date).toBe('2021-03-03T00:00:00Z')
  expect(convert(head('3 มีนาคม 2564'), {baseUrl: url}).frontMatter.date).toBe('2021-03-03T00:00:00Z')
})

test('a sentence that says a day stays', () => {
  const said = '3 मार्च 2021 को पुल खुला'
  const {markdown} = convert(page('पुल', hindi, `<p>${said}</p>`), {baseUrl: url})
  expect(markdown).toContain(said)
})
