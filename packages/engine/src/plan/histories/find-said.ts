import type { Context } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import { isTemporal } from '../../infer/structure/columns.ts'
import { endsInStatus } from '../../infer/structure/status-names.ts'
import type { Column } from '../../model/schema.ts'
import { nothing } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { splitOr } from '../../sql/split-or.ts'
import { childrenOf } from '../../sql/walk.ts'
import { findDomain } from '../checks/find-domain.ts'
import { namesIn } from '../checks/names-in.ts'
import { findLife } from '../lifecycles/find-life.ts'
import { findStatusWords } from './find-status-words.ts'
import { isDerived } from './is-derived.ts'
import { judgeStatuses, type Verdict } from './judge-statuses.ts'

/** One status of a row, and what it says of a column beside it. */
export interface Said {
  readonly status: string
  readonly verdict: Verdict
  /** True for a row of that status. */
  readonly holds: Expression
}

/**
 * What each of a row's statuses says of what a column's name tells of, `paid_at` or `amount_paid`; null where no status
 * speaks of it, or a check says itself which go together, or a rule derives the status.
 */
export function findSaid(context: Context): readonly Said[] | null {
  for (const status of listStatuses(context)) {
    if (isRuled(context, status) || isChecked(context, status)) continue
    const said = readStatus(context, status)
    if (said) return said
  }
  return null
}

/** The row's statuses, that of the same thing first: `payment_status` for `paid_at`. */
function listStatuses({ plan, table, column }: Context): readonly Column[] {
  const words = columnWords(table.table, column)
  const about = kin.find(([moment]) => moment.test(words))?.[1]
  // of a reason any word that is listed may speak: a stage, an answer, an outcome
  const isReason = /\breason$/.test(words)
  const isListed = (other: Column): boolean =>
    isReason &&
    other.type.kind !== 'boolean' &&
    findDomain(plan, table.table, other).values !== null
  const found = table.table.columns.filter(
    (other) => other !== column && (endsInStatus(other.name) || isStage(other) || isListed(other)),
  )
  const isAbout = (other: Column): number =>
    Number(about?.test(columnWords(table.table, other)) ?? false) +
    Number(endsInStatus(other.name)) / 2
  return found.toSorted((a, b) => isAbout(b) - isAbout(a))
}

const kin: readonly (readonly [moment: RegExp, status: RegExp])[] = [
  [/\b(paid|captured|settled|refund(ed)?)\b/, /\b(payment|billing|financial)\b/],
  [/\b(shipped|dispatched|delivered|returned)\b/, /\b(ship\w*|deliver\w*|fulfil\w*)\b/],
  [/\b(approved|approval|reject(ed|ion)?)\b/, /\b(approval|review)\b/],
]

/** The stage of a deal tells what a status would. */
function isStage({ name, type }: Column): boolean {
  return type.kind !== 'boolean' && /stage$/i.test(name)
}

/** Whether a rule says how the status comes about; a life says itself when its moments are, but not what is paid by then. */
function isRuled({ plan, table, column }: Context, status: Column): boolean {
  const { id } = table.table
  const isLife = findLife(plan, id, status.name) !== null
  return isLife ? isTemporal(column.type) : isDerived(plan, id, status.name)
}

/** Whether a check speaks of both: it says itself which go together, but where it only asks more of some statuses. */
function isChecked({ table, column }: Context, status: Column): boolean {
  return table.table.checks.some(({ expression }) => {
    const names = expression ? namesIn(expression) : []
    const isOfBoth = names.includes(column.name) && names.includes(status.name)
    return isOfBoth && expression !== null && !asksMore(expression, column, status)
  })
}

/** `status <> 'arrived' OR landed_at IS NOT NULL`: nothing is said of other statuses, and nothing denied. */
function asksMore(check: Expression, column: Column, status: Column): boolean {
  const parts = splitOr(check)
  const asked = parts.filter((part) => !isOther(part, status))
  const denies = (part: Expression): boolean =>
    (part.kind === 'is-null' && !part.negated && findOwnColumn(part.operand) === column.name) ||
    childrenOf(part).some(denies)
  return asked.length > 0 && asked.length < parts.length && !asked.some(denies)
}

function isOther(part: Expression, status: Column): boolean {
  if (part.kind === 'in') return part.negated && findOwnColumn(part.operand) === status.name
  return (
    part.kind === 'binary' && part.operator === '<>' && findOwnColumn(part.left) === status.name
  )
}

function readStatus(context: Context, status: Column): readonly Said[] | null {
  const { plan, table, column } = context
  const found = findStatusWords(plan, table, status)
  const verdicts = found && judgeStatuses(columnWords(table.table, column), found.words)
  return (
    verdicts?.map((verdict, i) => ({
      status: found?.words[i] ?? '',
      verdict,
      holds: found?.isAt(i) ?? nothing,
    })) ?? null
  )
}
