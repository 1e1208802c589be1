import { splitWords } from '../../infer/meanings/words/split-words.ts'
import type { Column, Table } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'
import { findGiven } from './find-given.ts'
import type { LookupEntry } from './list-entries.ts'

export type Values = Readonly<Record<string, string>>

/** An entry whose values are told by what columns mean, else by what they are called. */
export function readByMeaning(
  plan: Plan,
  table: Table,
  values: Values,
  name: string,
  code: string,
  linked: readonly string[],
): LookupEntry {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const byName = readByName({ name, code, description: '', position: 0 })
  return {
    read: (column) => {
      const meaning = meanings[column.name]?.name ?? ''
      // a head of state is somebody
      return values[meaning] ?? (meaning.startsWith('person.') ? null : byName.read(column))
    },
    parentOf: (id) => findGiven(plan, id, linked),
  }
}

interface NamedEntry {
  readonly name: string
  readonly description: string
  readonly position: number
  readonly code?: string
}

/** An entry whose values are told by what columns are called. */
export function readByName({ name, description, position, code }: NamedEntry): LookupEntry {
  const snake = name
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
  const slug = snake.replaceAll('_', '-')
  const read = (column: Column): string | null => {
    const last = splitWords(column.name).at(-1) ?? ''
    if (column.type.kind === 'integer')
      return position > 0 && ['order', 'position', 'rank', 'sequence', 'sort'].includes(last)
        ? String(position)
        : null
    if (last === 'slug') return code?.toLowerCase() ?? slug
    if (['code', 'key', 'abbreviation', 'identifier', 'symbol', 'alias'].includes(last))
      return code ?? snake
    if (['description', 'note', 'comment'].includes(last)) return description || null
    if (
      [
        'name',
        'title',
        'label',
        'status',
        'type',
        'role',
        'method',
        'value',
        'category',
        'state',
        'department',
        'genre',
        'unit',
        'tag',
        'region',
        'gender',
        'priority',
        'language',
        'reason',
      ].includes(last)
    )
      return name
    return null
  }
  return { read, parentOf: () => null }
}
