/** A share in per cent, as a person writes it: `7 %`, `33.33 %`, `0.0012 %`; none is rounded to nothing. */
export function printPercent(share: number): string {
  const percent = share * 100
  const rounded = Number(percent.toFixed(2))
  return `${Math.abs(rounded) < 0.1 ? Number(percent.toPrecision(2)) : rounded} %`
}
