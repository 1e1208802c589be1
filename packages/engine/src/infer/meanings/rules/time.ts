import type { MeaningRule } from '../meaning.ts'

const instant = ['timestamp', 'date', 'integer', 'number', 'text', 'bytes'] as const
// small numbers that are parts of dates
const part = ['integer', 'number', 'text', 'choice'] as const
const when =
  '( (on|at|date|time|timestamp|date time|datetime|utc|gmt|ts|day|date utc|date gmt|on date))*$'

function whenever(verb: string): RegExp {
  return new RegExp(
    `\\b(${verb})(?: (?:on|at|date|time|timestamp|datetime|utc|gmt|day|moment|instant|stamp))+$`,
  )
}

function alone(verb: string): RegExp {
  return new RegExp(
    `(?:^|\\b(?:date|time|timestamp|datetime|day|on|last|is|was) )(?:${verb})${when}`,
  )
}

/** Instants by the verb in their names: `created_at`, `date_created`, `created`. */
function moments(meaning: string, verbs: string): readonly MeaningRule[] {
  return [
    { meaning, name: whenever(verbs), types: instant },
    { meaning, name: alone(verbs), types: ['timestamp', 'date'] },
    // an integer or a text is an instant only when the name says so
    {
      meaning,
      name: new RegExp(`\\b(?:date|time|timestamp) (?:of )?(?:${verbs})$`),
      types: instant,
    },
  ]
}

/** When things happen and how long they take. */
export const timeRules: readonly MeaningRule[] = [
  ...moments('person.birth-date', 'birth|born'),
  ...moments(
    'time.last-login',
    '(?:last|current|previous|latest) ?(?:login|log in|logon|log on|sign in|signin|logged in|authenticated)|login|logged in|sign in|last auth',
  ),
  ...moments(
    'time.last-activity',
    '(?:last|latest) ?(?:seen|active|activity|access|accessed|visit|visited|used|action|request|post|posted|status|message|connection|connected|checkin|heartbeat|ping|online|read|transaction|match|reply|replied|comment|bumped|touched|sign of life)|first (?:seen|visit|access|active)|last|accessed|access|bumped|touched|remember created|used|seen|visited|visit',
  ),
  ...moments(
    'time.updated',
    '(?:last |date )?(?:updated?|modified|modify|modification|changed?|edit|edited|revised|revision|alteration|update|saved|rewritten|refreshed?|last update|last edit|content updated|status change)|last upd|upd',
  ),
  ...moments(
    'time.deleted',
    'deleted?|removed|deletion|removal|trashed|destroyed|purged|erased|discarded',
  ),
  ...moments('time.archived', 'archived?|retired|discontinued|sell end|obsoleted?'),
  ...moments(
    'time.created',
    '(?:row |record )?(?:created?|creation|added|add|inserted?|entered|registered|generated|crdate|submitted|posted|post|filed|recorded|logged|uploaded?|opened|initiated|installed|issued|raised|built|made|invited|requested|request|report|introduced|entry|reported|initial|first stored|provisioned|seeded|commented|asked|answered|voted|awarded|captured|acquired|log|img|new|edit start|cached|rotated|enrolled|open)',
  ),
  ...moments('time.hired', 'hired?|employment|onboarded'),
  ...moments(
    'time.joined',
    'join|joined|member since|membership|sign(?:ed)? up|signup|enrolled|enrollment|registration|reg|first purchase|followed|subscribed|acceptance|accepted',
  ),
  ...moments(
    'time.expires',
    'expir(?:es?|ed|y|ation)|valid (?:to|until|thru)|expiry|exp|validity|good until|timeout|valid through|best before|locked until|suspended till|muted until|snoozed until',
  ),
  ...moments(
    'time.due',
    'due|deadline|required|needed(?: by)?|required by|need by|commit|commitment|promised|target|payable',
  ),
  ...moments(
    'time.scheduled',
    'scheduled?|planned|next (?:fire|run|send|check|attempt|service|appointment|payment|billing)|appointment|sched|estimated (?:delivery|arrival|departure)?|expected|publish on|remind(?:er)?|run|fire',
  ),
  ...moments(
    'time.ordered',
    'orders?(?:ed)?|purchase|purchased|ord|placed|sale|sold|sales?|bought|booked|booking|reserved|reservation|rented|rental|invoiced?|billed|billing|transaction',
  ),
  ...moments('time.paid', 'paid|payment|settled|settlement|charged'),
  ...moments('time.shipped', 'ship(?:ped)?|shipping|dispatched|fulfilled|despatched'),
  ...moments('time.delivered', 'delivered|delivery|arrived|arrival|receipt|received by customer'),
  ...moments('time.returned', 'returned|return'),
  ...moments('time.refunded', 'refunded|refund'),
  ...moments(
    'time.cancelled',
    'cancel(?:l?ed)?|cancel(?:l)?ation|voided|reversed|revoked|rejected|withdrawn|rescinded|declined|terminated',
  ),
  ...moments('time.approved', 'approved?|approval|authorized|granted|signed|agreed'),
  ...moments('time.published', 'publish(?:ed)?|publication|pub|news from|posted'),
  ...moments('time.released', 'released?|aired?|premiere|launched?|available from'),
  ...moments(
    'time.sent',
    'sent|send|mailed|emailed|notified|notification|last notification|notif|reminded|confirmation sent|sent out|queued|delivered email|last emailed|reset password sent',
  ),
  ...moments('time.received', 'received|receive|incoming'),
  ...moments('time.read', 'read|opened email|last read|seen by user'),
  ...moments(
    'time.completed',
    'completed?|completion|finished|done|resolved|solved|processed|executed|accomplished|answer accepted|converted|consumed',
  ),
  ...moments('time.closed', 'closed?|close|closing'),
  ...moments('time.verified', 'verified|confirmed?|confirmation|validated|activated|acknowledged'),
  ...moments('time.reviewed', 'reviewed|audited|inspected|moderated|requested review'),
  ...moments('time.assigned', 'assigned|allocated|claimed|moved'),
  ...moments('time.viewed', 'viewed|view|clicked|click|watched|played|listened|impression'),
  ...moments(
    'time.suspended',
    'suspended|banned|blocked|disabled|locked|silenced|muted|frozen|deactivated|paused|shelved|dismissed|sensitized',
  ),
  ...moments(
    'time.synchronized',
    'sync(?:ed|hronized)?|fetched|indexed|calculated|imported|exported|crawled|scraped|loaded|retrieved|web ?fingered|checked|check|scanned|polled|backed up|extracted|collected|compiled|last run|cron',
  ),
  ...moments(
    'time.started',
    '(?:actual |planned |period |current |trial )*(?:start|started|starts|begin|begins|began|from|beginning|effective|commenced|valid from|since|sell start|departure|departed|check ?in|active from|open|pickup|period start|admission|admitted|event start)',
  ),
  ...moments(
    'time.ended',
    '(?:actual |planned |period |current |trial )*(?:end|ended|ends|finish|until|till|stop|stopped|check ?out|through|drop ?off|period end|discharge|discharged|effective to|to|event end|left|exit|resigned)',
  ),
  ...moments(
    'time.occurred',
    'events?|occurred|occurrence|happened|incident|trade|traded|measured|sampled|observed|observation|tested|test|visit|meeting|session|hit|game|match|fired?|snapshot|triggered|attack|treatment|prescribed|diagnosed|taken|crime|inspection|quote|exam|interview|performed|count|delivery event|recorded|activity|status|action|history|client event|local event|interaction|metric|stat|checkin',
  ),
  {
    meaning: 'time.started',
    name: /^(\w+ )?(start|starts|begin|from|since|valid from)$/,
    types: ['timestamp', 'date', 'time'],
  },
  {
    meaning: 'time.ended',
    name: /^(\w+ )?(end|ends|finish|until|till|to|stop)$/,
    types: ['timestamp', 'date', 'time'],
  },
  {
    meaning: 'time.updated',
    name: /\b(last (upd|update|modified|edited|changed)|modified|changed|mtime|touched)$/,
    types: instant,
  },
  {
    meaning: 'time.created',
    name: /^(created|creation|added|crdate|inserted)$/,
    types: ['integer', 'number', 'timestamp', 'date'],
  },
  {
    meaning: 'time.created',
    name: /\b(created|revision created)$/,
    types: ['integer', 'timestamp', 'date'],
  },
  {
    meaning: 'time.expires',
    name: /^(\w+ )?(expires?|expiry|expires on)$/,
    types: ['integer', 'timestamp', 'date', 'text', 'bytes', 'number'],
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
    name: /\b(year|yr|fiscal year|calendar year|founded|established|founding|year established|year of \w+|year \w+ed|first year)$/,
    types: ['integer', 'number', 'text', 'other', 'date'],
  },
  { meaning: 'time.year', name: /^year (\w+)$/, types: ['integer', 'other'] },
  {
    meaning: 'time.duration-milliseconds',
    name: /\b(millisecond|milli|duration ms|ms|epoch ms|elapsed ms)$|\b(send|dns|connect|response start|response end|fetch|render|load|response) ?timing$|\bresponse (time|ms)$/,
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
  { meaning: 'time.moment', name: /\b(date ?time|instant|epoch|unix time)$/, types: instant },
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
