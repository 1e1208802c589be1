import type { MeaningRule } from '../meaning.ts'

const instant = ['timestamp', 'date', 'integer', 'number', 'text', 'bytes'] as const
// small numbers that are parts of dates
const part = ['integer', 'number', 'text', 'choice'] as const

/** Parts of dates, how long things take, and moments that say no more. */
export const timePartRules: readonly MeaningRule[] = [
  {
    meaning: 'address.timezone-offset',
    name: /\b(utc|gmt|tz|time zone) offset (hour|minute|min|second|sec)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'address.timezone-offset',
    name: /^(raw |standard |base |destination |summer )?offset( (hour|minute|min|second|sec))?$/,
    types: ['integer', 'number', 'text'],
    table: /\b(time ?zone|tz)\b/,
  },
  {
    meaning: 'travel.fare',
    name: /\b(price|cost|rate|fee|charge|rent|fare|tariff) (per|a) (day|week|night)$|\b(daily|nightly) (rate|price|fee|charge)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'payment.fee',
    name: /\b(price|cost|rate|fee|charge|fare|tariff) (per|a) (hour|minute|km|kilometer|mile)$/,
    types: ['integer', 'number'],
  },
  // «vitals_hr» is no hour
  {
    meaning: 'health.heart-rate',
    name: /^(vital )?(hr|hour|pulse)$/,
    types: ['integer', 'number'],
    neighbor: /\b(bp|blood pressure|spo ?2)$/,
  },
  { meaning: 'time.opening-hours', name: /\b(opening|business|working|office|open) hour$/ },
  {
    meaning: 'time.opening-hours',
    name: /^hour$/,
    types: ['text'],
    table: /shop|store|restaurant|business|place|library|museum/,
  },
  {
    meaning: 'time.date-key',
    name: /\b(date|day|time) key$|^date ?sk$|^(order|ship|due|commit|full)? ?date (id|key)$/,
    types: ['integer'],
  },
  {
    meaning: 'time.date-key',
    name: /\bdate(key)?$/,
    types: ['integer'],
    neighbor: /\b(order|cust|part|supp) key$/,
  },
  { meaning: 'media.season-number', name: /\bseason( (number|no))$/ },
  { meaning: 'media.episode-number', name: /\bepisode( (number|no))$/ },
  {
    meaning: 'time.year-range',
    name: /\b(series|active|school|academic|fiscal) years?$|\bacademic year$/,
    types: ['text'],
  },
  {
    meaning: 'time.release-year',
    name: /\b(release|production|publication|publish|model|released|opening|published) year$|\byear (released?|of release|published|of publication|of production)$/,
  },
  {
    meaning: 'time.release-year',
    name: /^year$/,
    table:
      /\b(film|movie|book|song|album|track|title|game|publication|paper|car|model|stadium|series)/,
  },
  {
    meaning: 'time.year-month',
    name: /\byear ?month( (number|num))?$|^yyyymm$|^(month year|year mon)$/,
  },
  {
    meaning: 'time.day-of-year',
    name: /\b(day of year|day (number )?in year|julian day)$|\bday number (of|in) year$/,
    types: part,
  },
  {
    meaning: 'time.weekday-name',
    name: /\b(day of week|week ?day|day name)( name| of week)?$|\bday name of week$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'time.weekday',
    name: /\b(day of week|week ?day|dow|day (number )?(in|of) week)( number)?$/,
    types: part,
  },
  {
    meaning: 'time.day',
    name: /\b(day|day of month|day (number )?(in|of) month|day in month)$/,
    types: part,
    neighbor: /\b(month|year|week|hour)\b/,
  },
  {
    meaning: 'time.week',
    name: /\b(week (number )?(in|of) year|week( number)?|week of year|iso week)$/,
    types: part,
  },
  { meaning: 'time.month-name', name: /\bmonth name$/ },
  { meaning: 'time.month', name: /^month (start|end|from|to)$/, types: ['integer'] },
  { meaning: 'time.day', name: /^day (start|end|from|to)$/, types: ['integer'] },
  {
    meaning: 'time.duration-years',
    name: /^years? (worked|employed|served|in service)$/,
    types: ['integer'],
  },
  { meaning: 'time.month-name', name: /\bmonth$/, types: ['text', 'choice'], minLength: 3 },
  {
    meaning: 'time.month',
    name: /\b(month|month of year|month (number )?(in|of) year|month number)$/,
    types: part,
  },
  {
    meaning: 'time.quarter',
    name: /\b(calendar |fiscal )?(quarter|qtr)( (number|of year))?$/,
    types: part,
  },
  { meaning: 'time.semester', name: /\b(calendar |fiscal )?semester$/, types: ['integer'] },
  {
    meaning: 'time.year',
    name: /^(opened|built|inaugurated|constructed|completed)( in)?$/,
    table:
      /\b(stadium|arena|ground|building|bridge|museum|theater|theatre|tower|station|hotel|school|track|circuit|dam)$/,
    types: ['integer'],
  },
  {
    meaning: 'time.year',
    name: /\b(year|yr|fiscal year|calendar year|founded|established|founding|year established|year of \w+|year \w+ed|first year)$/,
    types: ['integer', 'number', 'text', 'other', 'date'],
  },
  { meaning: 'time.year', name: /^year (\w+)$/, types: ['integer', 'other'] },
  {
    meaning: 'time.duration-milliseconds',
    name: /\b(millisecond|milli|duration ms|ms|elapsed ms)$|\b(send|dns|connect|response start|response end|fetch|render|load|response) ?timing$|\bresponse (time|ms)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'time.duration-seconds',
    name: /\b(second|duration second|ttl|timeout|time ?out|expires in|expire in|lifetime|max age|interval second)$|\b(wait|read|average|avg|elapsed|execution|processing|total|run|running|response|connection|reading|composer open|typing|viewing|time) (time|duration|seconds?)$|\btime (read|spent|viewed|estimated|elapsed|taken|on \w+)( second)?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'time.duration-minutes',
    name: /\b(minutes?|mins|duration minute|prep(aration)? time|cook(ing)? time|run ?time)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'time.duration-minutes',
    name: /^(length|duration|run ?time)( minute)?$/,
    types: ['integer', 'number'],
    table: /\b(film|movie|course|class|episode|video|lesson|meeting)/,
  },
  {
    meaning: 'time.hour',
    name: /^hour( of day)?$|\bhour of day$/,
    types: part,
    neighbor: /\b(day|date|minute|week)\b/,
  },
  {
    meaning: 'time.duration-hours',
    name: /\b(hour|hours? worked|vacation hour|sick leave hour|duration hour)$|\b\w+ hour$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'time.duration-days',
    name: /\b(day|day visited|rental duration|wait time day|duration day|delay day|lag day|retention|grace period|elapsed day)$|\bday (in|of|to|since|until|on|visited) \w+$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'time.duration-months',
    name: /\b(duration month|term month)$|\bmonth (of|in|since) \w+$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'time.duration-seconds',
    name: /\b(duration|elapsed|length of stay|latency|uptime|downtime|delay|wait)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'time.frequency',
    name: /\b(frequency|recurrence|schedule interval|interval unit|billing (period|cycle|interval)|repeat|recur|interval|digest interval|rrule)$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'time.duration',
    name: /\b(duration|interval|period|cooldown|age limit|lag|checkin interval|repeat interval|window)$/,
    types: ['integer', 'number', 'interval'],
  },
  {
    meaning: 'time.period',
    name: /\b(period|date range|fiscal period|timeframe|time range|quarter|season|era|dates)$/,
    types: ['text', 'choice'],
  },
  { meaning: 'time.minute', name: /^minute$/, types: part },
  { meaning: 'time.created', name: /\btimestamp$/, types: instant },
  {
    meaning: 'time.moment',
    name: /\b(date ?time|instant|epoch|unix time)( (ms|second|millisecond))?$/,
    types: instant,
  },
  {
    meaning: 'time.time-of-day',
    name: /\b(time|time of day|departure time|arrival time)$/,
    types: ['time', 'text'],
    maxLength: 8,
  },
  {
    meaning: 'time.date',
    name: /^(\w+ )*date( \d| str(ing)?| text)?$/,
    types: ['text', 'integer', 'bytes', 'date'],
  },
  {
    meaning: 'time.moment',
    name: /^(\w+ )*(time|at|when)( \d| str(ing)?| utc)?$/,
    types: ['text', 'integer', 'bytes'],
  },
  { meaning: 'time.duration-milliseconds', name: /\btime$/, types: ['number'] },
]
