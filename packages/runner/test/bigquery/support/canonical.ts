import type { EvaluatedView } from './open-evaluator.ts'

/** A cell so that engines that write one value differently agree: 20.90 is 20.9, 1E3 is 1000. */
export function canonical(type: string, value: string | null): string | null {
  if (value === null) return null
  if (type === 'NUMERIC' || type === 'BIGNUMERIC')
    return value.includes('.') ? value.replace(/\.?0+$/, '') : value
  if (type === 'FLOAT64') return String(Number(value))
  return value
}

/** Rows of any engine in the form that the types of a view give them. */
export function canonicalRows(
  { types }: EvaluatedView,
  rows: EvaluatedView['rows'],
): readonly (readonly (string | null)[])[] {
  return rows.map((row) => row.map((value, i) => canonical(types[i] ?? '', value)))
}
