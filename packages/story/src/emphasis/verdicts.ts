import { type Connection, shareOut } from '@worldloom/runner'
import type { JudgedQuery } from '../meaning/judged-query.ts'
import { judgeHere, type ShapedQuery, shownCount } from './judge-here.ts'

/** What the answers of a story mean as its rows stand: a query is asked again only once it is forgotten. */
export class Verdicts {
  /** They see the same rows. */
  readonly connections: readonly Connection[]
  /** For one query. */
  readonly seconds: number
  /** By the id of the query. */
  readonly #known = new Map<string, JudgedQuery>()
  readonly #long = new Set<string>()

  constructor(connections: readonly Connection[], seconds: number) {
    this.connections = connections
    this.seconds = seconds
  }

  /** What all answers mean, by the ids of the queries: what is not known is asked, one query at a time on each connection. */
  async judge(queries: readonly ShapedQuery[]): Promise<ReadonlyMap<string, JudgedQuery>> {
    const open = queries.filter((query) => !this.find(query))
    await shareOut(open, this.connections, async (query, connection) => {
      this.note(await judgeHere(connection, query, this.seconds, { isKept: this.isLong(query) }))
    })
    return new Map(this.#known)
  }

  /** Null for a query that was not asked. */
  find({ golden }: Pick<ShapedQuery, 'golden'>): JudgedQuery | null {
    return this.#known.get(golden.id) ?? null
  }

  note(judged: JudgedQuery): void {
    this.#known.set(judged.query.id, judged)
    if ((judged.answer?.rowCount ?? 0) > shownCount) this.#long.add(judged.query.id)
  }

  /** Whether more rows than are shown answered a query once: to keep them all at once is less work than to ask twice. */
  isLong({ golden }: Pick<ShapedQuery, 'golden'>): boolean {
    return this.#long.has(golden.id)
  }

  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#known.delete(id)
  }
}
