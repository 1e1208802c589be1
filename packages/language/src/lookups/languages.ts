/** A language with what lists of them tell. */
export interface Language {
  readonly name: string
  /** What its speakers call it. */
  readonly native: string
  /** ISO 639-1. */
  readonly code2: string
  /** ISO 639-2, for use in libraries and by its own name alike where these are the same. */
  readonly code3: string
}

/** The languages that lists of them hold, those most often offered first. */
export const languages: readonly Language[] = `
English | English | en | eng
Spanish | Español | es | spa
French | Français | fr | fra
German | Deutsch | de | deu
Italian | Italiano | it | ita
Portuguese | Português | pt | por
Dutch | Nederlands | nl | nld
Polish | Polski | pl | pol
Swedish | Svenska | sv | swe
Japanese | 日本語 | ja | jpn
Mandarin Chinese | 中文 | zh | zho
Hindi | हिन्दी | hi | hin
Arabic | العربية | ar | ara
Turkish | Türkçe | tr | tur
Russian | Русский | ru | rus
Korean | 한국어 | ko | kor
Ukrainian | Українська | uk | ukr
Czech | Čeština | cs | ces
Danish | Dansk | da | dan
Norwegian | Norsk | no | nor
Finnish | Suomi | fi | fin
Greek | Ελληνικά | el | ell
Hungarian | Magyar | hu | hun
Romanian | Română | ro | ron
Vietnamese | Tiếng Việt | vi | vie
Indonesian | Bahasa Indonesia | id | ind
Thai | ไทย | th | tha
Hebrew | עברית | he | heb
Bulgarian | Български | bg | bul
Croatian | Hrvatski | hr | hrv
Slovak | Slovenčina | sk | slk
Catalan | Català | ca | cat
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', native = '', code2 = '', code3 = ''] = line.split(' | ')
    return { name, native, code2, code3 }
  })
