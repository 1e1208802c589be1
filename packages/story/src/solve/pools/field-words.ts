/** What the fields of documents hold, by their names. */
const words: readonly (readonly [RegExp, string])[] = [
  [/city|town/i, 'Berlin, London, Paris, Madrid, Chicago, Toronto'],
  [/country/i, 'US, DE, GB, FR, CA, ES'],
  [/region|area|market/i, 'north, south, west, east'],
  [/currency/i, 'USD, EUR, GBP'],
  [/lang|locale/i, 'en, de, fr, es'],
  [/status|state/i, 'active, pending, closed, failed'],
  [/event|action/i, 'view, click, signup, purchase'],
  [/tier|plan|level|segment/i, 'free, basic, pro, enterprise'],
  [/source|medium|channel|referr|campaign/i, 'search, email, social, direct, partner'],
  [/browser|agent/i, 'Chrome, Safari, Firefox, Edge'],
  [/platform|^os$|system/i, 'iOS, Android, Windows, macOS'],
  [/device/i, 'phone, desktop, tablet'],
  [/colou?r/i, 'black, blue, red, green, white'],
  [/size/i, 'S, M, L, XL'],
  [/method|payment/i, 'card, paypal, transfer, cash'],
  [/categor|type|kind/i, 'standard, premium, trial, internal'],
  [/sku|code/i, 'A-100, B-210, C-305, D-420'],
  [/role|title|job/i, 'Analyst, Engineer, Manager, Designer'],
  [/name/i, 'Alex, Maria, Sam, Lena, Noah'],
  [/page|path|url|screen/i, '/home, /pricing, /cart, /search'],
  [/tag|label/i, 'new, sale, popular, limited'],
]

const others = 'standard, basic, web, premium, mobile'

/** Some texts that a field of a document may hold. */
export function listFieldWords(name: string): readonly string[] {
  return (words.find(([pattern]) => pattern.test(name))?.[1] ?? others).split(', ')
}
