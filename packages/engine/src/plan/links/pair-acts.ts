import { columnWords } from '../../generators/parts/words-of.ts'
import { isTemporal } from '../../infer/structure/columns.ts'
import type { Column, Table } from '../../model/schema.ts'
import { isNull, not, or, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { namesIn } from '../checks/names-in.ts'
import { buildContext } from '../columns/build-context.ts'
import { findSaid } from '../histories/find-said.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** Who did something is known where it was done, and nowhere else: `approved_by` beside `approved_at`, or a status. */
export function pairActs(plan: Plan): Plan {
  const tables = Object.entries(plan.tables).map(([id, table]): [string, TablePlan] => {
    if (plan.reference.tables[id]) return [id, table]
    const found = table.table.columns.flatMap((by) => {
      const act = isOpen(plan, table, by) ? readAct(columnWords(table.table, by)) : null
      const absent = act === null ? null : findAbsence(plan, table, by, act)
      return absent ? [[by.name, absent] as const] : []
    })
    return [id, { ...table, absent: { ...Object.fromEntries(found), ...table.absent } }]
  })
  return { ...plan, tables: Object.fromEntries(tables) }
}

// who wrote a row down, or was there from the start, did so whatever became of it
const acts =
  /^(?!created|updated|modified|changed|edited|added|owned|managed|led|written|provided|caused|made|invited|referred)(\w+(?:ed|en|ut|ld|id|aught|ought)) by( (id|user|user id|employee|employee id|staff|staff id|name))?$/

/** `approved` of `approved_by`; null for other columns. */
function readAct(words: string): string | null {
  return acts.exec(words)?.[1] ?? null
}

/** Whether the column may be empty, and neither a rule nor a check nor a key says when. */
function isOpen(plan: Plan, { table, distinct }: TablePlan, { name, nullable }: Column): boolean {
  const rule = plan.rules.tables[table.id]?.columns[name]
  const isRuled = (rule?.cases.length ?? 0) > 0 || (rule?.nulls ?? null) !== null
  const keys = table.foreignKeys.filter(({ columns }) => columns.includes(name))
  const isShared = keys.length > 1 || keys.some(({ columns }) => columns.length > 1)
  return (
    nullable && !isRuled && !isShared && distinct[name] === undefined && !isChecked(table, name)
  )
}

function isChecked({ checks }: Table, name: string): boolean {
  return checks.some(({ expression }) => expression && namesIn(expression).includes(name))
}

function findAbsence(plan: Plan, table: TablePlan, by: Column, act: string): Expression | null {
  const at = findMoment(table.table, act)
  if (at) return waitsFor(plan, table.table, at, by) ? null : isNull(read(at.name))
  const said = findSaid(buildContext(plan, table, by, new Map(), new Map(), []))
  const done = said?.flatMap(({ verdict, holds }) => (verdict === 'yes' ? [holds] : [])) ?? []
  return done.length > 0 ? not(or(...done)) : null
}

/** When it was done: `approved_at`, `date_approved`, `approval_date`. */
function findMoment(table: Table, act: string): Column | null {
  const stem = act.replace(/(e?d|en)$/, '')
  const pattern = new RegExp(
    `^${act}( (at|on|date|time|datetime|timestamp))*$|^(date|time) ${act}$|^${stem}(al|c?ation|ion|ment)? (date|time|datetime)$`,
  )
  const found = table.columns.find(
    (other) => isTemporal(other.type) && pattern.test(columnWords(table, other)),
  )
  return found ?? null
}

/** Whether the moment follows from who it was, or is there where a check says so. */
function waitsFor(plan: Plan, table: Table, at: Column, by: Column): boolean {
  const link = table.foreignKeys.find(({ columns }) => columns.includes(by.name))?.link
  const isAfter = plan.understanding.timeOrders.some(
    ({ table: id, earlier, later }) => id === table.id && later === at.name && earlier[0] === link,
  )
  return isAfter || isChecked(table, at.name)
}
