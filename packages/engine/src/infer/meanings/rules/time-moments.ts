import type { MeaningRule } from '../meaning.ts'

const instant = ['timestamp', 'date', 'integer', 'number', 'text', 'bytes'] as const
const when =
  '( (on|at|date|time|timestamp|date time|datetime|utc|gmt|ts|day|date utc|date gmt|on date))*$'

function whenever(verb: string): RegExp {
  return new RegExp(
    `\\b(${verb})(?: (?:on|at|date|time|timestamp|datetime|utc|gmt|moment|instant|stamp))+$`,
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

/** When things happen. */
export const timeMomentRules: readonly MeaningRule[] = [
  {
    meaning: 'number.count',
    name: /^time (used|viewed|played|triggered|redeemed|opened|clicked|shared|downloaded|ordered)$/,
    types: ['integer', 'number'],
  },
  { meaning: 'time.moment', name: /\bepoch( (ms|millisecond|second))?$/ },
  ...moments('person.birth-date', 'birth|born'),
  {
    meaning: 'time.last-login',
    name: /^(date |time )?logged( at| on| date| time)?$/,
    table: /\b(user|member|account|customer|admin|administrator|player|student|employee)$/,
    types: ['date', 'timestamp'],
  },
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
  // a day that is set before the period is over
  {
    meaning: 'time.due',
    name: /^(pay|payment|salary|check) (date|day)$|^payday$/,
    types: ['date', 'timestamp'],
    table: /\b(pay|payroll|salary) (period|cycle|calendar|schedule)$/,
  },
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
    'join|joined|joining|member since|membership|sign(?:ed)? up|signup|enrolled|enrollment|registration|reg|first purchase|followed|subscribed|acceptance|accepted',
  ),
  ...moments(
    'time.expires',
    'expir(?:es?|ed|y|ation)|valid (?:to|until|thru)|expiry|exp|validity|good until|timeout|valid through|best before|lock(?:ed)? (?:until|till)|suspended till|muted until|snoozed until',
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
    'cancel(?:l?ed)?|cancel(?:l)?ation|voided|reversed|revoked|rejected|withdrawn|unsubscribed|opted out|rescinded|declined|terminated',
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
    'events?|occurred|searched|occurrence|happened|incident|trade|traded|measured|sampled|observed|observation|tested|test|visit|meeting|session|hit|game|match|fired?|snapshot|triggered|attack|treatment|prescribed|diagnosed|taken|crime|inspection|quote|exam|interview|performed|count|delivery event|recorded|activity|status|action|history|client event|local event|interaction|metric|stat|checkin',
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
]
