import type { SchemaChange } from './changes/schema-change.ts'
import type { Habits } from './draft/schema-draft.ts'
import { mysqlTypeNames } from './mysql/mysql-types.ts'
import { builtInNames } from './postgres/convert-type.ts'
import type { Source } from './source.ts'
import { bigquery, snowflake } from './warehouse/warehouses.ts'

/** A dialect of SQL that schemas are read in. */
export interface SchemaDialect {
  readonly name: string
  /** Other words for `--dialect`. */
  readonly aliases: readonly string[]
  readonly habits: Habits
  /** Marks that speak for the dialect, each with its weight. */
  readonly marks: readonly (readonly [RegExp, number])[]
  /** Its reader lets much pass, so that a text without a mark of it is not tried in it. */
  readonly isLenient?: boolean
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
      [/\bAS IDENTITY\b/gi, 3],
      // names between double quotes are texts in MySQL
      [/\bCREATE TABLE (?:IF NOT EXISTS )?"/gi, 4],
      [/[(,]\s*"\w+"\s+[a-z]/gi, 2],
      [/\bALTER TABLE ONLY\b|\bOWNER TO\b|\bCREATE (?:TYPE|DOMAIN|EXTENSION|SEQUENCE)\b/gi, 3],
    ],
    load: async () => (await import('./postgres/read-postgres.ts')).readPostgres,
  },
  {
    name: 'mysql',
    aliases: ['mariadb'],
    habits: { ignoresCase: true, dropRemovesLinks: false, typeNames: mysqlTypeNames },
    marks: [
      [/`[^`\n]+`/g, 2],
      [/\bAUTO_INCREMENT\b/gi, 4],
      [/\bENGINE\s*=/gi, 4],
      [/\b(?:unsigned|zerofill|tinyint|mediumint|longtext|mediumtext|longblob|datetime)\b/gi, 2],
      [/\/\*!\d{5}/g, 4],
      [/^\s*DELIMITER\b/gim, 4],
      [/\b(?:UNIQUE )?KEY\s+(?!CHECK\b)[\w`]+\s*\(/gi, 3],
      [/\bDEFAULT CHARSET\b|\bCHARACTER SET\b/gi, 3],
      [/^#/gm, 1],
      [/^\s*USE\s+[\w`]+\s*;/gim, 3],
      [/(?<!\bAS\s)\bENUM\s*\(\s*'/gi, 3],
    ],
    load: async () => (await import('./mysql/read-mysql.ts')).readMysql,
  },
  {
    name: 'sqlserver',
    aliases: ['mssql', 'tsql', 'azuresql'],
    habits: { ignoresCase: true, dropRemovesLinks: false, typeNames: builtInNames },
    marks: [
      [/^[ \t]*GO[ \t]*;?[ \t]*\r?$/gim, 4],
      [/(?<!\bAS\s+)\bIDENTITY\b[ \t]*\(\d+,[ \t]*\d+\)/gi, 4],
      [/\[dbo\]|\bdbo\./gi, 4],
      [/\[\w+\][ \t]*\[\w+\]/g, 4],
      [/\bN?VARCHAR[ \t]*\(MAX\)|\bDATETIME(?:2|OFFSET)\b|\bUNIQUEIDENTIFIER\b/gi, 4],
      [/\b(?:NON)?CLUSTERED\b/gi, 4],
      [/\bGETDATE[ \t]*\(\)|\bNEWID[ \t]*\(\)|\bSYSUTCDATETIME[ \t]*\(\)/gi, 4],
      [/\bNVARCHAR\b|\bOBJECT_ID[ \t]*\(/gi, 2],
    ],
    load: async () => async (source) => {
      const [{ readPostgres }, { respellSchema }, { sqlServer }] = await loadRespelling()
      return await readPostgres(respellSchema(source, sqlServer))
    },
  },
  {
    name: 'sqlite',
    aliases: ['sqlite3'],
    habits: { ignoresCase: true, dropRemovesLinks: false, typeNames: builtInNames },
    marks: [
      [/\bAUTOINCREMENT\b/gi, 5],
      [/\bWITHOUT ROWID\b/gi, 5],
      [/\bsqlite_(?:sequence|master|stat1)\b/gi, 5],
      [/^[ \t]*PRAGMA\b/gim, 5],
      [/\bINSERT OR (?:REPLACE|IGNORE)\b/gi, 4],
      [/\bCOLLATE NOCASE\b|\bdatetime\('now'/gi, 4],
    ],
    load: async () => async (source) => {
      const [{ readPostgres }, { respellSchema }, { sqlite }] = await loadRespelling()
      return await readPostgres(respellSchema(source, sqlite))
    },
  },
  {
    name: 'bigquery',
    isLenient: true,
    aliases: ['bq'],
    habits: { ignoresCase: true, dropRemovesLinks: false, typeNames: Object.keys(bigquery.types) },
    marks: [
      [/\b(?:INT64|FLOAT64|BIGNUMERIC)\b/gi, 6],
      [/\bOPTIONS[ \t]*\(/gi, 5],
      [/\b(?:STRUCT|ARRAY)[ \t]*</gi, 6],
      [/\bNOT ENFORCED\b/gi, 3],
      [/`[\w-]+\.[\w.-]+`/g, 5],
      // as MySQL's marks weigh names between backticks
      [/`[^`\n]+`[ \t]+STRING\b/gi, 5],
    ],
    load: async () => async (source) => {
      const [{ readPostgres }, { respellWarehouse }] = await loadWarehouses()
      const respelt = respellWarehouse(source, bigquery)
      return [...(await readPostgres(respelt.source)), ...respelt.changes]
    },
  },
  {
    name: 'snowflake',
    isLenient: true,
    aliases: ['snow'],
    habits: { ignoresCase: true, dropRemovesLinks: false, typeNames: Object.keys(snowflake.types) },
    marks: [
      [/\bTIMESTAMP_(?:NTZ|LTZ|TZ)\b/gi, 5],
      [/\bVARIANT\b/gi, 4],
      [/\bTRANSIENT TABLE\b|\b(?:WAREHOUSE|FILE FORMAT)\b/gi, 5],
      [/\bNUMBER[ \t]*\(38,[ \t]*0\)/gi, 5],
      [/\bVARCHAR[ \t]*\(16777216\)/gi, 5],
      [/\bCREATE OR REPLACE TABLE\b/gi, 3],
      [/\bCLUSTER BY[ \t]*\(|\bMASKING POLICY\b|\bDATA_RETENTION_TIME_IN_DAYS\b/gi, 4],
      [/\bAUTOINCREMENT START\b/gi, 5],
    ],
    load: async () => async (source) => {
      const [{ readPostgres }, { respellWarehouse }] = await loadWarehouses()
      const respelt = respellWarehouse(source, snowflake)
      return [...(await readPostgres(respelt.source)), ...respelt.changes]
    },
  },
]

async function loadWarehouses(): Promise<
  readonly [
    typeof import('./postgres/read-postgres.ts'),
    typeof import('./warehouse/respell-warehouse.ts'),
  ]
> {
  return await Promise.all([
    import('./postgres/read-postgres.ts'),
    import('./warehouse/respell-warehouse.ts'),
  ])
}

/** Dialects without a parser of their own are read in PostgreSQL's words. */
async function loadRespelling(): Promise<
  readonly [
    typeof import('./postgres/read-postgres.ts'),
    typeof import('./respell/respell-schema.ts'),
    typeof import('./respell/spellings.ts'),
  ]
> {
  return await Promise.all([
    import('./postgres/read-postgres.ts'),
    import('./respell/respell-schema.ts'),
    import('./respell/spellings.ts'),
  ])
}
