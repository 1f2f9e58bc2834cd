import {madeOnce} from '../../../ground/made-once.ts'

/** The commonest words of languages in Latin letters. */
const words: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as are it by from this have not be which at has he his they were been would their',
  de: 'der die das und ist nicht ein eine zu den von mit sich auf für im dem des auch es an werden aus er hat dass sie nach bei wird',
  fr: 'le la les des et est une un dans que qui pour pas sur du au plus avec par ce il sont aux cette ne ses mais comme',
  es: 'el la los las de que y en un una es por con para del se no su al lo como más pero sus fue ha este',
  it: 'il la le di che e un una per non del della in è con sono dei da al si nel alla più gli anche come ha',
  pt: 'o a os as de que e um uma em não para com do da no na por se mais dos como foi ao das são pelo',
  nl: 'de het een en van is dat niet op te zijn voor met die in aan er ook als maar door bij naar worden heeft',
  sv: 'och att det som en är på för av med den till inte om ett har de jag var från vi kan men',
  da: 'og at det en er på til af for med som ikke den der har et de han var fra vi også men blev',
  no: 'og det som en er på til av for med ikke den har et de han var fra også men ble seg å',
  fi: 'ja on ei että se oli hän mutta ovat kun niin myös tai joka sen ole mukaan kuin',
  pl: 'i w na z że się nie do jest to o jak po za od dla przez ale był są oraz tym co',
  cs: 'a v na se že je to s z do o i jako pro ale by jsem byl jsou od za při podle nebo',
  hu: 'a az és hogy nem is egy meg ez de van volt már csak mint vagy még ha azt el',
  ro: 'și în de la a cu că pe nu este un o din care pentru mai sunt au fost fi ce',
  tr: 'bir ve bu da de için ile olarak çok daha ama olan gibi ne kadar sonra değil var',
  vi: 'và của là có không được cho một trong người với các những này đã khi để từ',
  id: 'yang dan di dengan untuk tidak dari dalam ini itu pada akan juga ke oleh ada sebagai telah',
}

/** Word → the languages it is common in; only texts in Latin letters ask. */
export const stopWords = madeOnce(invert)

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>()
  for (const [lang, list] of Object.entries(words)) {
    for (const word of list.split(' ')) languages.set(word, [...(languages.get(word) ?? []), lang])
  }
  return languages
}
