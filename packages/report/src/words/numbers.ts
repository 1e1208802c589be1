/** A count with its thousands apart: `12,345`. */
export function printCount(count: number): string {
  return Math.round(count).toLocaleString('en-US')
}

/** A count and its noun: `1 row`, `12,345 rows`. */
export function printCounted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`
  return `${printCount(count)} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
}

/** A share of the whole; small ones keep a digit, and none is rounded to nothing or to all. */
export function printShare(share: number): string {
  const percent = share * 100
  if (percent > 0 && percent < 0.1) return 'under 0.1 %'
  if (percent > 99.9 && percent < 100) return 'over 99.9 %'
  const digits = percent < 10 || percent > 99 ? 1 : 0
  return `${Number(percent.toFixed(digits))} %`
}

/** The size of a file: `812 B`, `14 kB`, `3.2 MB`. */
export function printBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB', 'TB']
  let [size, unit] = [bytes / 1000, 0]
  // what rounds up to a thousand of a unit is one of the next
  while (size >= 999.5 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1]
  return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`
}

/** A measured number with as many digits as it is worth: `0.042`, `55.94`, `12,345`. */
export function printNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return value.toPrecision(3)
  const digits = size >= 1000 || Number.isInteger(value) ? 0 : size >= 1 ? 2 : 4
  return value.toLocaleString('en-US', { maximumFractionDigits: digits })
}

/** Numbers below each other, with as many digits after the point as one of them needs: `9.50`, `133.00`. */
export function printNumbers(values: readonly number[]): readonly string[] {
  const printed = values.map(printNumber)
  const digits = Math.max(0, ...printed.map((text) => text.split('.')[1]?.length ?? 0))
  const isAlike = printed.every((text) => /^-?[\d,.]+$/.test(text)) && digits < 3
  if (!isAlike) return printed
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return values.map((value) => value.toLocaleString('en-US', format))
}

/** How long something took: `640 ms`, `2.8 s`, `3 min 12 s`. */
export function printSeconds(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  if (milliseconds < 1000) return `${milliseconds} ms`
  if (milliseconds < 59_950) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
