import type { Lookup } from '../analyze/find-lookups.ts'
import { walkExpression } from '../tree/map-tree.ts'
import type { QueryNode } from '../tree/node.ts'
import type { Answer } from './answer.ts'
import { type AskedForm, askAgain } from './ask-again.ts'
import type { Store } from './store/store.ts'
import { tryAlone } from './try-alone.ts'
import type { Witnessed } from './try-witness.ts'

/** Witnesses that the last of them gets, and each before it one more: a difference of as many is nothing. */
const wanted = 3

/** Gives witnesses to queries whose numbers an answer of one row shows beside each other: the steps of a funnel. */
export async function addScalars(
  store: Store,
  form: AskedForm,
  given: { readonly now: string; readonly lookups: readonly Lookup[] },
): Promise<{ readonly answer: Answer; readonly rows: Witnessed['rows'] }> {
  const rows: Witnessed['rows'][number][] = []
  for (const [place, query] of listScalars(form.query).entries()) {
    for (let variant = 0; variant < wanted + place; variant += 1) {
      const tried = await tryAlone(store, query, { ...given, variant })
      if (!tried) break
      if (tried.ok) rows.push(...tried.rows)
    }
  }
  return { answer: await askAgain(store, form), rows }
}

/** The queries in the outputs of one that reads no table itself, the last first: what it counts the others count as well. */
function listScalars(query: QueryNode): readonly QueryNode[] {
  if (query.type !== 'SELECT_NODE' || query.from_table?.type !== 'EMPTY') return []
  const { cte_map: common, select_list: outputs } = query
  const found = outputs.flatMap((output) =>
    [...walkExpression(output)].flatMap((part) =>
      part.class === 'SUBQUERY' && part.subquery_type === 'SCALAR' ? part.subquery.node : [],
    ),
  )
  return found
    .map((node) => (common && !node.cte_map?.map?.length ? { ...node, cte_map: common } : node))
    .toReversed()
}
