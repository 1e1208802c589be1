import type { Context } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import { isTemporal } from '../../infer/structure/columns.ts'
import { or } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findSaid } from './find-said.ts'
import { judgeOf, type Verdict } from './judge-statuses.ts'

/** In which rows a status says that something has happened, and in which that it has not. */
export interface Told {
  readonly happened: Expression
  readonly notHappened: Expression
}

/**
 * What the row's status tells of a moment or a reason: nothing was cancelled that is delivered, and what is paid was
 * paid at some time. Null where no status speaks of it, or rules or checks say when it is there.
 */
export function findTold(context: Context): Told | null {
  const { plan, table, column } = context
  const { id } = table.table
  const isBirth = plan.understanding.roles[id]?.birth === column.name
  const isPreset = column.default !== null && column.default.kind !== 'null'
  if (!column.nullable || isPreset || isBirth || !isTold(context)) return null
  const rule = plan.rules.tables[id]?.columns[column.name]
  if (rule && (rule.cases.length > 0 || (rule.nulls ?? null) !== null)) return null
  const said = findSaid(context)
  if (!said) return null
  const where = (verdict: Verdict): Expression =>
    or(...said.flatMap((one) => (one.verdict === verdict ? one.holds : [])))
  return { happened: where('yes'), notHappened: where('no') }
}

// what is only meant to happen
const planned =
  /\b(expected|estimated|planned|scheduled|promised|requested|due|until|by|deadline|window|limit)\b/

const reasons =
  /\b(reason|note|comment|explanation)s?$|\b(failure|error|decline|rejection) (code|message|detail|text|type)s?$/

const results = /^final (grade|result|mark|score)$|^approved amount$/

function isTold({ table, column }: Context): boolean {
  const words = columnWords(table.table, column)
  const isKept = isTemporal(column.type) || reasons.test(words) || results.test(words)
  return isKept && !planned.test(words) && judgeOf(words) !== null
}
