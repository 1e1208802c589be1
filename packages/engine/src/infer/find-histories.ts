import type { Rules } from '../rules/rules.ts'
import type { Roles } from './agreements/is-ownership.ts'
import { listCheckedValues } from './meanings/find-by-check.ts'
import { readListedValues } from './meanings/read-listed-values.ts'
import { isTemporal } from './structure/columns.ts'
import { personNouns } from './structure/nouns.ts'
import {
  type ColumnNode,
  getTable,
  type Link,
  type SchemaGraph,
  type TableNode,
} from './structure/schema-graph.ts'
import { isOldStatusName, isStatusName } from './structure/status-names.ts'
import type { History, Understanding } from './understanding.ts'

interface Known {
  readonly roles: Roles
  readonly meanings: Understanding['meanings']
}

/** Tables that keep the steps of a parent's status: the last step is the status it has now. */
export function findHistories(graph: SchemaGraph, known: Known, rules: Rules): readonly History[] {
  return [...graph.values()].flatMap((node) => {
    const found = node.links.flatMap((link) => findHistory(graph, known, node, link))
    return found.slice(0, 1).filter(({ table, status }) => {
      return (rules.tables[table]?.columns[status]?.cases.length ?? 0) === 0
    })
  })
}

function findHistory(
  graph: SchemaGraph,
  { roles, meanings }: Known,
  node: TableNode,
  link: Link,
): readonly History[] {
  const parent = getTable(graph, link.parent)
  if (parent === node || link.roleWords.length > 0 || node.columns.size > 20) return []
  const time = roles[node.id]?.birth ?? findOnlyTime(node)
  if (!time || time === undefined) return []
  if (!isAbout(node, parent)) return []
  const told = isStepTable(node)
  for (const status of listStatuses(node)) {
    const same = listParentStatuses(parent).find((own) =>
      sameValues(node, status, parent, own, told && isKnown(meanings, parent, own)),
    )
    if (!same) continue
    const why = `The last ${node.table.name} row tells the status ${parent.table.name} has now.`
    return [
      {
        table: node.id,
        link: link.name,
        status: status.column.name,
        time,
        parentStatus: same.column.name,
        why,
      },
    ]
  }
  return []
}

/** Whether the words that a free text holds are known: those that its check or its comment lists, or usual ones. */
function isKnown(
  meanings: Understanding['meanings'],
  parent: TableNode,
  { column }: ColumnNode,
): boolean {
  if (column.type.kind !== 'text') return true
  return /^(status\.|content\.usual-word$)/.test(meanings[parent.id]?.[column.name]?.name ?? '')
}

const stepWords: ReadonlySet<string> = new Set(
  'history log transition change tracking timeline audit'.split(' '),
)

/**
 * Whether the steps can be those of the parent: `taxon_changes` are none of the user's who made them, and
 * `workflow_logs` tell how each run of the workflow went, not how the claim did.
 */
function isAbout({ words }: TableNode, parent: TableNode): boolean {
  const rest = words.filter((word) => !stepWords.has(word) && !isStatusName([word]))
  const isOther = personNouns.has(parent.head) || words.includes('log')
  return !isOther || rest.length === 0 || rest.includes(parent.head)
}

/** Its name says so, or it keeps an old and a new status. */
function isStepTable(node: TableNode): boolean {
  const isPair = [...node.columns.values()].some(({ words }) => isOldStatusName(words))
  // a change order is an order
  const isStep = (word: string): boolean =>
    stepWords.has(word) && (word !== 'change' || node.head === word)
  return isPair || node.words.some(isStep)
}

const newWords: ReadonlySet<string> = new Set('new to current'.split(' '))

/** The status a step leads to, `new_status` before `status`; never the one it leaves. */
function listStatuses(node: TableNode): readonly ColumnNode[] {
  const found = [...node.columns.values()].filter(
    ({ words }) => isStatusName(words) && !isOldStatusName(words),
  )
  const isNew = ({ words }: ColumnNode): boolean => words.some((word) => newWords.has(word))
  return found.toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)))
}

function listParentStatuses(parent: TableNode): readonly ColumnNode[] {
  return [...parent.columns.values()].filter(({ words }) => {
    const rest = words.filter(
      (word) =>
        word !== 'id' && word !== 'code' && word !== 'current' && !parent.words.includes(word),
    )
    return rest.join(' ') === 'status' || rest.join(' ') === 'state'
  })
}

/** Both point to the same list, or are of one type; two free texts only in a table of steps. */
function sameValues(
  node: TableNode,
  status: ColumnNode,
  parent: TableNode,
  own: ColumnNode,
  told: boolean,
): boolean {
  const [list, ownList] = [findList(node, status), findList(parent, own)]
  if (list !== null || ownList !== null) return list === ownList && told
  const [one, other] = [status.column.type, own.column.type]
  if (!told || one.kind !== other.kind) return false
  if (one.kind === 'enum' && other.kind === 'enum') return one.values.join() === other.values.join()
  // which numbers are states is not known
  const words = listWords(node, status)
  return one.kind === 'text' && (words.length === 0 || `${words}` === `${listWords(parent, own)}`)
}

/** The words that a check or a comment lists for a column, in order. */
function listWords({ table }: TableNode, { column }: ColumnNode): readonly string[] {
  const checked = listCheckedValues(column, table)
  const words = checked.length > 0 ? checked : readListedValues(column).map(({ value }) => value)
  return words.toSorted()
}

function findList(node: TableNode, { column }: ColumnNode): string | null {
  const link = node.links.find(
    (other) => other.key.columns.length === 1 && other.key.columns[0] === column.name,
  )
  return link?.parent ?? null
}

function findOnlyTime(node: TableNode): string | null {
  const times = [...node.columns.values()].filter(({ column }) => isTemporal(column.type))
  return times.length === 1 ? (times[0]?.column.name ?? null) : null
}
