/** A column's name in the words that calendars have for the same thing: `D_MOY` and `MonthNumberOfYear` are `month of year`. */
export interface PartWords {
  readonly words: string
  /** It asks whether: `is_weekend`, `holiday_flag`. */
  readonly asks: boolean
  readonly isFiscal: boolean
  readonly isShort: boolean
}

/** Reads the name of a column in a table that may be a calendar. */
export function readPartWords(name: string): PartWords {
  const spelt = respell(name)
  const all = spelt.split(' ').flatMap((word) => (long.get(word) ?? word).split(' '))
  const has = (kind: ReadonlySet<string>): boolean => all.some((word) => kind.has(word))
  const telling = all.filter(
    (word) => !asking.has(word) && !fiscal.has(word) && !short.has(word) && !silent.has(word),
  )
  return {
    // `fy` alone is the fiscal year
    words: telling.length > 0 || !has(fiscal) ? telling.join(' ') : 'year',
    asks: has(asking),
    isFiscal: has(fiscal),
    isShort: has(short),
  }
}

/** Small letters, a space between words, also in names that run them together as TPC's do. */
function respell(name: string): string {
  const spaced = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z])(\d)/gi, '$1 $2')
    .replace(/[^a-z\d]+/gi, ' ')
    .trim()
    .toLowerCase()
  return spaced
    .split(' ')
    .map((word) =>
      fixed.has(word) ? word : word.replace(runs, ' $& ').replace(/\s+/g, ' ').trim(),
    )
    .join(' ')
    .replace(/\bweek day\b/g, 'weekday')
    .replace(/\bweek end$/, 'weekend')
}

// «lastdayinmonthfl», «dayofweek», «yearmonthnum», «datekey»
const runs =
  /weekday|weekend|holiday|selling|season|month|quarter|year|week|full|date|day|time|hours?|minutes?|seconds?|last|first|number|num|name|key|flag|fl$|of(?=week|month|quarter|year|day)|in(?=week|month|quarter|year)/g

const fixed: ReadonlySet<string> = new Set('today yesterday daylight timestamp datetime'.split(' '))

// a map, for a name may have the word `constructor`
const long: ReadonlyMap<string, string> = new Map(
  Object.entries({
    moy: 'month of year',
    dom: 'day of month',
    dow: 'weekday',
    doy: 'day of year',
    qoy: 'quarter of year',
    woy: 'week of year',
    wom: 'week of month',
    ly: 'last year',
    lq: 'last quarter',
    lm: 'last month',
    fy: 'fiscal',
    hours: 'hour',
    minutes: 'minute',
    seconds: 'second',
    qtr: 'quarter',
    yr: 'year',
    mon: 'month',
    mth: 'month',
    wk: 'week',
    hr: 'hour',
    min: 'minute',
    sec: 'second',
    seq: 'sequence',
    sk: 'key',
    id: 'key',
    pk: 'key',
    months: 'month',
    weeks: 'week',
    dates: 'date',
    num: 'number',
    workday: 'working day',
    businessday: 'working day',
    business: 'working',
    work: 'working',
    bank: '',
    public: '',
    national: '',
    start: 'first',
    begin: 'first',
    beginning: 'first',
    starting: 'first',
    end: 'last',
    ending: 'last',
    semester: 'half',
    halfyear: 'half',
    prior: 'previous',
    prev: 'previous',
    datetime: 'date',
    timestamp: 'date',
    dt: 'date',
    caldate: 'date',
    datekey: 'date key',
  }),
)

const asking: ReadonlySet<string> = new Set('is flag fl indicator indr ind yn has'.split(' '))
const fiscal: ReadonlySet<string> = new Set('fiscal financial fy fisc'.split(' '))
const short: ReadonlySet<string> = new Set(
  'short abbreviation abbreviated abbr abbrev abb letter iii'.split(' '),
)
/** What every column of a calendar may be called by. */
const silent: ReadonlySet<string> = new Set(
  'd t dim dimension cal calendar actual full db the sql standard gregorian alternate value number no nbr label desc description iso english us date_dim'.split(
    ' ',
  ),
)
