/** The levels of a job from the first to the last. */
export const jobLevels = [
  'entry',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
] as const

export type JobLevel = (typeof jobLevels)[number]

/** How common each level is among those who work, by age: our own estimate, no count. */
export function weighLevel(level: JobLevel, age: number): number {
  const peak = {
    entry: 22,
    junior: 26,
    mid: 34,
    senior: 42,
    lead: 42,
    manager: 45,
    director: 50,
    executive: 54,
  }
  const common = {
    entry: 0.9,
    junior: 1,
    mid: 1.5,
    senior: 1.2,
    lead: 0.5,
    manager: 0.8,
    director: 0.35,
    executive: 0.2,
  }
  const away = (age - peak[level]) / 10
  // everyone above the youngest levels keeps some chance at any later age; few begin anew late in life
  const reach = level === 'entry' || level === 'junior' ? 0.0005 : age >= peak[level] ? 0.35 : 0.01
  return common[level] * Math.max(Math.exp((-away * away) / 2), reach)
}

/** The level a word means, or null. */
export function readLevel(word: string): JobLevel | null {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return spellings.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

const spellings: readonly (readonly [RegExp, JobLevel])[] = [
  [
    /\b(?:executive|c level|c suite|cxo|chief|vp|vice president|president|owner|founder|partner)\b/,
    'executive',
  ],
  [/\b(?:director|head)\b/, 'director'],
  [/\b(?:manager|management|middle management|supervisor)\b/, 'manager'],
  [/\b(?:lead|principal|staff|team lead|expert)\b/, 'lead'],
  [/\bsenior\b/, 'senior'],
  [
    /\b(?:mid|middle|intermediate|professional|individual contributor|ic|regular|specialist|experienced)\b/,
    'mid',
  ],
  [/\b(?:junior|associate)\b/, 'junior'],
  [/\b(?:entry|intern|trainee|student|graduate|apprentice)\b/, 'entry'],
]
