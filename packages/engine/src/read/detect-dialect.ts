import { type SchemaDialect, schemaDialects } from './dialects.ts'

/** The dialect whose marks weigh most in the text; PostgreSQL, the first, where none does. */
export function detectDialect(text: string): SchemaDialect {
  // a dump's data says nothing new, so its beginning and its end are enough
  const sample = text.length > 400_000 ? text.slice(0, 300_000) + text.slice(-100_000) : text
  let best = schemaDialects[0]
  let most = 0
  for (const dialect of schemaDialects) {
    const weight = dialect.marks.reduce((sum, [mark, each]) => {
      // one word repeated is no more than a habit
      const times = Math.min(sample.match(mark)?.length ?? 0, 20)
      return sum + times * each
    }, 0)
    if (weight > most) {
      most = weight
      best = dialect
    }
  }
  if (!best) throw new Error('no dialect is registered')
  return best
}
