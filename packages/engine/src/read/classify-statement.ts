/** What a statement is about: `structure` is read, the rest is passed over under its name. */
export type StatementClass =
  | { readonly kind: 'structure' }
  | { readonly kind: 'pass-over'; readonly what: string }
  | { readonly kind: 'unknown' }

/** Told from the first words alone, so that data and routines cost nothing. */
export function classifyStatement(text: string): StatementClass {
  const head = text.slice(0, 200).replaceAll(/\s+/g, ' ').toUpperCase()
  for (const [pattern, what] of patterns) {
    if (pattern.test(head))
      return what === structure ? { kind: 'structure' } : { kind: 'pass-over', what }
  }
  return { kind: 'unknown' }
}

const structure = ''
const modifiers =
  '(?:OR REPLACE |ALGORITHM ?= ?\\w+ |DEFINER ?= ?\\S+ |SQL SECURITY \\w+ |AGGREGATE |RECURSIVE |MATERIALIZED |CONSTRAINT |UNLOGGED |FOREIGN |GLOBAL |LOCAL |TEMP |TEMPORARY |TRUSTED |PROCEDURAL |EVENT (?=TRIGGER))*'

function create(words: string): RegExp {
  return new RegExp(`^CREATE ${modifiers}(?:${words})\\b`)
}

/** In the order they are tried. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [create('VIEW'), 'view'],
  [create('FUNCTION|PROCEDURE'), 'routine'],
  [create('TRIGGER'), 'trigger'],
  [create('EVENT'), 'event'],
  [create('TABLE|(?:UNIQUE |FULLTEXT |SPATIAL |CLUSTERED )*INDEX|TYPE|DOMAIN|SCHEMA'), structure],
  [/^CREATE (?:TEMP |TEMPORARY |UNLOGGED )?SEQUENCE\b/, 'sequence'],
  [/^CREATE (?:ROLE|USER|GROUP)\b/, 'role'],
  [/^(?:CREATE|ALTER|DROP) DATABASE\b/, 'database'],
  [/^(?:CREATE|ALTER|DROP) EXTENSION\b/, 'extension'],
  [/^CREATE (?:OR REPLACE )?(?:RULE|POLICY|PUBLICATION|SUBSCRIPTION)\b/, 'policy'],
  [
    /^CREATE (?:OR REPLACE )?(?:CAST|COLLATION|CONVERSION|OPERATOR|AGGREGATE|STATISTICS|TEXT SEARCH|SERVER|LANGUAGE|TRUSTED LANGUAGE|PROCEDURAL LANGUAGE|TABLESPACE|ACCESS METHOD|TRANSFORM|LOGFILE|DEFAULT)\b/,
    'server object',
  ],
  [/^ALTER (?:TABLE|TYPE|DOMAIN|IGNORE TABLE|ONLINE TABLE|FOREIGN TABLE)\b/, structure],
  [/^ALTER SEQUENCE\b/, 'sequence'],
  [/^ALTER\b/, 'other alteration'],
  [/^DROP (?:TEMPORARY )?(?:TABLE|INDEX)\b/, structure],
  [/^DROP (?:TYPE|DOMAIN|SCHEMA)\b/, structure],
  [/^DROP\b/, 'other drop'],
  [/^RENAME TABLES?\b/, structure],
  [/^COMMENT ON (?:TABLE|COLUMN)\b/, structure],
  [/^COMMENT\b/, 'other comment'],
  [/^SET (?:SESSION |LOCAL )?SEARCH_PATH\b/, structure],
  [/^USE\b/, structure],
  [/^SET\b|^RESET\b|^PRAGMA\b/, 'setting'],
  [/^(?:INSERT|REPLACE|COPY|LOAD|UPDATE|DELETE|MERGE|TRUNCATE)\b/, 'data statement'],
  [/^(?:SELECT|WITH|VALUES|TABLE|SHOW|EXPLAIN|DESCRIBE|DESC|\()/, 'query'],
  [/^(?:GRANT|REVOKE|REASSIGN)\b/, 'grant'],
  [
    /^(?:BEGIN|START|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|ABORT|LOCK|UNLOCK|PREPARE|DEALLOCATE|EXECUTE)\b/,
    'transaction',
  ],
  [
    /^(?:DO|CALL|ANALYZE|ANALYSE|VACUUM|CLUSTER|REINDEX|REFRESH|CHECKPOINT|DISCARD|LISTEN|NOTIFY|UNLISTEN|SECURITY|IMPORT|OPTIMIZE|CHECK|REPAIR|FLUSH|SOURCE|DELIMITER|DECLARE|HANDLER|PURGE|INSTALL|EXEC|PRINT|GO|IF|CONNECT)\b/,
    'command',
  ],
]
