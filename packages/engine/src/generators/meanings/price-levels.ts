/** What things cost in the middle, and how widely prices spread: σ of the logarithm. */
export interface PriceLevel {
  readonly median: number
  readonly sigma: number
}

/** The level of prices that a table's and column's words suggest. */
export function priceLevel(words: string): PriceLevel {
  return levels.find(({ about }) => about.test(words)) ?? generalLevel
}

/** Within one category σ is 0.87, over several 0.93 (docs/realism.md, prices). */
export const generalLevel: PriceLevel = { median: 34, sigma: 0.85 }

const levels: readonly (PriceLevel & { readonly about: RegExp })[] = [
  { about: /\b(additional|extra|surcharge|adjustment|option)\b/, median: 4, sigma: 0.6 },
  { about: /\b(track|song|ringtone)\b/, median: 1.09, sigma: 0.25 },
  { about: /\b(house|property|real estate|estate)\b/, median: 320_000, sigma: 0.45 },
  {
    about: /\b(car|vehicle|automobile|truck|motorcycle)\b.*\b(rental|daily|hourly)\b/,
    median: 49,
    sigma: 0.45,
  },
  { about: /\b(car|vehicle|automobile|truck|motorcycle)\b/, median: 21_000, sigma: 0.5 },
  { about: /\breplacement\b/, median: 19, sigma: 0.3 },
  { about: /\b(rental|film|movie|dvd)\b/, median: 3.6, sigma: 0.35 },
  { about: /\b(hotel|room|accommodation|lodging|night)\b/, median: 129, sigma: 0.5 },
  { about: /\b(flight|airline|airfare)\b/, median: 189, sigma: 0.6 },
  { about: /\b(plan|subscription|membership|license|licence|tier)\b/, median: 29, sigma: 0.8 },
  { about: /\b(course|lesson|class|workshop|training)\b/, median: 59, sigma: 0.6 },
  {
    about: /\b(menu|dish|meal|pizza|food|drink|coffee|beverage|restaurant|recipe)\b/,
    median: 10,
    sigma: 0.5,
  },
  { about: /\b(grocery|ingredient|supermarket)\b/, median: 3.9, sigma: 0.6 },
  { about: /\b(event|concert|show|ticket|seat|admission)\b/, median: 42, sigma: 0.6 },
  { about: /\b(album|book|ebook|magazine|title)\b/, median: 15, sigma: 0.4 },
  { about: /\b(share|stock price|security|bond|fund)\b/, median: 62, sigma: 0.9 },
  {
    about: /\b(phone|laptop|computer|pc|printer|camera|electronic|device|television)\b/,
    median: 349,
    sigma: 0.6,
  },
  {
    about: /\b(appointment|treatment|procedure|visit|service|repair|job)\b/,
    median: 85,
    sigma: 0.6,
  },
]
