import { isOfForm } from '../../world/is-of-form.ts'
import type { Value, WorldColumn, WorldTable } from '../../world/world.ts'
import { NoWitness } from '../symbolic/witness.ts'

/** A value as a column takes it; a value that it cannot take ends the witness. */
export function fitValue(table: WorldTable, column: WorldColumn, value: Value): Value {
  if (value === null) return null
  const { category, maxLength, choices, name } = column
  const fail = (why: string): never => {
    throw new NoWitness(`${table.id}.${name} cannot be ${value}: ${why}`)
  }
  if (category === 'integer') {
    const whole = value.replace(/\.0+$/, '')
    if (/^-?\d+$/.test(whole)) return whole
    const number = Number(value)
    return Number.isInteger(number) ? String(number) : fail('it is no whole number')
  }
  if (category === 'number') return Number.isNaN(Number(value)) ? fail('it is no number') : value
  if (category === 'date') {
    const day = value.slice(0, 10)
    return /^\d{4}-\d\d-\d\d$/.test(day) ? day : fail('it is no day')
  }
  if (maxLength !== null && value.length > maxLength) return fail('it is too long')
  if (!isOfForm(column, value)) return fail('it is no JSON of its kind')
  if (choices.length > 0 && !choices.includes(value)) return fail('it is none of its values')
  return value
}
