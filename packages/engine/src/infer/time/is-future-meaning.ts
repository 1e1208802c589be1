/** Whether a meaning speaks of something that may be still to come. */
export function isFutureMeaning(meaning: string): boolean {
  return futureMeanings.has(meaning)
}

const futureMeanings: ReadonlySet<string> = new Set(
  ['expires', 'due', 'scheduled', 'ended'].map((name) => `time.${name}`),
)
