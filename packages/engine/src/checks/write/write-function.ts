import { quoteText } from '../../sql/quote.ts'

/** Writes a call in DuckDB's words; null for a function the proof does not know. */
export function writeFunction(name: string, args: readonly string[], now: string): string | null {
  return functions[name]?.(args, now) ?? null
}

export function isKnownFunction(name: string): boolean {
  return Object.hasOwn(functions, name)
}

type Write = (args: readonly string[], now: string) => string

const same =
  (name: string): Write =>
  (args) =>
    `${name}(${args.join(', ')})`

const instant: Write = (_, now) => `TIMESTAMP ${quoteText(now.replace('T', ' ').replace('Z', ''))}`

const today: Write = (args, now) => `CAST(${instant(args, now)} AS DATE)`

/** Only what is listed is written: an expression of a schema names no other function of the engine. */
const functions: Readonly<Record<string, Write>> = {
  abs: same('abs'),
  add_months: ([day, months]) =>
    `CAST(CAST(${day} AS DATE) + to_months(CAST(${months} AS INTEGER)) AS DATE)`,
  add_seconds: ([at, seconds]) => `(${at} + to_seconds(${seconds}))`,
  array: (args) => `to_json([${args.join(', ')}])`,
  array_length: ([array]) => `json_array_length(${array})`,
  ascii: same('ascii'),
  bit_length: ([text]) => `(8 * strlen(${text}))`,
  bitwise_and: ([left, right]) => `(${left} & ${right})`,
  bitwise_or: ([left, right]) => `(${left} | ${right})`,
  bitwise_xor: ([left, right]) => `xor(${left}, ${right})`,
  cardinality: ([array]) => `json_array_length(${array})`,
  ceil: same('ceil'),
  chr: ([code]) => `chr(CAST(${code} AS INTEGER))`,
  coalesce: same('coalesce'),
  concat: same('concat'),
  concat_ws: same('concat_ws'),
  current_date: today,
  days: ([day]) => `date_diff('day', DATE '1970-01-01', CAST(${day} AS DATE))`,
  date_trunc: ([part, at]) => `date_trunc(${part}, ${at})`,
  div: ([left, right]) => `(${left} // ${right})`,
  divide: ([left, right]) => `CAST(CAST(${left} AS DOUBLE) / ${right} AS DECIMAL(28, 9))`,
  epoch: ([at]) => `(epoch_us(CAST(${at} AS TIMESTAMP)) // 1000000)`,
  exp: same('exp'),
  extract: ([part, at]) => `date_part(${part}, ${at})`,
  floor: same('floor'),
  greatest: same('greatest'),
  // DuckDB has no initcap: each word's first letter, then the rest
  initcap: ([text]) =>
    `array_to_string(list_transform(string_split(lower(${text}), ' '), lambda w: upper(left(w, 1)) || substr(w, 2)), ' ')`,
  interval: ([text]) => `CAST(${text} AS INTERVAL)`,
  json_array_length: same('json_array_length'),
  json_extract: same('json_extract'),
  json_extract_string: same('json_extract_string'),
  json_typeof: ([json]) => writeJsonType(json ?? 'NULL'),
  json_valid: same('json_valid'),
  jsonb_array_length: same('json_array_length'),
  jsonb_typeof: ([json]) => writeJsonType(json ?? 'NULL'),
  least: same('least'),
  left: same('left'),
  length: same('length'),
  ln: same('ln'),
  log: same('log'),
  lower: same('lower'),
  lpad: ([text, width, fill]) => `lpad(${text}, ${width}, ${fill ?? "' '"})`,
  ltrim: same('ltrim'),
  make_date: same('make_date'),
  md5: same('md5'),
  mod: ([left, right]) => `(${left} % ${right})`,
  now: instant,
  nullif: same('nullif'),
  num_nonnulls: (args) => `(${args.map((arg) => `(${arg} IS NOT NULL)::INTEGER`).join(' + ')})`,
  num_nulls: (args) => `(${args.map((arg) => `(${arg} IS NULL)::INTEGER`).join(' + ')})`,
  // a text that is cast to bytes must be plain ASCII
  octet_length: ([value]) =>
    `CASE typeof(${value}) WHEN 'BLOB' THEN octet_length(CAST(${value} AS BLOB)) ELSE strlen(CAST(${value} AS VARCHAR)) END`,
  position: ([part, text]) => `strpos(${text}, ${part})`,
  power: same('pow'),
  regexp_replace: ([text, pattern, by, flags]) =>
    `regexp_replace(${text}, ${pattern}, ${by}${flags ? `, ${flags}` : ''})`,
  replace: same('replace'),
  reverse: same('reverse'),
  right: same('right'),
  rpad: ([text, width, fill]) => `rpad(${text}, ${width}, ${fill ?? "' '"})`,
  rtrim: same('rtrim'),
  shift_left: ([value, by]) => `(${value} << ${by})`,
  shift_right: ([value, by]) => `(${value} >> ${by})`,
  sign: same('sign'),
  split_part: same('split_part'),
  sqrt: same('sqrt'),
  starts_with: same('starts_with'),
  substring: same('substr'),
  translate: same('translate'),
  trim: same('trim'),
  trunc: ([value, places]) => (places ? `trunc(${value}, ${places})` : `trunc(${value})`),
  upper: same('upper'),
}

function writeJsonType(json: string): string {
  return `CASE json_type(${json}) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'string' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' WHEN NULL THEN NULL ELSE 'number' END`
}
