import type { Context } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import { isTemporal } from '../../infer/structure/columns.ts'
import { boolean, call, isPresent, not, or, column as read } from '../../sql/build.ts'
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
  if (!column.nullable || isPreset || isBirth) return null
  const rule = plan.rules.tables[id]?.columns[column.name]
  if (rule && (rule.cases.length > 0 || (rule.nulls ?? null) !== null)) return null
  const said = isTold(context) ? findSaid(context) : null
  if (!said) return findFlagged(context)
  const where = (verdict: Verdict): Expression =>
    or(...said.flatMap((one) => (one.verdict === verdict ? one.holds : [])))
  return { happened: where('yes'), notHappened: where('no') }
}

/**
 * Why something is so is there where a flag says that it is, or a moment when it was: `hold_reason` beside
 * `is_on_hold`, `churn_reason` beside `churned_at`.
 */
function findFlagged({ table, column }: Context): Told | null {
  const [, thing] = /^(.+) reason$/.exec(columnWords(table.table, column)) ?? []
  if (!thing) return null
  const alike = table.table.columns.filter((other) =>
    isAlike(readFlagged(columnWords(table.table, other)), thing),
  )
  const flags = alike.filter(({ type }) => type.kind === 'boolean')
  const moments = alike.filter(({ type, nullable }) => isTemporal(type) && nullable)
  const [flag, ...others] = flags.length > 0 ? flags : moments
  if (!flag || others.length > 0) return null
  const happened =
    flag.type.kind === 'boolean'
      ? call('coalesce', read(flag.name), boolean(false))
      : isPresent(read(flag.name))
  return { happened, notHappened: not(happened) }
}

function readFlagged(words: string): string {
  return words
    .split(' ')
    .filter((word) => !/^(is|has|been|was|on|flag|out|of|at|date|time)$/.test(word))
    .join(' ')
}

/** `cancelled` and `cancellation`, `block` and `blocked`: alike in how they begin. */
function isAlike(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 3)
  const begins = other.length > 2 && one.startsWith(other)
  return begins || (one.length > 3 && one.slice(0, length) === other.slice(0, length))
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
