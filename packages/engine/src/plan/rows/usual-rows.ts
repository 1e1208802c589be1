import { findHead, readTableWords } from '../../infer/structure/schema-graph.ts'
import type { TableRole } from '../../infer/understanding.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** Rows a table gets where nothing says how many, by its role. */
const usual: Readonly<Record<TableRole['kind'], number>> = {
  entity: 100,
  event: 400,
  lookup: 8,
  junction: 200,
  component: 200,
  history: 200,
}

/** How many rows a table usually has, and why: few places and many readings, beside what its role alone says. */
export function findUsualRows(
  plan: Plan,
  table: TablePlan,
): { readonly rows: number; readonly why: string } {
  const kind = plan.understanding.roles[table.table.id]?.kind ?? 'entity'
  const words = readTableWords(table.table.name)
  const why = `the usual number for a table of this kind (${kind})`
  if (kind === 'event') {
    if (isRare(plan, table))
      return { rows: usual.event * rareShare, why: `${why}, which befalls few` }
    if (words.some((word) => streams.has(word)))
      return { rows: usual.event * 2.4, why: `${why}, of which there are many` }
    const event = table.table.foreignKeys.find(
      ({ parent }) => parent !== table.table.id && isEvent(plan, parent),
    )
    if (event) {
      const parent = plan.tables[event.parent]
      const isOfFew = parent !== undefined && isRare(plan, parent)
      const rows = usual.event * (isOfFew ? 4 * rareShare : 2)
      return { rows, why: `${why}, ${isOfFew ? 'four' : 'two'} for each of ${event.parent}` }
    }
  }
  if (kind !== 'entity') return { rows: usual[kind], why }
  const rows = countFew(kind, table.table.name)
  if (rows !== null) return { rows, why: `${why}, of which there are few` }
  if (isOfPersons(plan, table)) return { rows: usual.entity * 1.5, why: `${why}, some have two` }
  return { rows: usual.entity, why }
}

/** How many rows a table usually has whose rows many others lead to: a list, places, who serves many; null for any other. */
export function countFew(kind: TableRole['kind'], name: string): number | null {
  if (kind === 'lookup') return usual.lookup
  const head = findHead(readTableWords(name))
  if (kind === 'entity' && places.has(head)) return usual.entity * 0.2
  return kind === 'entity' && staff.has(head) ? usual.entity * 0.4 : null
}

function isEvent({ understanding }: Plan, id: string): boolean {
  return understanding.roles[id]?.kind === 'event'
}

/** Whether its rows happen to few of what they happen to: most orders never come back, and most policies see no claim. */
function isRare({ understanding }: Plan, { table }: TablePlan): boolean {
  if (understanding.roles[table.id]?.kind !== 'event') return false
  const head = findHead(readTableWords(table.name))
  const isOfPolicy = table.foreignKeys.some(
    ({ parent }) => findHead(readTableWords(parent)) === 'policy',
  )
  return rare.has(head) || (head === 'claim' && isOfPolicy)
}

const rare = list('refund return dispute chargeback recall complaint accident')

/** How many of them there are beside other events. */
const rareShare = 0.25

/** Whether each row is a person's, such as an account. */
function isOfPersons({ understanding }: Plan, { table }: TablePlan): boolean {
  return table.foreignKeys.some(
    ({ parent, columns }) =>
      parent !== table.id &&
      columns.every(
        (name) => table.columns.find((column) => column.name === name)?.nullable === false,
      ) &&
      Object.values(understanding.meanings[parent] ?? {}).some(({ name }) =>
        name.startsWith('person.'),
      ),
  )
}

/** What is counted, measured or seen without end. */
const streams =
  list(`reading measurement measure metric telemetry log hit pageview view impression click ping position
  usage snapshot tick session daily hourly`)

/** Places and organizations that others are many in. */
const places =
  list(`carrier warehouse store shop branch department facility hospital clinic ward plant factory station depot
  terminal airport port campus building supplier vendor manufacturer distributor advertiser agency publisher tower antenna
  route lane tariff plan campaign league stadium venue restaurant hotel bank insurer airline operator farm field`)

/** Who serves many others. */
const staff =
  list(`provider doctor physician nurse therapist teacher instructor professor coach trainer driver pilot technician
  agent rep representative analyst officer advisor adjuster underwriter host guide inspector vehicle truck bus aircraft vessel
  machine`)

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
