/** A day as `20210131`. */
export const compactDay: RegExp = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

/** Of the values that a column may get, the days, where it holds nothing but days as `20210131`. */
export function keepDays(
  values: readonly string[],
  background: readonly string[],
): readonly string[] {
  const isDay = (text: string): boolean => compactDay.test(text)
  const days = background.length > 0 && background.every(isDay) ? values.filter(isDay) : []
  return days.length > 0 ? days : values
}
