import { departments } from '@worldloom/language'
import { add, binary, call, choose, column, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { wordsOf } from '../parts/words-of.ts'
import { pickFrom, pickPosition } from '../pick-weighted.ts'
import { meaningsOf } from '../texts/find-goods.ts'
import { pickEntry } from './dictionaries.ts'

/** The position of the row's department, by how many work in each. */
function department(context: Context): Expression {
  return context.helper(
    'department',
    (draw) =>
      pickPosition(
        context,
        'departments',
        departments.map(({ share }) => share),
        draw(),
      ),
    'the position of its department',
  )
}

/** The position of the department that the row leads to, told by its name; drawn where that tells none. */
function linkedDepartment(context: Context): Expression | null {
  for (const key of context.table.table.foreignKeys) {
    const parent = context.plan.tables[key.parent]?.table
    if (!parent || key.parent === context.table.table.id) continue
    const meanings = meaningsOf(context, parent)
    const named = parent.columns.find(
      ({ name, type }) => meanings[name] === 'company.department' && type.kind === 'text',
    )
    if (!named) continue
    const name = call('lower', call('coalesce', column(key.link, named.name), text('')))
    const branches = departments.flatMap(({ keywords }, i) =>
      keywords.map((word) => {
        const isIn = binary(call('strpos', name, text(word)), '>', number(0))
        return [isIn, number(i)] as const
      }),
    )
    return choose(branches, department(context))
  }
  return null
}

/** `Account Executive`: a title of the row's department, juniors more than heads. */
const makeJobTitle: Generator = (context): Generated | null => {
  const room = textRoom(context)
  if (!isText(context) || room < 10) return null
  const linked = linkedDepartment(context)
  const isTold = linked || findSibling(context, ['company.department'], { kinds: ['text'] })
  if (isTold && room >= 20) {
    const titles = departments.flatMap(({ jobTitles }) =>
      // as many places for each title as it has holders
      jobTitles.flatMap((title, i) =>
        Array.from({ length: Math.max(1, Math.round(6 / (i + 1))) }, () => title),
      ),
    )
    const sizes = departments.map(({ jobTitles }) =>
      jobTitles.reduce((sum, _, i) => sum + Math.max(1, Math.round(6 / (i + 1))), 0),
    )
    const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0))
    const own = linked ?? department(context)
    const start = call('item', context.list('departments, first title', 'integer', starts), own)
    const count = call('item', context.list('departments, titles', 'integer', sizes), own)
    return {
      expression: call(
        'item',
        context.list('titles by department', 'text', titles),
        add(start, call('below', context.draw(0), count)),
      ),
      why: "a title of the row's department",
    }
  }
  const contact = contactTitle(context, room)
  if (contact) return contact
  const all = departments
    .flatMap(({ jobTitles, share }) =>
      jobTitles.map((title, i) => ({ title, weight: share / (i + 1) })),
    )
    .filter(({ title }) => title.length <= room)
    .sort((a, b) => b.weight - a.weight)
  if (all.length < 3) return null
  return {
    expression: pickFrom(
      context,
      `titles of at most ${Math.min(room, 99)} letters`,
      all.map(({ title }) => title),
      all.map(({ weight }) => weight),
      context.draw(0),
    ),
    why: 'a title, those of large departments oftener',
  }
}

/** `Purchasing Manager`: those whom other companies talk to. */
function contactTitle(context: Context, room: number): Generated | null {
  if (!/\b(contact|customer|client|supplier|vendor)\b/.test(wordsOf(context))) return null
  const fitting = contactTitles.filter((title) => title.length <= room)
  if (fitting.length < 3) return null
  const name = `titles of contacts${fitting.length < contactTitles.length ? ` of ${room}` : ''}`
  const weights = fitting.map((_, i) => fitting.length + 6 - i)
  return {
    expression: pickFrom(context, name, fitting, weights, context.draw(0)),
    why: 'a title of those whom other companies talk to',
  }
}

const contactTitles: readonly string[] = [
  'Sales Representative',
  'Owner',
  'Purchasing Manager',
  'Sales Manager',
  'Accounting Manager',
  'Marketing Manager',
  'Order Administrator',
  'Office Manager',
  'Buyer',
  'Operations Manager',
  'Managing Director',
  'Sales Associate',
  'Procurement Specialist',
  'Account Manager',
  'Logistics Coordinator',
  'Executive Assistant',
]

/** `Engineering` */
const makeDepartment: Generator = (context): Generated | null => {
  const room = textRoom(context)
  const role = context.plan.understanding.roles[context.table.table.id]?.kind
  if (role === 'lookup' || context.mustDiffer) return pickEntry(context, 'company.department')
  if (room < 22) return null
  return {
    expression: call(
      'item',
      context.list(
        'departments',
        'text',
        departments.map(({ name }) => name),
      ),
      department(context),
    ),
    why: 'a department, by how many work there',
  }
}

export const personWork: Readonly<Record<string, Generator>> = {
  'person.job-title': makeJobTitle,
  'company.department': makeDepartment,
}
