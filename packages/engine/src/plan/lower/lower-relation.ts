import type { Source, Statement } from '../../sql/query.ts'
import type { Plan, Relation } from '../plan.ts'
import { findJoins, flattenPaths } from './lower-expressions.ts'
import { expressionsOf } from './narrow-plan.ts'

/** The statement that makes a helper relation. */
export function lowerRelation(
  plan: Plan,
  relation: Relation,
  workOf: (table: string) => string,
): Statement {
  const { from, columns, where, groupBy, lookups } = relation
  const aliases = new Set(lookups.map(({ alias }) => alias))
  const expressions = expressionsOf(relation)
  const table = from.kind === 'table' ? from.table : ''
  return {
    kind: 'create-work',
    name: relation.name,
    title: relation.title,
    layers: [
      {
        name: 'relation',
        from: findSource(relation, workOf),
        keep: from.kind === 'values' ? 'all' : [],
        columns: columns.map(({ name, expression }) => ({
          name,
          expression: flattenPaths(expression, aliases),
          comment: '',
        })),
        joins: findJoins(plan, table, expressions, lookups, workOf),
        where: where && flattenPaths(where, aliases),
        groupBy: groupBy.map((expression) => flattenPaths(expression, aliases)),
      },
    ],
  }
}

function findSource({ from }: Relation, workOf: (table: string) => string): Source {
  switch (from.kind) {
    case 'table':
      return { kind: 'work', name: workOf(from.table) }
    case 'relation':
      return { kind: 'work', name: from.name }
    case 'repeat':
      return { kind: 'repeat', name: from.name, count: from.count }
    case 'values':
      return { kind: 'values', columns: from.columns, rows: from.rows }
  }
}
