import { keyOf, type Offers, type Test, tableOf } from './offers.ts'

/**
 * As many of the offers as leave the plan as it is. Those of all tables are tried at once, and of each table that
 * comes out otherwise halves, and halves of halves, so that tables do not wait for each other.
 */
export async function keepGood(offers: Offers, test: Test): Promise<Offers> {
  const first = await sift(new Map(), offers, test)
  // what was put down to a table may have come from another's offer, which is gone now
  const second = await sift(first.kept, first.doubted, test)
  return second.kept
}

interface Sifted {
  readonly kept: Offers
  /** Given up since their table came out otherwise. */
  readonly doubted: Offers
}

type Group = readonly (readonly [string, readonly string[]])[]

async function sift(base: Offers, offers: Offers, test: Test): Promise<Sifted> {
  let kept = base
  const doubted: Group[number][] = []
  // what is still to be tried of each table, next group first
  const waiting = new Map<string, Group[]>()
  for (const [table, group] of Map.groupBy(offers, ([key]) => tableOf(key)))
    waiting.set(table, [group])
  while (waiting.size > 0) {
    const next = [...waiting].map(([table, [group = []]]) => ({ table, group }))
    const all = new Map([...kept, ...next.flatMap(({ group }) => group)])
    const { isSame, changed } = await test(all)
    const guilty = next.filter(({ table }) => changed.has(keyOf(table, '')))
    if (isSame) {
      kept = all
      for (const { table } of next) takeNext(waiting, table, [])
    } else if (guilty.length === 0) {
      // nothing tells whose offer it is
      kept = await bisect(
        kept,
        next.flatMap(({ group }) => group),
        test,
      )
      for (const { table } of next) takeNext(waiting, table, [])
    } else {
      for (const { table, group } of guilty) {
        const middle = Math.ceil(group.length / 2)
        if (group.length === 1) doubted.push(...group)
        const halves = group.length === 1 ? [] : [group.slice(0, middle), group.slice(middle)]
        takeNext(waiting, table, halves)
      }
    }
  }
  return { kept, doubted: new Map(doubted) }
}

/** Puts other groups in the place of a table's next one. */
function takeNext(waiting: Map<string, Group[]>, table: string, instead: readonly Group[]): void {
  const left = [...instead, ...(waiting.get(table) ?? []).slice(1)]
  if (left.length === 0) waiting.delete(table)
  else waiting.set(table, left)
}

/** As many of a group as leave the plan as it is, beside those kept: halves, and halves of halves. */
async function bisect(kept: Offers, group: Group, test: Test): Promise<Offers> {
  if (group.length === 0) return kept
  const all = new Map([...kept, ...group])
  if ((await test(all)).isSame) return all
  if (group.length === 1) return kept
  const middle = Math.ceil(group.length / 2)
  return bisect(await bisect(kept, group.slice(0, middle), test), group.slice(middle), test)
}
