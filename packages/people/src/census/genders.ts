export type Gender = 'female' | 'male' | 'nonbinary'

/**
 * United States, 2020 Census: 50.9 % of the people counted are women. Who is neither is not counted there;
 * a schema that names them gets one in a hundred.
 */
export const genderShares: Readonly<Record<Gender, number>> = {
  female: 0.504,
  male: 0.486,
  nonbinary: 0.01,
}

/** The gender a word means, or null for a word that keeps it back or means something else. */
export function readGender(word: string): Gender | null {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (/^(?:f|w|female|females|woman|women|girl|frau|weiblich|femme)$/.test(plain)) return 'female'
  if (/^(?:m|male|males|man|men|boy|mann|mannlich|homme)$/.test(plain)) return 'male'
  return /^(?:x|nb|nonbinary|enby|diverse|divers|genderqueer|other)$/.test(plain)
    ? 'nonbinary'
    : null
}
