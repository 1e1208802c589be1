import type { Column } from '../../model/schema.ts'
import { nameWork } from '../../names/work-names.ts'
import { type Plan, type Relation, rowColumn } from '../plan.ts'

/** The reference rows as relations, with the row numbers of the parents they name. */
export function givenRelations(plan: Plan): readonly Relation[] {
  return Object.values(plan.reference.tables)
    .filter(({ rows }) => rows.length > 0)
    .map((given): Relation => {
      const table = plan.tables[given.table]?.table
      const typeOf = (name: string): Column['type'] =>
        table?.columns.find((column) => column.name === name)?.type ?? {
          kind: 'other',
          name: 'text',
        }
      const links = [...new Set(given.rows.flatMap((row) => Object.keys(row.links)))]
      const whole: Column['type'] = { kind: 'integer', bits: 64, unsigned: false }
      return {
        name: nameWork(given.table, 'given'),
        title: `${given.table}: the reference rows`,
        from: {
          kind: 'values',
          columns: [
            { name: rowColumn, type: whole },
            ...given.columns.map(({ name }) => ({ name, type: typeOf(name) })),
            ...links.map((link) => ({ name: `${link}#row`, type: whole })),
          ],
          rows: given.rows.map((row, i) => [
            String(i),
            ...row.values,
            ...links.map((link) =>
              row.links[link] === null || row.links[link] === undefined
                ? null
                : String(row.links[link]),
            ),
          ]),
        },
        columns: [],
        where: null,
        groupBy: [],
        lookups: [],
      }
    })
}
