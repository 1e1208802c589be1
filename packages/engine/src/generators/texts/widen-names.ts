/** So many names are made at most. */
const most = 500

/**
 * A short list of names followed by what they become with a word more, for columns that hold none
 * twice: `Guests`, … `Guests North`; small words are joined in pairs: `summer-travel`.
 */
export function widenNames(meaning: string, names: readonly string[]): readonly string[] {
  if (!made.test(meaning) || names.length >= most) return names
  const isTag = /\.(tag|keyword|word)$/.test(meaning)
  const pairs = isTag ? pairUp(names) : addWords(names)
  return [...new Set([...names, ...pairs])].slice(0, most)
}

// names of people, places and brands are what they are
const made =
  /^(content|commerce\.(category|warehouse|wishlist|product)|company\.(team|department)|education\.(subject|conference)|sport\.(team|league|competition)|web\.menu)/

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
