import type { Diagnostic } from '@worldloom/diagnostics'
import type { Plan, TablePlan } from '../plan.ts'
import { listUnknownPlaces } from './said-place.ts'

/** Says which places of rules are not known, where other columns of the row tell of a place too. */
export function notePlaces(plan: Plan): Plan {
  const notes = Object.values(plan.tables).flatMap((table) => noteTable(plan, table))
  return notes.length > 0 ? { ...plan, notes: [...plan.notes, ...notes] } : plan
}

function noteTable(plan: Plan, table: TablePlan): readonly Diagnostic[] {
  const { id } = table.table
  const rules = plan.rules.tables[id]?.columns ?? {}
  const meanings = Object.entries(plan.understanding.meanings[id] ?? {})
  const others = meanings.flatMap(([name, meaning]) =>
    follows.test(meaning.name) && !rules[name] ? [name] : [],
  )
  if (others.length === 0) return []
  return listUnknownPlaces(plan, table).map(({ name, values }) => {
    const shown = values.slice(0, 5).map((value) => `"${value}"`)
    const more = values.length > 5 ? ` and ${values.length - 5} more` : ''
    const verb = values.length > 1 ? 'are no places' : 'is no place'
    return {
      code: 'PLACE_NOT_KNOWN',
      severity: 'note',
      message: `${shown.join(', ')}${more} of "${id}.${name}" ${verb} that Worldloom knows, so ${others.slice(0, 4).join(', ')} may be of elsewhere.`,
      hint: 'Give these by rules too, or name a city of a country that is known.',
      place: rules[name]?.place ?? null,
    }
  })
}

const follows =
  /^(address\.(region|region-code|postcode|country-name|country-code-[23]|timezone|line1|full)|person\.phone)$/
