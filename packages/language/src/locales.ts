/** The locales whose names, places and words are known. */
export const locales = [
  'en_US',
  'en_AU',
  'en_CA',
  'en_GB',
  'en_IN',
  'de_DE',
  'es_ES',
  'es_MX',
  'fr_FR',
  'it_IT',
  'ja_JP',
  'nl_NL',
  'pl_PL',
  'pt_BR',
  'sv_SE',
] as const

export type Locale = (typeof locales)[number]

/** The known locale nearest to one as written: `de`, `de-AT` and `de_DE` give `de_DE`. */
export function findLocale(written: string): Locale {
  const normal = written.replace('-', '_').toLowerCase()
  const language = normal.split('_')[0]
  return (
    locales.find((locale) => locale.toLowerCase() === normal) ??
    locales.find((locale) => locale.split('_')[0] === language) ??
    'en_US'
  )
}
