import type { JudgedQuery } from '../meaning/judged-query.ts'

/** The queries in one line: `10 queries: 10 good, 10 meaningful`. */
export function sayQueries(judged: readonly JudgedQuery[]): string {
  const statuses = ['good', 'hollow', 'empty', 'error', 'refused'] as const
  const counts = statuses.flatMap((status) => {
    const count = judged.filter((query) => query.status === status).length
    return count > 0 || status === 'good' ? [`${count} ${status}`] : []
  })
  const valid = judged.filter(({ isValid }) => isValid).length
  const what = judged.length === 1 ? 'query' : 'queries'
  return `${judged.length} ${what}: ${counts.join(', ')}; ${valid} meaningful`
}
