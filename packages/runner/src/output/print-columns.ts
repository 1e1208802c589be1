import type { Column, Type } from '@worldloom/engine'
import { quoteName } from '../sql/quote.ts'

/** The columns of a table as text files hold them: instants in ISO 8601, everything else as it is. */
export function printColumns(columns: readonly Column[]): string {
  return columns
    .map(({ name, type }) => `${printColumn(quoteName(name), type)} AS ${quoteName(name)}`)
    .join(', ')
}

function printColumn(name: string, type: Type): string {
  if (type.kind !== 'timestamp') return name
  const zone = type.zone ? 'Z' : ''
  const whole = `strftime(${name}, '%Y-%m-%dT%H:%M:%S${zone}')`
  const split = `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%f${zone}')`
  return `CASE WHEN epoch_us(${name}) % 1000000 = 0 THEN ${whole} ELSE ${split} END`
}
