import type { ColumnRule } from '../../rules/rules.ts'

/** The values that a rule chooses among in every row, none of them absent; null where it says anything else. */
export function listChosenValues(rule: ColumnRule | undefined): readonly string[] | null {
  const [only, ...others] = rule?.cases ?? []
  if (only?.value.kind !== 'choice' || only.condition !== null || others.length > 0) return null
  const values = only.value.options.map(({ value }) => value)
  return values.includes(null) ? null : values.map(String)
}
