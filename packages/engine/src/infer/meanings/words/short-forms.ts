/** A short form that means different things, told by the words beside it. */
interface ShortForm {
  readonly before?: RegExp
  readonly after?: RegExp
  readonly word: string
}

const moment = /^(dt|dttm|dtm|date|datetime|ts|tm|time|at|on|by|usr|user|id|pgm)$/
const named = /^(cd|code|id|nm|name|desc|descr|title|ttl|slug|type)$/
const year = /^(yr|yrs|year|years|work|tot|total|prof|lvl|level|mths|months)$/
const span = /^(dur|duration|delay|prep|cook|wait|runtime|length|len|late|travel|break|setup)$/
const rated = /^(vat|tax|int|exch|hr|hourly|comm|disc|fx|pay|day|bill|room|fee|growth|base|cap)$/
const clock = /^(dt|dttm|dtm|date|datetime|ts|tm|time|at)$/
const leg = /^(dep|arr|dpt|arv|departure|arrival)$/
const planned =
  /^(sched|scheduled|act|actual|est|estimated|plan|planned|real|exp|expected|gate|crs)$/
const titled =
  /^(job|book|bk|movie|mov|film|song|doc|curr|prev|emp|post|art|pos|rpt|report|course|prod|album|event|evt|track|task|proj)$/

/** Where several fit, the first counts; where none does, a short form means what it always means. */
const shortForms: Readonly<Record<string, readonly ShortForm[]>> = {
  act: [{ after: leg, word: 'actual' }],
  // of a flight or a train; by itself it may be a department
  arr: [
    { after: clock, word: 'arrival' },
    { after: /^delay/, word: 'arrival' },
    { before: planned, word: 'arrival' },
  ],
  dep: [
    { after: clock, word: 'departure' },
    { after: /^delay/, word: 'departure' },
    { before: planned, word: 'departure' },
  ],
  canc: [{ after: moment, word: 'cancelled' }],
  cat: [
    { after: named, word: 'category' },
    { before: /./, word: 'category' },
  ],
  chg: [
    { after: moment, word: 'changed' },
    { before: moment, word: 'changed' },
  ],
  crt: [
    { after: moment, word: 'created' },
    { before: moment, word: 'created' },
  ],
  dir: [{ before: /^(wind|gust|wave|swell)$/, word: 'direction' }],
  ph: [{ before: /^(soil|water|pool|blood|urine|avg|mean|min|max)$/, word: 'acidity' }],
  // a currency by itself or by its code, and what is so now before anything else
  curr: [
    { after: /^(cd|code|id|iso|nm|name|sym|symbol)$/, word: 'currency' },
    { after: /./, word: 'current' },
  ],
  eff: [
    { after: moment, word: 'effective' },
    { before: moment, word: 'effective' },
  ],
  exp: [
    { before: year, word: 'experience' },
    // a card's exp_year is another one
    { after: /^(yrs|years|lvl|level)$/, word: 'experience' },
    { after: /^(sal|salary|ctc|qty|rev|delivery|arrival|value|amt)$/, word: 'expected' },
  ],
  // `fname` is known whole
  f: [{ after: /^name$/, word: 'first' }],
  l: [{ after: /^name$/, word: 'last' }],
  int: [{ after: /^(rt|rate|amt|earned|paid|accrued|income|due|pct)$/, word: 'interest' }],
  min: [{ before: span, word: 'minute' }],
  mod: [
    { after: moment, word: 'modified' },
    { before: moment, word: 'modified' },
  ],
  resp: [
    { before: moment, word: 'responded' },
    { after: moment, word: 'responded' },
  ],
  rt: [{ before: rated, word: 'rate' }],
  sched: [
    { after: leg, word: 'scheduled' },
    { before: moment, word: 'scheduled' },
    { after: moment, word: 'scheduled' },
  ],
  stat: [{ after: /^(cd|code|id|desc|nm)$/, word: 'status' }],
  ttl: [
    { before: titled, word: 'title' },
    { after: /^(amt|qty|cnt|price|prc|cost)$/, word: 'total' },
  ],
  upd: [
    { after: moment, word: 'updated' },
    { before: moment, word: 'updated' },
  ],
}

/** What a name's short forms stand for where that hangs on their neighbours; `dt_sent` is a `sent date`. */
export function readShortForms(tokens: readonly string[]): readonly string[] {
  const read = tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    const found = Object.hasOwn(shortForms, token)
      ? shortForms[token]?.find(
          (form) =>
            (!form.before || (before !== undefined && form.before.test(before))) &&
            (!form.after || (after !== undefined && form.after.test(after))),
        )
      : undefined
    return found?.word ?? token
  })
  const [first, ...rest] = read
  return first === 'dt' && rest.length > 0 ? [...rest, 'date'] : read
}
