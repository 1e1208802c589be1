import type { ColumnRule } from '../../rules/rules.ts'
import type { Domain } from './domain.ts'

/** What is left of a column's domain where one rule speaks of every row: the values of a choice, the bounds of whole numbers. */
export function narrowByRule(domain: Domain, rule: ColumnRule | undefined): Domain {
  const [only, ...others] = rule?.cases ?? []
  if (!only || only.condition !== null || others.length > 0) return domain
  const { value } = only
  if (value.kind === 'choice') {
    const given = value.options.map((option) => option.value)
    const values = given.map(String).filter((each) => domain.values?.includes(each) ?? true)
    return given.includes(null) ? domain : { ...domain, values }
  }
  if (value.kind !== 'range' || typeof value.minimum !== 'number') return domain
  const minimum = Math.max(value.minimum, domain.minimum ?? value.minimum)
  const maximum = Math.min(Number(value.maximum), domain.maximum ?? Number(value.maximum))
  return { ...domain, minimum, maximum }
}
