import { quoteName } from '../../tree/quote.ts'
import type { WorldColumn, WorldTable } from '../../world/world.ts'
import { askEach, type Ground } from './ask-each.ts'
import type { Cells } from './read-rows.ts'

/** The greatest whole number of each column that keys count on from: asked once, and then kept up with new rows. */
export class Greatest {
  readonly #ground: Ground
  readonly #known = new Map<string, Map<string, bigint>>()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async get({ id, sqlName }: WorldTable, { name }: WorldColumn): Promise<bigint> {
    const columns = this.#known.get(id) ?? new Map<string, bigint>()
    this.#known.set(id, columns)
    const known = columns.get(name)
    if (known !== undefined) return known
    const ends = await askEach(
      this.#ground,
      `SELECT CAST(CAST(floor(max(TRY_CAST(${quoteName(name)} AS DOUBLE))) AS HUGEINT) AS VARCHAR) FROM ${sqlName}`,
    )
    const found = ends.map((end) => BigInt(String(end ?? 0))).reduce((a, b) => (a > b ? a : b), 0n)
    columns.set(name, found)
    return found
  }

  /** Takes a new row into account; answers with what forgets it again. */
  note({ id }: WorldTable, cells: Cells): () => void {
    const columns = this.#known.get(id)
    if (!columns) return () => undefined
    const before = [...columns]
    for (const [name, known] of before) {
      const value = readWhole(cells[name] ?? null)
      if (value !== null && value > known) columns.set(name, value)
    }
    return () => {
      for (const [name, known] of before) columns.set(name, known)
    }
  }

  /** Asks anew, after rows were changed otherwise. */
  forget({ id }: WorldTable): void {
    this.#known.delete(id)
  }
}

function readWhole(text: string | null): bigint | null {
  if (text === null || text.trim() === '') return null
  if (/^-?\d+$/.test(text)) return BigInt(text)
  const number = Math.floor(Number(text))
  return Number.isFinite(number) ? BigInt(number) : null
}
