import type { ColumnRule } from '../../rules/rules.ts'
import type { Domain } from './find-domain.ts'

/** What is left of a column's domain where one rule speaks of every row: the values of a choice, the bounds of whole numbers. */
export function narrowByRule(domain: Domain, rule: ColumnRule | undefined): Domain {
  const [only, ...others] = rule?.cases ?? []
  if (!only || only.condition !== null || others.length > 0) return domain
  const { value } = only
  if (value.kind === 'choice') {
    const values = value.options.map((option) => option.value)
    return values.includes(null) ? domain : { ...domain, values: values.map(String) }
  }
  if (value.kind !== 'range' || typeof value.minimum !== 'number') return domain
  return { ...domain, minimum: value.minimum, maximum: Number(value.maximum) }
}
