import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { Witness } from '../solve/symbolic/witness.ts'
import { printExpression } from '../tree/print-expression.ts'
import type { Clash, Demand } from './find-clash.ts'
import { sayWho } from './say-who.ts'

/** A clash in the user's words: both conditions, who asks for them, and which row they are about. */
export function reportClash(
  witness: Witness,
  { first, second, cell }: Clash,
  places: ReadonlyMap<string, Place | null>,
): Diagnostic {
  const say = (demand: Demand): string => `${spell(witness, demand)} (${sayWho(demand, places)})`
  const { table } = witness.place(cell)
  const isOne = sayWho(first, places) === sayWho(second, places)
  const row = isOne ? '' : sayRow(witness, cell)
  return {
    code: 'CONTRADICTING_CONDITIONS',
    severity: 'error',
    message: `No row of "${table.id}" can meet both ${say(first)} and ${say(second)}${row}.`,
    hint: 'Change one of the two conditions, or leave out one of the queries.',
    place: findPlace(second, places) ?? findPlace(first, places),
  }
}

function findPlace({ of }: Demand, places: ReadonlyMap<string, Place | null>): Place | null {
  return of.kind === 'query' ? (places.get(of.id) ?? null) : null
}

function spell(witness: Witness, { expression }: Demand): string {
  const sql = printExpression(expression, (part) =>
    part.class === 'CELL' ? witness.place(part.cell).column.name : 'count',
  )
  return (sql ?? 'a condition').replace(/^\((.*)\)$/, '$1')
}

/** By which key both speak of one row. */
function sayRow(witness: Witness, cell: number): string {
  const row = witness.rows.find(({ cells }) =>
    [...cells.values()].some((each) => witness.find(each) === witness.find(cell)),
  )
  const names = row?.table.primaryKey ?? []
  const keys = names.flatMap((name) => {
    const value = witness.constants.get(witness.find(row?.cells.get(name) ?? -1))
    return value === undefined ? [] : [`${name} ${value}`]
  })
  return keys.length > 0 ? `: both ask for the row with ${keys.join(', ')}` : ''
}
