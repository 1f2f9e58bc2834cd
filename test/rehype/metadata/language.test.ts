import {describe, expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {inScriptOf} from '../../../src/rehype/metadata/language/chinese-script.ts'
import {detectLanguage} from '../../../src/rehype/metadata/language/detect.ts'

test.each([
  ['zh-Hans', '港口周一恢复通航，首批货轮已经离开这个国家。'],
  ['zh-Hant', '港口週一恢復通航，首批貨輪已經離開這個國家。'],
  ['zh', '山水人天日月火土木'],
  ['ja', '港は月曜日に再開され、最初の船が出港しました。'],
  ['ko', '항구는 월요일에 다시 열렸고 첫 배들이 떠났다.'],
  ['ru', 'Порт снова открыт, и первые суда вышли в море.'],
  ['uk', 'Порт знову відкрито, і перші судна вийшли в море.'],
  ['be', 'Порт зноў адкрыты, і першыя судны выйшлі ў мора на поўнач.'],
  ['kk', 'Порт қайта ашылып, алғашқы кемелер теңізге шықты.'],
  ['ky', 'Порт кайра ачылып, биринчи кемелер деңизге чыкты.'],
  ['mn', 'Боомт дахин нээгдэж, анхны хөлөг онгоцууд хөдөлсөн гэнэ.'],
  ['bg', 'Пристанището отново е отворено и първите кораби отплаваха.'],
  ['ar', 'أعيد فتح الميناء يوم الاثنين وغادرت أولى السفن إلى البحر.'],
  ['fa', 'بندر روز دوشنبه بازگشایی شد و نخستین کشتی‌ها رفتند.'],
  ['ur', 'بندرگاہ پیر کے روز دوبارہ کھل گئی اور پہلے جہاز روانہ ہوئے۔'],
  ['ps', 'بندر د دوشنبې په ورځ بیا پرانیستل شو او لومړۍ بېړۍ روانې شوې.'],
  ['ckb', 'بەندەرەکە ڕۆژی دووشەممە کرایەوە و یەکەم کەشتییەکان ڕۆیشتن.'],
  ['ug', 'پورت دۈشەنبە كۈنى قايتا ئېچىلدى، تۇنجى كېمىلەر يولغا چىقتى.'],
  ['he', 'הנמל נפתח מחדש ביום שני והספינות הראשונות יצאו.'],
  ['el', 'Το λιμάνι άνοιξε ξανά τη Δευτέρα και τα πρώτα πλοία έφυγαν.'],
  ['th', 'ท่าเรือเปิดอีกครั้งในวันจันทร์ และเรือลำแรกออกเดินทางแล้ว'],
  ['gu', 'બંદર સોમવારે ફરી ખુલ્યું અને પહેલા જહાજો રવાના થયા.'],
  ['pa', 'ਬੰਦਰਗਾਹ ਸੋਮਵਾਰ ਨੂੰ ਮੁੜ ਖੁੱਲ੍ਹ ਗਈ ਅਤੇ ਪਹਿਲੇ ਜਹਾਜ਼ ਚਲੇ ਗਏ।'],
  ['si', 'වරාය සඳුදා නැවත විවෘත වූ අතර පළමු නැව් පිටත් විය.'],
  ['en', 'The port is open again, and the first of the ships have left for the north with their load.'],
  ['de', 'Der Hafen ist wieder offen, und die ersten Schiffe sind mit ihrer Last nach Norden gefahren.'],
  ['fr', 'Le port est de nouveau ouvert et les premiers navires sont partis vers le nord avec une charge.'],
  ['es', 'El puerto está abierto y los primeros barcos se fueron por la mañana con una carga para el norte.'],
  ['it', 'Il porto è di nuovo aperto e le prime navi sono partite con il carico per il nord della costa.'],
  ['pt', 'O porto foi reaberto e os primeiros navios não saíram com uma carga para o norte, mas para o sul.'],
  ['nl', 'De haven is weer open en het eerste van de schepen is met een lading naar het noorden gevaren.'],
  ['pl', 'Port jest znowu otwarty i nie ma już kolejki, a pierwsze statki są na morzu, jak się dowiadujemy.'],
  [
    'tr',
    'Liman yeniden açıldı ve ilk gemiler bir yük ile kuzeye gitti, ama bu daha çok bir başlangıç olarak görülüyor.',
  ],
  ['vi', 'Cảng đã mở lại và những con tàu đầu tiên đã rời đi với hàng cho các đảo ở phía bắc.'],
])('%s', (lang, text) => {
  expect(detectLanguage(text)?.lang).toBe(lang)
})

test.each(['', 'abc', '12345678901234567890', 'Lorem ipsum dolor sit amet consectetur'])('%j tells nothing', (text) => {
  expect(detectLanguage(text)).toBeUndefined()
})

describe('what a page names', () => {
  const lang = (stated: string, text: string) =>
    convert(`<html lang="${stated}"><body><p>${text}</p></body></html>`).frontMatter.lang
  const english = 'The port is open again, and the first of the ships have left for the north with their load.'
  const chinese = '港口周一恢复通航，首批货轮已经离开这个国家。'

  test('holds where words only hint at another one', () => {
    expect(lang('nb-NO', 'Havnen er åpen igjen, og de første skipene har dratt, men det er ikke alt.')).toBe('nb-NO')
    expect(lang('de', english)).toBe('de')
  })

  test('does not hold against a script, or against a long text', () => {
    expect(lang('en', chinese)).toBe('zh-Hans')
    expect(lang('zh-CN', english)).toBe('en')
    expect(lang('de', english.repeat(10))).toBe('en')
  })

  test('is not what old versions of Internet Explorer were told', () => {
    const norwegian = 'Havnen er åpen igjen, og de første skipene har dratt, men det er ikke alt.'
    const old = '<!--[if IE 8]> <html class="ie8" lang="en"> <![endif]-->'
    const others = '<!--[if gt IE 8]><!--> <html lang="nb"> <!--<![endif]-->'
    const page = `<!doctype html>${old}${others}<body><p>${norwegian}</p></body></html>`
    expect(convert(page).frontMatter.lang).toBe('nb')
  })

  test('is completed by the script of Chinese', () => {
    expect(lang('zh', chinese)).toBe('zh-Hans')
    expect(lang('zh-TW', chinese)).toBe('zh-Hant')
  })
})

const wrote = (lang: string, title: string, article = '') =>
  inScriptOf(lang, title, {type: 'root', children: [{type: 'text', value: article}]})

test('a guest writes as at home', () => {
  expect(wrote('zh-Hans', '客座評論：定海神針《港區國安法》刺痛港人神經')).toBe('zh-Hant')
  expect(wrote('zh-Hant', '为什么总看不到他')).toBe('zh-Hans')
  // One character may be a name's.
  expect(wrote('zh-Hans', '東京奥运')).toBe('zh-Hans')
  expect(wrote('zh-Hans', '香港《國安法》與經濟：他们怎么说')).toBe('zh-Hans')
  expect(wrote('en', '國安法與經濟')).toBe('en')
  expect(wrote('zh-Hans', '變廢爲寶')).toBe('zh-Hant')
  // One of the other script may be a variant.
  expect(wrote('zh-Hans', '變廢爲寶：難關與農業繼續')).toBe('zh-Hant')
  expect(wrote('zh-Hans', '變廢爲寶：难关与农业')).toBe('zh-Hans')
})

test('a text tells more of its script than its title', () => {
  const traditional = '港口的燈塔終於亮了，這個國家的船員們說，他們會來這裡過冬，因為風暴還沒結束，與往年一樣。'
  const simplified = '港口的灯塔终于亮了，这个国家的船员们说，他们会来这里过冬，因为风暴还没结束，与往年一样。'
  expect(wrote('zh-Hans', '灯塔', traditional)).toBe('zh-Hant')
  expect(wrote('zh-Hans', '燈塔與風暴', simplified)).toBe('zh-Hans')
  expect(wrote('zh-Hant', '燈塔與風暴', simplified)).toBe('zh-Hans')
  // Somebody is quoted.
  expect(wrote('zh-Hans', '灯塔', simplified + traditional)).toBe('zh-Hans')
  expect(wrote('zh-Hans', '灯塔', traditional.slice(0, 20))).toBe('zh-Hans')
})

test.each([
  ['korean', 'ko', '항구는 월요일에 다시 열렸고 첫 배들이 떠났다. 등대지기가 말했다.'],
  ['uyghur', 'ug', 'پورت دۈشەنبە كۈنى قايتا ئېچىلدى، تۇنجى كېمىلەر يولغا چىقتى.'],
  ['tibetan', 'bo', 'གྲུ་ཁ་གཟའ་ཟླ་བར་སླར་ཡང་སྒོ་ཕྱེ་ནས་གྲུ་གཟིངས་དང་པོ་ཐོན་སོང་།'],
  ['mandarin', 'zh-Hans', '港口周一恢复通航，首批货轮已经离开这个国家。'],
])('Radio Free Asia at /%s is in its own language', (section, lang, text) => {
  const url = `https://www.rfa.org/${section}/news/port-03032021.html`
  expect(convert(`[${text.slice(0, 5)}](${url})\n------\n\n<p>${text}</p>`).frontMatter.lang).toBe(lang)
})
