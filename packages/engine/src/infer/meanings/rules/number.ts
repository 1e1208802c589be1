import type { MeaningRule } from '../meaning.ts'

const whole = ['integer', 'number'] as const

/** Counts, ranks, shares and amounts. */
export const numberRules: readonly MeaningRule[] = [
  {
    meaning: 'number.view-count',
    name: /\b((view|visit|impression|hit|pageview|page view|read|open|play|display|page impression|click|use)( count(er)?)?|view(er)? count|count of view|num(ber)? view|view number|times (used|viewed|played|triggered)|hit count|popularity)( ever)?$/,
    types: whole,
  },
  {
    meaning: 'number.like-count',
    name: /\b(like|upvote|up vote|favorite|kudo|thumb up|heart|star|reblog|share|down vote|dislike|reaction|like (given|received|score))( count| number)?$/,
    types: ['integer'],
  },
  {
    meaning: 'number.comment-count',
    name: /\b(comment|reply|answer|response|post|message|review|topic|status) count$|\b(count|number) of (comment|reply|post|answer)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.follower-count',
    name: /\b(follower|following|friend|subscriber|subscription|member|watcher|fan|participant|voter)( count| number)$|\b(count|number) of (follower|friend|member|subscriber)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.vote-count',
    name: /\b(vote|ballot)( count| number| total)?$|\b(count|number) of vote$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.download-count',
    name: /\b(download|install)( count| number| bought| used)?$|\bnumber of download( \w+)?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.attempt-count',
    name: /\b(attempt|retry|try|failure|error|fail|failed (login|attempt)|failed login counter|num failure|max \w+ retry|bounce|redelivery|missed)( (count|counter|number|num|score))?$|\b(count|number) of (attempt|retry|failure)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.order-count',
    name: /\b(order|purchase|sale|booking|rental|invoice)( count| number)$|\b(count|number) of (order|purchase|sale)$/,
    types: ['integer'],
  },
  {
    meaning: 'number.count',
    name: /\b(count|counter|tally|occurrence|total count|total number|times|number of \w+|count of \w+|counted)$|\bnumber of\b|\btotal (number|count)\b/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.percentage',
    name: /\b(percent|pct)\b|\bpercentage\b|\bpercent \w+$/,
    types: ['integer', 'number', 'text'],
  },
  {
    meaning: 'number.line-number',
    name: /\b(line|row|sequence|item|set|round|lap|leg|stop|table|lesson|chapter|lecture|attempt|instal(?:l)?ment|line item|sales order line|order line|seq) ?(number|no|item)$|^line$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.position',
    name: /\b(position|sort|sort order|display order|order by|ordering|ordinal|index|delta|sequence|menu order|list order|place|slot|number order|row order|display sequence|rank order|column number|bucket index|nr order|seq|post number|page number|sort number|order number in list|sort value)( (index|number|id))?$|^order$|^(\w+ )?order$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.rank',
    name: /\b(rank|ranking|place|standing|seed|position in \w+|finish position)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.tree-boundary',
    name: /^(lft|rgt|left|right|\w+ left|\w+ right)$/,
    types: ['integer'],
  },
  {
    meaning: 'number.depth',
    name: /\b(depth|level|nesting|tree level|generation|height in tree|p \d|indent)$/,
    types: ['integer'],
  },
  {
    meaning: 'number.version',
    name: /\b(version|revision|version number|lock version|revision number|code version|major version|minor version|rev|generation|version code|schema version|build|flash (major|minor)|net (major|minor)|silverlight version|user agent (major|minor)|major|minor|versions)( \d)?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.ratio',
    name: /\b(ratio|share|proportion|probability|likelihood|confidence|multiplier|factor|odds|fraction|rate|robotness)$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'number.score',
    name: /\b(score|point|points|mark|grade|rating|karma|strength|attribute|relevance|priority score|crossing|finishing|dribbling|passing|jumping|stamina|aggression|vision|marking|reflex|agility|balance score|potential|overall rating|gk \w+|health points)( (at|value|total|sum))?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.limit',
    name: /\b(limit|quota|maximum (count|size|use|access count|number|length|download|member)|cap|ceiling|threshold|max \w+|allowance|number of download|allowed number|upper bound|uses per \w+|maximum \w+)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.minimum',
    name: /\b(minimum|lowest|least|floor|lower|min \w+|minimum \w+|low|start number|range start)( value)?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.maximum',
    name: /\b(maximum|highest|most|peak|upper|high|range end)( value)?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.average',
    name: /\b(average|mean|median|typical)( \w+)*$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.sum',
    name: /\b(sum|total|totals|gross|cumulative|ytd|aggregate)( (amount|value|\w+ly))?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.difference',
    name: /\b(difference|change|delta|diff|variance|gain|increase|growth|decrease|drop)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.deviation',
    name: /\b(deviation|variance|stddev|sigma|error margin|standard error)$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'number.capacity',
    name: /\b(capacity|seating|seat|max occupancy|occupancy|slot|standard capacity|bedroom|bathroom|car owned|bed)( count)?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.size',
    name: /\b(size|magnitude|dimension|scale|len|memory|iteration|kdf iteration|password iteration|client kdf (memory|parallelism|iteration)|block size|length)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.weight',
    name: /\b(weight|weighting|importance|priority|boost)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.bitmask',
    name: /\b(mask|bitmask|flags?|bits?|option bits|atype|permissions?)$/,
    types: ['integer', 'bytes'],
  },
  {
    meaning: 'number.coefficient',
    name: /\b(coefficient|alpha|beta|slope|intercept|constant|step|increment|increment by)$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'number.coordinate',
    name: /\b(x|y|z|x ?pos|y ?pos|pos ?x|pos ?y|x coordinate|y coordinate|offset|offset x|offset y|cell|grid \w)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.sample-size',
    name: /\b(sample|samples|sample size|observation|test taker|num tst takr|number tst takr)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.age-days',
    name: /\b(age in day|day old|aging)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'payment.amount',
    name: /\b(amount|sum|money|payment|paid|charge|spent|spend|price|earnings?|dollar|usd|eur|deposit|withdrawal|payout|donation|bid|invoiced|captured|actual amount|proceeds|advance|royalty|assets|bonus|credit|debit|price value|expense|gmv|lifetime value|ltv)( (usd|eur|total|paid|due|net|gross|ytd))?$/,
    types: ['number'],
  },
  {
    meaning: 'payment.amount',
    name: /\b(amount|spent|deposit|payout|donation|bid|expense|market value|credit|debit|advance|royalty|charge)$/,
    types: ['integer', 'text'],
    maxLength: 40,
  },
  {
    meaning: 'number.metric',
    name: /\b(value|metric|measure|stat|statistic|figure|reading|quantity value|numeric value|double value|decimal value|float value)$/,
    types: ['number', 'integer'],
  },
]
