/** A country whose cities, streets and telephone numbers are known. */
export interface Country {
  readonly name: string
  /** ISO 3166-1. */
  readonly code2: string
  readonly code3: string
  readonly codeNumeric: string
  readonly currency: string
  readonly locale: string
  /** Its calling code, without the plus. */
  readonly phoneCode: string
  /** `#` is a digit; `{area}` the city's area code. */
  readonly phonePattern: string
  /** Whether its numbering authority keeps the pattern's numbers for fiction. */
  readonly phoneIsFictional: boolean
  /** How a street and a house number make an address line. */
  readonly linePattern: string
  /** What a second address line holds; `#` is a digit. */
  readonly secondLines: readonly string[]
  readonly streets: readonly string[]
  readonly regions: readonly Region[]
  readonly cities: readonly City[]
}

export interface Region {
  readonly code: string
  readonly name: string
}

export interface City {
  readonly name: string
  /** Code of one of its country's regions. */
  readonly region: string
  /** `#` is a digit, `@` a letter of `postcodeLetters`. */
  readonly postcode: string
  readonly latitude: number
  readonly longitude: number
  /** People, in thousands. */
  readonly population: number
  readonly timezone: string
  readonly area: string
}

/** Letters that stand in postcodes of every country that has letters. */
export const postcodeLetters = 'ABEHJLNPRTX'
