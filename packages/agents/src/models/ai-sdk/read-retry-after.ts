/** How many milliseconds the headers ask to wait, or null. */
export function readRetryAfter(
  headers: Readonly<Record<string, string>>,
  now: number = Date.now(),
): number | null {
  const exact = Number(headers['retry-after-ms'] ?? Number.NaN)
  if (Number.isFinite(exact) && exact >= 0) return exact
  const given = headers['retry-after']?.trim()
  if (given === undefined || given === '') return null
  const seconds = Number(given)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const instant = Date.parse(given)
  return Number.isNaN(instant) ? null : Math.max(0, instant - now)
}
