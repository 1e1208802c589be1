import type { Rules } from '../rules/rules.ts'
import type { Roles } from './agreements/is-ownership.ts'
import { isTemporal } from './structure/columns.ts'
import { personNouns } from './structure/nouns.ts'
import {
  type ColumnNode,
  getTable,
  type Link,
  type SchemaGraph,
  type TableNode,
} from './structure/schema-graph.ts'
import type { History } from './understanding.ts'

/** Tables that keep the steps of a parent's status: the last step is the status it has now. */
export function findHistories(graph: SchemaGraph, roles: Roles, rules: Rules): readonly History[] {
  return [...graph.values()].flatMap((node) => {
    const found = node.links.flatMap((link) => findHistory(graph, roles, node, link))
    return found.slice(0, 1).filter(({ table, status }) => {
      return (rules.tables[table]?.columns[status]?.cases.length ?? 0) === 0
    })
  })
}

function findHistory(
  graph: SchemaGraph,
  roles: Roles,
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
      sameValues(node, status, parent, own, told),
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

const stepWords: ReadonlySet<string> = new Set(
  'history log transition change tracking timeline audit'.split(' '),
)

/** Whether the steps can be those of the parent: `taxon_changes` are none of the user's who made them. */
function isAbout({ words }: TableNode, parent: TableNode): boolean {
  const rest = words.filter((word) => !stepWords.has(word) && !isStatus([word]))
  return !personNouns.has(parent.head) || rest.length === 0 || rest.includes(parent.head)
}

/** Its name says so, or it keeps an old and a new status. */
function isStepTable(node: TableNode): boolean {
  const pair = [...node.columns.values()].some(
    ({ words }) => isStatus(words) && words.some((word) => oldWords.has(word)),
  )
  return pair || node.words.some((word) => stepWords.has(word))
}

const oldWords: ReadonlySet<string> = new Set('old from previous prior'.split(' '))

const newWords: ReadonlySet<string> = new Set('new to current'.split(' '))

/** The status a step leads to, `new_status` before `status`; never the one it leaves. */
function listStatuses(node: TableNode): readonly ColumnNode[] {
  const found = [...node.columns.values()].filter(
    ({ words }) => isStatus(words) && !words.some((word) => oldWords.has(word)),
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

function isStatus(words: readonly string[]): boolean {
  const rest = words.filter((word) => word !== 'id' && word !== 'code')
  return rest.at(-1) === 'status' || rest.at(-1) === 'state' || rest[0] === 'status'
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
  return one.kind === 'text'
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
