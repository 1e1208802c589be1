import type { Spelling } from './spelling.ts'

/** The long names of texts: those of the SQL standard, and those that SQLite's manual lists beside them. */
const longNames: Readonly<Record<string, string>> = {
  character: 'char',
  'national char': 'char',
  'national character': 'char',
  'native character': 'char',
  'char varying': 'varchar',
  'character varying': 'varchar',
  'national char varying': 'varchar',
  'national character varying': 'varchar',
  'nchar varying': 'varchar',
  'varying character': 'varchar',
}

/** SQL Server. */
export const sqlServer: Spelling = {
  types: {
    ...longNames,
    nvarchar: 'varchar',
    nchar: 'char',
    ntext: 'text',
    datetime: 'timestamp',
    datetime2: 'timestamp',
    smalldatetime: 'timestamp',
    datetimeoffset: 'timestamptz',
    time: 'time',
    bit: 'boolean',
    tinyint: 'smallint',
    money: 'numeric(19,4)',
    smallmoney: 'numeric(10,4)',
    uniqueidentifier: 'uuid',
    image: 'bytea',
    binary: 'bytea',
    varbinary: 'bytea',
    rowversion: 'bytea',
    timestamp: 'bytea',
    float: 'double precision',
    xml: 'text',
    sysname: 'varchar(128)',
    hierarchyid: 'varchar(100)',
    geography: 'text',
    geometry: 'text',
    sql_variant: 'text',
    dec: 'decimal',
  },
  otherType: (name) => (/^[a-z_ ]+$/.test(name) ? name : name === '' ? 'text' : `"${name}"`),
  functions: {
    GETDATE: 'now',
    SYSDATETIME: 'now',
    GETUTCDATE: 'now',
    SYSUTCDATETIME: 'now',
    SYSDATETIMEOFFSET: 'now',
    NEWID: 'gen_random_uuid',
    NEWSEQUENTIALID: 'gen_random_uuid',
    ISNULL: 'coalesce',
    LEN: 'length',
    DATALENGTH: 'octet_length',
  },
  batches: true,
  hasClasses: true,
}

/** SQLite, which takes any word for a type and knows it by its letters. */
export const sqlite: Spelling = {
  types: {
    ...longNames,
    datetime: 'timestamp',
    timestamp: 'timestamp',
    date: 'date',
    time: 'time',
    boolean: 'boolean',
    bool: 'boolean',
    decimal: 'decimal',
    numeric: 'numeric',
    nvarchar: 'varchar',
    varchar: 'varchar',
    nchar: 'char',
    char: 'char',
    bigint: 'bigint',
    smallint: 'smallint',
    tinyint: 'smallint',
    json: 'json',
    uuid: 'uuid',
    guid: 'uuid',
  },
  otherType: (name) => {
    if (name.includes('int')) return 'integer'
    if (/char|clob|text|^$/.test(name)) return 'text'
    if (name.includes('blob')) return 'bytea'
    if (/real|floa|doub/.test(name)) return 'double precision'
    return name === 'string' ? 'text' : 'numeric'
  },
  functions: { IFNULL: 'coalesce', DATETIME: 'now', STRFTIME: 'now', UNIXEPOCH: 'now' },
  batches: false,
  hasClasses: false,
}
