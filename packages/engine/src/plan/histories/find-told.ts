import type { Context } from '../../generators/generator.ts'
import { listStatusValues } from '../../generators/meanings/status.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import { isTemporal } from '../../infer/structure/columns.ts'
import type { Column } from '../../model/schema.ts'
import { equal, number, or, column as read, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findDomain } from '../checks/find-domain.ts'
import { namesIn } from '../checks/names-in.ts'
import { findLife } from '../lifecycles/find-life.ts'
import { findStatuses } from './find-statuses.ts'
import { judgeOf, judgeStatuses, type Verdict } from './told-by-status.ts'

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
  const rules = plan.rules.tables[id]?.columns ?? {}
  const rule = rules[column.name]
  if (rule && (rule.cases.length > 0 || (rule.nulls ?? null) !== null)) return null
  for (const status of listStatuses(context)) {
    const isDerived = rules[status.name]?.cases.some(({ value }) => value.kind !== 'choice')
    if (isDerived || findLife(plan, id, status.name) || isChecked(context, status)) continue
    const told = readStatus(context, status)
    if (told) return told
  }
  return null
}

// what is only meant to happen
const planned =
  /\b(expected|estimated|planned|scheduled|promised|requested|due|until|by|deadline|window|limit)\b/

const reasons = /\b(reason|note|comment|explanation)s?$/

function isTold({ table, column }: Context): boolean {
  const words = columnWords(table.table, column)
  const isKept = isTemporal(column.type) || reasons.test(words)
  return isKept && !planned.test(words) && judgeOf(words) !== null
}

/** The row's statuses, that of the same thing first: `payment_status` for `paid_at`. */
function listStatuses({ table, column }: Context): readonly Column[] {
  const words = columnWords(table.table, column)
  const about = kin.find(([moment]) => moment.test(words))?.[1]
  const found = table.table.columns.filter(
    (other) => other !== column && /(status|state)(_?id)?$/i.test(other.name),
  )
  const isAbout = (other: Column): number =>
    Number(about?.test(columnWords(table.table, other)) ?? false)
  return found.toSorted((a, b) => isAbout(b) - isAbout(a))
}

const kin: readonly (readonly [moment: RegExp, status: RegExp])[] = [
  [/\b(paid|captured|settled|refund(ed)?)\b/, /\b(payment|billing|financial)\b/],
  [/\b(shipped|dispatched|delivered|returned)\b/, /\b(ship\w*|deliver\w*|fulfil\w*)\b/],
  [/\b(approved|approval|reject(ed|ion)?)\b/, /\b(approval|review)\b/],
]

/** Whether a check speaks of both: it says itself which go together. */
function isChecked({ table, column }: Context, status: Column): boolean {
  return table.table.checks.some(({ expression }) => {
    const names = expression ? namesIn(expression) : []
    return names.includes(column.name) && names.includes(status.name)
  })
}

function readStatus(context: Context, status: Column): Told | null {
  const { plan, table, column } = context
  const words = columnWords(table.table, column)
  const found = findStatuses(plan, table.table.id, status.name)
  const values = found?.words ?? listUsual(context, status)
  const verdicts = judgeStatuses(words, values)
  if (!verdicts) return null
  const where = (verdict: Verdict): Expression =>
    or(
      ...values.flatMap((value, i) => {
        if (verdicts[i] !== verdict) return []
        return found?.link
          ? equal(found.position, number(i))
          : equal(read(status.name), text(value))
      }),
    )
  return { happened: where('yes'), notHappened: where('no') }
}

function listUsual(context: Context, status: Column): readonly string[] {
  const { plan, table } = context
  const meaning = plan.understanding.meanings[table.table.id]?.[status.name]?.name ?? ''
  if (status.type.kind !== 'text' || !meaning.startsWith('status.')) return []
  if (plan.reference.tables[table.table.id]) return []
  const domain = findDomain(plan, table.table, status)
  return listStatusValues({ ...context, column: status, meaning, domain })
}
