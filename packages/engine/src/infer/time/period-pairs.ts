import { day, type Gap, hour, minute, year } from './gaps.ts'

/** Words that open a period and words that close it, with how long it usually lasts; null where that is told by what it is of. */
export const periodPairs: readonly (readonly [opens: string, closes: string, gap: Gap | null])[] = [
  [
    'start|started|begin|began|starts',
    'end|ended|finish|finished|stop|stopped|ends|restored|restoration|restore|resolved|recovered|recovery',
    null,
  ],
  ['from', 'to|until|till|through|thru', null],
  [
    'effective|valid|inception',
    'expiry|expire|expired',
    { minimumSeconds: 30 * day, maximumSeconds: 3 * year },
  ],
  ['open|opened', 'close|closed', null],
  [
    'departure|depart|departed',
    'arrival|arrive|arrived',
    { minimumSeconds: hour, maximumSeconds: 12 * hour },
  ],
  [
    'arrival|arrive|arrived',
    'departure|depart|departed',
    { minimumSeconds: hour, maximumSeconds: 7 * day },
  ],
  ['check in|checkin', 'check out|checkout', { minimumSeconds: day, maximumSeconds: 10 * day }],
  [
    'checkout|check out|borrow|borrowed',
    'return|returned|due',
    { minimumSeconds: day, maximumSeconds: 28 * day },
  ],
  [
    'issue|issued|loan|lent|lending|rental|rent',
    'actual return|actual returned|return|returned|due',
    { minimumSeconds: day, maximumSeconds: 28 * day },
  ],
  ['login', 'logout', { minimumSeconds: 2 * minute, maximumSeconds: 8 * hour }],
  [
    'pickup|pick up|boarding|boarded',
    'dropoff|drop off|alighting|alighted|delivery|return|actual return|actual returned',
    { minimumSeconds: hour, maximumSeconds: 5 * day },
  ],
  [
    'hire|hired',
    'termination|left|leave|fire|fired',
    { minimumSeconds: 180 * day, maximumSeconds: 8 * year },
  ],
  ['join|joined', 'left|leave', { minimumSeconds: 30 * day, maximumSeconds: 5 * year }],
  [
    'enrolled|enrollment|enrolment|matriculation|matriculated|admission|admitted',
    'graduation|graduated',
    { minimumSeconds: 2 * year, maximumSeconds: 5 * year },
  ],
  [
    'admission|admitted|admit',
    'discharge|discharged',
    { minimumSeconds: day, maximumSeconds: 14 * day },
  ],
  ['birth', 'death', { minimumSeconds: 20 * year, maximumSeconds: 90 * year }],
  ['first', 'last', { minimumSeconds: 0, maximumSeconds: 300 * day }],
  [
    'launch|launched|introduced|sell start',
    'discontinued|retired|sell end',
    { minimumSeconds: 180 * day, maximumSeconds: 6 * year },
  ],
  [
    'start|started|begin|began|starts|commenced',
    'planned completion|expected completion|target completion|estimated completion|actual completion|planned end|expected end|estimated end|actual end|planned finish|actual finish',
    { minimumSeconds: 30 * day, maximumSeconds: 400 * day },
  ],
  [
    'planted|planting|sown|seeded',
    'expected harvest|estimated harvest|harvest|harvested',
    { minimumSeconds: 70 * day, maximumSeconds: 180 * day },
  ],
  [
    'applied|application|requested|submitted',
    'issued|issue|granted',
    { minimumSeconds: 3 * day, maximumSeconds: 60 * day },
  ],
  [
    'activated|activation|subscribed|subscription|signed up|signup|sign up|joined|join|registered|registration|onboarded|onboarding|acquired|acquisition',
    'churned|churn|terminated|termination|ported out|unsubscribed|deactivated|deactivation|suspended|suspension|offboarded|offboarding|cancelled|canceled|cancellation',
    { minimumSeconds: 30 * day, maximumSeconds: 3 * year },
  ],
  [
    'commissioned|installed|purchased|purchase|bought',
    'last maintenance|last maintained|last service|last serviced|last inspection|last inspected|last calibration|last calibrated',
    { minimumSeconds: 30 * day, maximumSeconds: 3 * year },
  ],
  [
    'last calibration|last calibrated|last service|last serviced|last inspection|last inspected|last maintenance|last maintained|last check|last checked|last test|last tested',
    'next calibration due|next calibration|next service due|next service|next inspection due|next inspection|next maintenance due|next maintenance|next check due|next check|next test due|next test|next due',
    { minimumSeconds: 60 * day, maximumSeconds: 400 * day },
  ],
  ['clicked|click', 'converted|conversion', { minimumSeconds: minute, maximumSeconds: 5 * day }],
  [
    'collected|sampled|taken|received',
    'disposed|disposal|destroyed|discarded',
    { minimumSeconds: 14 * day, maximumSeconds: 120 * day },
  ],
  [
    'door open|gate open',
    'start|starts|begin|begins',
    { minimumSeconds: 30 * minute, maximumSeconds: 90 * minute },
  ],
  [
    'premiere|premiered|opening night',
    'closing|close|final performance|last performance',
    { minimumSeconds: 14 * day, maximumSeconds: 200 * day },
  ],
  [
    'open|opened|posted',
    'target|target fill|deadline',
    { minimumSeconds: 14 * day, maximumSeconds: 90 * day },
  ],
  [
    'shipped|ship|dispatched|dispatch|sent|sending',
    'promised delivery|promised|estimated delivery|estimated arrival|expected delivery|expected arrival|eta',
    { minimumSeconds: day, maximumSeconds: 8 * day },
  ],
  [
    'ordered|order|purchase order|po|placed',
    'promised delivery|promised|expected|estimated arrival|expected arrival|expected receipt|eta|requested delivery',
    { minimumSeconds: 2 * day, maximumSeconds: 30 * day },
  ],
  [
    'originated|origination|disbursed|disbursement|funded|funding|issued|issue',
    'maturity|matures|matured|maturing',
    { minimumSeconds: year, maximumSeconds: 30 * year },
  ],
  [
    'signed|signature|signing',
    'start|starts|begin|begins|effective|commencement',
    { minimumSeconds: 0, maximumSeconds: 45 * day },
  ],
  [
    'signed|signature|signing',
    'end|ends|expiry|expire|expiration',
    { minimumSeconds: 180 * day, maximumSeconds: 3 * year },
  ],
  [
    'rental start|lease start|loan start|hire start',
    'return|returned|actual return',
    { minimumSeconds: day, maximumSeconds: 14 * day },
  ],
  [
    'lease start|lease begin|tenancy start',
    'move in|moved in',
    { minimumSeconds: 0, maximumSeconds: 10 * day },
  ],
  [
    'clock in|punch in|sign in|badge in|entry|entered|entrance|tap in',
    'clock out|punch out|sign out|badge out|exit|exited|tap out',
    { minimumSeconds: 20 * minute, maximumSeconds: 9 * hour },
  ],
  [
    'outage start|incident start|failure start|downtime start|fault start',
    'restoration|restored|recovery|recovered|resolved|resolution',
    { minimumSeconds: 10 * minute, maximumSeconds: 9 * hour },
  ],
  ['conception|last period', 'due', { minimumSeconds: 252 * day, maximumSeconds: 294 * day }],
  ['founded', 'dissolved', { minimumSeconds: year, maximumSeconds: 60 * year }],
  ['picked up|collected', 'dropped off', { minimumSeconds: hour, maximumSeconds: 5 * day }],
  ['enabled|enable', 'disabled|disable', { minimumSeconds: day, maximumSeconds: 2 * year }],
  [
    'installed|install|installation',
    'uninstalled|uninstall|removed|removal|decommissioned',
    { minimumSeconds: 90 * day, maximumSeconds: 3 * year },
  ],
  [
    'manufactured|manufacture|production',
    'expiry|expire',
    { minimumSeconds: 30 * day, maximumSeconds: 3 * year },
  ],
]
