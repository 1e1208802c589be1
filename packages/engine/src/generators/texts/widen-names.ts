import { compoundBrands } from '@worldloom/language'

/** So many names are made at most. */
const most = 1000

/**
 * A short list of names followed by what they become with a word more, for columns that hold none
 * twice: `Guests`, … `Guests North`; small words are joined in pairs: `summer-travel`.
 */
export function widenNames(meaning: string, names: readonly string[]): readonly string[] {
  if (names.length >= most) return names
  if (meaning === 'commerce.brand-name')
    return [...new Set([...names, ...compoundBrands])].slice(0, most)
  if (placed.test(meaning)) return [...new Set([...names, ...addPlaces(names)])].slice(0, most)
  if (!made.test(meaning)) return names
  const isTag = /\.(tag|keyword|word)$/.test(meaning)
  const pairs = isTag ? pairUp(names) : addWords(names)
  return [...new Set([...names, ...pairs])].slice(0, most)
}

// names of people, places and brands are what they are
const made =
  /^(content|commerce\.(category|warehouse|wishlist|product)|company\.(team|department)|education\.(subject|conference)|sport\.(team|league|competition)|web\.menu)/

// a second house of the same name lies elsewhere
const placed = /^(travel\.hotel-name|food\.restaurant-name|education\.school-name)$/

/** Each name with a town: `Harbor Grill Milford`. */
function addPlaces(names: readonly string[]): readonly string[] {
  return towns.flatMap((_, round) =>
    names.map((name, i) => `${name} ${towns[(round + i * 11) % towns.length] ?? ''}`),
  )
}

const towns =
  `Ashland Bristol Burlington Centerville Chester Clayton Clinton Dayton Dover Fairfield Franklin
  Georgetown Greenville Hudson Jackson Kingston Lebanon Lexington Madison Manchester Marion Milford Milton Newport
  Oxford Princeton Salem Springfield Troy Winchester Auburn Bedford Camden Canton Concord Danville Easton Florence
  Glendale Hamilton Lancaster Lincoln Monroe Monticello Mount_Vernon Norwood Plymouth Quincy Richmond Riverside
  Rochester Sheffield Somerset Trenton Union_City Vernon Warren Westport Windsor York`
    .split(/\s+/)
    .map((town) => town.replace('_', ' '))

/** Each name with each other, far apart first, so that neighbours differ. */
function pairUp(names: readonly string[]): readonly string[] {
  return names.flatMap((_, distance) =>
    distance === 0
      ? []
      : names.map((name, i) => `${name}-${names[(i + distance) % names.length] ?? ''}`),
  )
}

/** Each name with a word more, another word for each name before a name comes back. */
function addWords(names: readonly string[]): readonly string[] {
  return words.flatMap((_, round) =>
    names.map((name, i) => `${name} ${words[(round + i * 7) % words.length] ?? ''}`),
  )
}

const words = [
  'North',
  'South',
  'East',
  'West',
  'Central',
  'Online',
  'International',
  'Local',
  'Weekly',
  'Special',
  'Joint',
  'Junior',
  'Pilot',
  'Plus',
  'Two',
  'Three',
  'Spring',
  'Summer',
  'Autumn',
  'Winter',
  'Extra',
  'Partners',
  '2024',
  '2025',
  'A',
  'B',
  'C',
]
