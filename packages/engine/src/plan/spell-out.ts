import { add, call, choose, number, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { mapExpression } from '../sql/walk.ts'
import type { Lookup, Plan } from './plan.ts'

/** Calls in words that every dialect prints: the run's own instant for the clock's, and what PostgreSQL leaves unsaid. */
export function spellOut(plan: Plan): Plan {
  const { now } = plan.settings
  const spell = (expression: Expression): Expression =>
    mapExpression(expression, (node) =>
      node.kind === 'call' ? (spellings[node.name]?.(node.args, now) ?? node) : node,
    )
  const spellLookup = (lookup: Lookup): Lookup => ({
    ...lookup,
    on: lookup.on.map((pair) => ({ ...pair, equals: spell(pair.equals) })),
  })
  const tables = Object.entries(plan.tables).map(([id, table]) => {
    const columns = table.columns.map((column) => ({
      ...column,
      expression: spell(column.expression),
      lookups: column.lookups.map(spellLookup),
    }))
    return [id, { ...table, columns }] as const
  })
  const relations = plan.relations.map((relation) => ({
    ...relation,
    columns: relation.columns.map((one) => ({ ...one, expression: spell(one.expression) })),
    where: relation.where && spell(relation.where),
    lookups: relation.lookups.map(spellLookup),
  }))
  return { ...plan, tables: Object.fromEntries(tables), relations }
}

type Spell = (args: readonly Expression[], now: string) => Expression | null

const spellings: Readonly<Record<string, Spell>> = {
  now: (_, now) => ({ kind: 'timestamp', text: now.replace('Z', '') }),
  current_date: (_, now) => ({ kind: 'date', text: now.slice(0, 10) }),
  lpad: (args) => fillWithSpaces('lpad', args),
  rpad: (args) => fillWithSpaces('rpad', args),
  num_nulls: (args) => countWhere(args, false),
  num_nonnulls: (args) => countWhere(args, true),
}

function fillWithSpaces(name: string, args: readonly Expression[]): Expression | null {
  return args.length === 2 ? call(name, ...args, text(' ')) : null
}

function countWhere(args: readonly Expression[], negated: boolean): Expression {
  const counts = args.map((operand) =>
    choose([[{ kind: 'is-null', operand, negated }, number(1)]], number(0)),
  )
  return counts.reduce((sum, one) => add(sum, one), number(0))
}
