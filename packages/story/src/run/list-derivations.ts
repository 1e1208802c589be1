import type { Inputs } from '@worldloom/database/steps'
import { buildCheckContext, listKeys, listPromises, writeDerivation } from '@worldloom/engine'
import type { Derivation } from '../derive/derivation.ts'

/** The columns that follow from others, by the rules or by what was inferred, as the proof will ask for them. */
export function listDerivations(inputs: Inputs, now: string): readonly Derivation[] {
  const { schema, reference, rules } = inputs
  const context = buildCheckContext({ schema, reference, rules, now })
  return listPromises({ ...inputs, now }).flatMap(
    ({ claim, table, source }): readonly Derivation[] => {
      const own = schema.tables.find(({ id }) => id === table)
      if ((claim.kind !== 'derived' && claim.kind !== 'generated') || !own) return []
      const { column, expression } = claim
      const keys = [...listKeys(own), ...own.foreignKeys]
      if (keys.some((key) => key.columns.includes(column))) return []
      const written = writeDerivation(expression, table, context)
      if (!written) return []
      // the database itself makes no exception
      const isStrict = claim.kind === 'generated'
      const given = isStrict ? undefined : reference.tables[table]
      const heroes = isStrict ? [] : (rules.tables[table]?.heroes ?? [])
      return [
        {
          ...{ table, column, written, isGuess: source === 'inferred' },
          referenceRows: given?.columns.some(({ name }) => name === column) ? given.rows.length : 0,
          heroes: heroes.flatMap(({ values }) => (values[column] === undefined ? [] : [values])),
        },
      ]
    },
  )
}
