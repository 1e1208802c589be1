import type { Understanding } from '../infer/understanding.ts'
import type { Schema } from '../model/schema.ts'
import type { Reference } from '../reference/reference.ts'
import type { Rules } from '../rules/rules.ts'
import type { Plan, Settings, TablePlan } from './plan.ts'
import { prepareRules, prepareSchema, prepareUnderstanding } from './prepare-expressions.ts'
import type { Texts } from './texts/texts.ts'

/** The plan before any pass: every table, parents first, and nothing decided. */
export function startPlan(
  given: Schema,
  reference: Reference,
  rules: Rules,
  understanding: Understanding,
  settings: Settings,
  texts: Texts,
): Plan {
  const schema = prepareSchema(given)
  const tables = orderTables(schema).map((table): [string, TablePlan] => [
    table.id,
    {
      table,
      given: reference.tables[table.id]?.rows.length ?? 0,
      rows: { kind: 'count', rows: 0, why: 'not sized yet' },
      links: {},
      absent: {},
      columns: [],
      distinct: {},
      firstOf: [],
    },
  ])
  return {
    schema,
    reference,
    rules: prepareRules(rules, schema),
    understanding: prepareUnderstanding(understanding, schema),
    settings,
    texts,
    tables: Object.fromEntries(tables),
    relations: [],
    lists: [],
    notes: [],
  }
}

/** Parents before children; where tables point at each other, the order of the file decides. */
function orderTables(schema: Schema): Schema['tables'] {
  const byId = new Map(schema.tables.map((table) => [table.id, table]))
  const done = new Set<string>()
  const ordered: Schema['tables'][number][] = []
  const visit = (id: string, path: readonly string[]): void => {
    const table = byId.get(id)
    if (!table || done.has(id) || path.includes(id)) return
    for (const { parent } of table.foreignKeys) visit(parent, [...path, id])
    if (done.has(id)) return
    done.add(id)
    ordered.push(table)
  }
  for (const { id } of schema.tables) visit(id, [])
  return ordered
}
