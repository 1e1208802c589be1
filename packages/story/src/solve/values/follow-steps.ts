import { computeValues } from '../pools/filter-values.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { listPlaces, printCondition, type Task } from './task.ts'

/** Gives cells that follow others by steps what they are after those. */
export async function followSteps(task: Task): Promise<void> {
  const { store, witness, values } = task
  for (const { cell, value, further } of witness.steps) {
    const root = witness.find(cell)
    const [place] = listPlaces(task, root)
    const leads = [...new Set(listCells(value).map((each) => witness.find(each)))]
    const sources = leads.flatMap((lead) => {
      const [own] = listPlaces(task, lead)
      const known = values.get(lead)
      if (!own || typeof known !== 'string') return []
      return { name: `x${lead}`, type: own.column.type, values: [known] }
    })
    const step = printCondition(task, value, (lead) => `x${lead}`)
    if (!place || step === null || sources.length < leads.length) continue
    const to = place.column.type
    const own = values.get(root)
    const [lead] = leads
    const isFree = further !== undefined && typeof own === 'string' && lead !== root
    const given = isFree
      ? {
          sources: [...sources, { name: 'own', type: to, values: [own] }],
          to,
          expression: `CASE WHEN own ${further} x${lead} THEN own ELSE ${step} END`,
        }
      : { sources, to, expression: step }
    const [next] = await computeValues(store.pool, given).catch(() => [])
    if (next !== undefined) values.set(root, next)
  }
}

/** The cells that others follow. */
export function listLeads({ witness }: Task): readonly number[] {
  return witness.steps.flatMap(({ value }) => listCells(value).map((each) => witness.find(each)))
}
