/** How a column is looked at: by its numbers, its place in time, or its letters. */
export type ColumnKind =
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'text'
  | 'other'

/** Finds the kind of a column from the type DuckDB gives it. */
export function findColumnKind(type: string): ColumnKind {
  if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(type)) return 'integer'
  if (/^DECIMAL\(\d+,0\)$/.test(type)) return 'integer'
  if (/^(DECIMAL\(\d+,\d+\)|DOUBLE|FLOAT)$/.test(type)) return 'number'
  if (type === 'BOOLEAN') return 'boolean'
  if (type === 'DATE') return 'date'
  if (type.startsWith('TIMESTAMP')) return 'timestamp'
  if (type.startsWith('TIME')) return 'time'
  if (type === 'VARCHAR' || (type.startsWith('ENUM(') && type.endsWith(')'))) return 'text'
  return 'other'
}

/**
 * SQL for where a value stands on a scale, as a DOUBLE, or null for kinds without one: the number,
 * seconds since 1970 or of the day, letters of a text. Infinite values have no place.
 */
export function findPosition(kind: ColumnKind, name: string): string | null {
  switch (kind) {
    case 'integer':
      return `${name}::DOUBLE`
    case 'number':
      return `CASE WHEN isfinite(${name}::DOUBLE) THEN ${name}::DOUBLE END`
    case 'date':
    case 'timestamp':
      return `CASE WHEN isfinite(${name}) THEN epoch(${name})::DOUBLE END`
    case 'time':
      return `epoch(${name}::TIME)::DOUBLE`
    case 'text':
      return `length(${name}::VARCHAR)::DOUBLE`
    case 'boolean':
    case 'other':
      return null
  }
}
