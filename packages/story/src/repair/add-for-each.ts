import type { Lookup } from '../analyze/find-lookups.ts'
import { type Answer, rank } from '../solve/answer.ts'
import { type AskedForm, askAgain } from '../solve/ask-again.ts'
import type { Store } from '../solve/store/store.ts'
import { tryAlone } from '../solve/try-alone.ts'
import type { Witnessed } from '../solve/try-witness.ts'
import { integerConstant } from '../tree/build.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import { printSql } from '../tree/parse-sql.ts'
import { askConstants } from './ask-constants.ts'
import { type Denial, findDenyingBlocks } from './find-denying-blocks.ts'
import { countRows } from './move-away.ts'

/** Outer rows that are tried, and rows that one of them may lack something for. */
const mostTried = 2
const mostLacking = 150
/** So many rows are looked at, each for what it lacks of others, before those that were are enough. */
const mostAsked = 600

/**
 * Adds what a row lacks for each of some others, where a query asks that none is without: customers who bought of every
 * category. NOT EXISTS of what has NOT EXISTS inside; the rows that lack least are tried first.
 */
export async function addForEach(
  store: Store,
  form: AskedForm,
  given: { readonly now: string; readonly lookups: readonly Lookup[] },
): Promise<{ readonly answer: Answer; readonly rows: Witnessed['rows'] }> {
  const rows: Witnessed['rows'][number][] = []
  let answer = await askAgain(store, form)
  for (const { outer, denials } of findDenyingBlocks(form.query, store.world))
    for (const denial of denials) {
      const open: (readonly SelectNode[])[] = []
      let asked = 0
      for (const values of await listValues(store, outer)) {
        if (open.length >= mostTried && asked > mostAsked) break
        const lacking = await listLacking(store, denial, values)
        asked += lacking?.of ?? 1
        if (lacking && lacking.blocks.length > 0 && lacking.blocks.length <= mostLacking)
          open.push(lacking.blocks)
      }
      const least = open.toSorted((a, b) => a.length - b.length).slice(0, mostTried)
      for (const lacking of least) {
        for (const block of lacking) {
          const query: SelectNode = { ...block, select_list: [integerConstant(1)] }
          const tried = await tryAlone(store, query, { ...given, variant: 0 })
          if (!tried?.ok) break
          rows.push(...tried.rows)
        }
        answer = await askAgain(store, form)
        if (rank(answer) === 3) return { answer, rows }
      }
    }
  return { answer, rows }
}

/** The blocks that are to find something for an outer row, and do not, of how many; null where it is not asked of any. */
async function listLacking(
  store: Store,
  denial: Denial,
  values: readonly Expression[],
): Promise<{ readonly blocks: readonly SelectNode[]; readonly of: number } | null> {
  const [inner, ...others] = findDenyingBlocks(denial.bind(values), store.world)
  const [needed, ...more] = inner?.denials ?? []
  if (!inner || !needed || others.length > 0 || more.length > 0) return null
  const blocks: SelectNode[] = []
  const all = await listValues(store, inner.outer)
  for (const each of all) {
    const block = needed.bind(each)
    if ((await countRows(store, block)) === 0) blocks.push(block)
    if (blocks.length > mostLacking) break
  }
  return { blocks, of: all.length }
}

/** What the outputs of a block are for its rows, each as a constant. */
async function listValues(
  store: Store,
  block: SelectNode,
): Promise<readonly (readonly Expression[])[]> {
  try {
    const sql = await printSql(store.connection, block)
    return await askConstants(
      store,
      `SELECT DISTINCT * FROM (${sql}) ORDER BY ALL LIMIT ${mostLacking + 1}`,
    )
  } catch {
    // a block that does not stand alone is none whose rows can be found
    return []
  }
}
