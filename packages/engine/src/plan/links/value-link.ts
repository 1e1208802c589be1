import { literal } from '../../generators/make-ruled.ts'
import { pickWeighted } from '../../generators/pick-weighted.ts'
import type { ForeignKey } from '../../model/schema.ts'
import { drawKey } from '../../random/hash.ts'
import { call, column, number } from '../../sql/build.ts'
import type { LinkPlan, Plan, Relation, TablePlan } from '../plan.ts'
import { listRowsByKey } from './list-rows-by-key.ts'

/** A rule that gives the key's own value: the parent is the row that has it. */
export function valueLink(
  plan: Plan,
  { table }: TablePlan,
  key: ForeignKey,
  relations: Relation[],
): LinkPlan | null {
  const [name = ''] = key.columns
  const [rule] = plan.rules.tables[table.id]?.columns[name]?.cases ?? []
  const type = table.columns.find((candidate) => candidate.name === name)?.type
  if (!rule || !type || key.columns.length > 1 || rule.condition) return null
  const value =
    rule.value.kind === 'derived'
      ? rule.value.expression
      : rule.value.kind === 'literal'
        ? literal(rule.value.value, type)
        : rule.value.kind === 'choice'
          ? pickWeighted(
              rule.value.options.map((option) => ({
                value: literal(option.value, type),
                weight: option.weight,
              })),
              call(
                'draw',
                column('#mix'),
                number(drawKey(plan.settings.seed, `${table.id}.${name}`, 0)),
              ),
            )
          : null
  if (!value) return null
  const keys = listRowsByKey(key)
  relations.push(keys)
  return { kind: 'valued', keys: keys.name, value }
}
