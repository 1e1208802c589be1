// words that end in s and are one
const singularInS: ReadonlySet<string> = new Set(
  `as is was has this its yes bus gas news series species status address business access process class
  pass loss gross press progress success express canvas bonus campus census chorus basis analysis
  diagnosis axis alias bias atlas lens os css dns gps nps roas fps mbps gbps kbps sms ics rss https mass grass glass boss cross
  dress less necessary previous miss tls js ms mins genus virus focus radius bcc plus surplus lapis
  tennis paris windows sales synopsis thesis hypothesis chassis synthesis prognosis dialysis emphasis crisis corps`.split(
    /\s+/,
  ),
)

/** The singular of an English noun, good enough for names of tables and columns. */
export function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || singularInS.has(word)) return word
  if (word.endsWith('ss') || word.endsWith('us')) return word
  if (word.endsWith('ies') && word.length > 4) {
    return word === 'movies' || word === 'cookies' ? word.slice(0, -1) : `${word.slice(0, -3)}y`
  }
  if (
    /(ss|sh|ch|x|zz|us)es$/.test(word) &&
    !/^(uses|causes|pauses|clauses|axes|aches)$|houses$/.test(word)
  )
    return word.slice(0, -2)
  return word.slice(0, -1)
}
