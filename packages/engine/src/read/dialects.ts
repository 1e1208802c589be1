import type { SchemaChange } from './changes/schema-change.ts'
import type { Habits } from './draft/schema-draft.ts'
import { builtInNames } from './postgres/convert-type.ts'
import type { Source } from './source.ts'

/** A dialect of SQL that schemas are read in. */
export interface SchemaDialect {
  readonly name: string
  /** Other words for `--dialect`. */
  readonly aliases: readonly string[]
  readonly habits: Habits
  /** Marks that speak for the dialect, each with its weight. */
  readonly marks: readonly (readonly [RegExp, number])[]
  /** Loads its parser only when it is needed, since parsers are slow to start. */
  readonly load: () => Promise<(source: Source) => Promise<readonly SchemaChange[]>>
}

/** The dialects a schema can be in. */
export const schemaDialects: readonly SchemaDialect[] = [
  {
    name: 'postgres',
    aliases: ['postgresql', 'pg', 'psql'],
    habits: { ignoresCase: false, dropRemovesLinks: true, typeNames: builtInNames },
    marks: [
      [/\b(?:big|small)?serial\b/gi, 2],
      [/::\s*\w/g, 2],
      [/\$\w*\$/g, 2],
      [/\bnextval\s*\(/gi, 4],
      [/^\\(?:c|connect|set|restrict|echo|i)\b/gm, 4],
      [/\b(?:jsonb|timestamptz|bytea|character varying|plpgsql|bpchar|citext)\b/gi, 2],
      [/\bWITH(?:OUT)? TIME ZONE\b/gi, 2],
      [/\bALTER TABLE ONLY\b|\bOWNER TO\b|\bCREATE (?:TYPE|DOMAIN|EXTENSION|SEQUENCE)\b/gi, 3],
    ],
    load: async () => (await import('./postgres/read-postgres.ts')).readPostgres,
  },
]
