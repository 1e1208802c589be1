/**
 * Whether rows may have a column of such a name on the way: `#row`, `#total draw` beside a column `total`, or `customer_id#row`
 * for a link. `names` are the columns of the table in lower case.
 */
export function isHiddenName(name: string, names: ReadonlySet<string>): boolean {
  const [before = '', ...rest] = name.toLowerCase().split('#')
  if (rest.length === 0) return false
  if (before !== '') return before.split('+').every((part) => names.has(part))
  const own = rest.join('#')
  const [first = '', ...others] = own.split(' ')
  if (first === '') return false
  if (others.length === 0 && alone.has(first)) return true
  if (others.length > 0 && (begin.has(first) || end.has(others.at(-1) ?? ''))) return true
  return [...names].some((other) => own === other || own.startsWith(`${other} `))
}

/** Names that stand whole behind the sign. */
const alone: ReadonlySet<string> = new Set(
  'row nth mix parent count start order segment place address near given'.split(' '),
)

/** The first word of a name, as in `#check 2 on total`. */
const begin: ReadonlySet<string> = new Set('person company check there first given'.split(' '))

/** The last word, as in `#author family`. */
const end: ReadonlySet<string> = new Set(['gender', 'given', 'family'])
