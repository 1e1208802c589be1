/** A rate, and what is divided by what; `per` of a thousand where that is not one. */
export interface Rate {
  readonly name: RegExp
  readonly part: RegExp
  readonly whole: RegExp
  /** Per cent, unless the column has room for a share of one alone. */
  readonly isShare?: true
  readonly per?: number
}

const impressions = /^(impression|view|display)( count)?$/
const clicks = /^(click|link click|unique click)( count)?$/
const conversions = /^(conversion|acquisition|lead|install|purchase|order)( count)?$/
const cost = /^(spend|spent|cost|amount spent|total (spend|cost)|ad (spend|cost))$/
const sent = /^(sent|delivered|recipient|email sent|message sent)( count)?$/
const revenue = /^((total|net|gross|ad|conversion) )?(revenue|sales)$|^conversion value$/
const rooms = /^room (sold|occupied)$|^(sold|occupied) room$/
const roomRevenue = /^room revenue$/
const allRooms = /^room available$|^(available|total) room$|^room count$/
const surface =
  /^((gross|net rentable|rentable|total|living|square) )?(sqft|sq ft|square (foot|feet)|foot|area sqft)$/
const produced =
  /^(total|produced|completed)( (count|unit|part|quantity))?$|^quantity (completed|produced)$/

/** What names call a rate. The first whose part and whole stand in the row is taken. */
export const rates: readonly Rate[] = [
  {
    name: /^(ctr|click through rate|click rate)$/,
    part: clicks,
    whole: impressions,
    isShare: true,
  },
  { name: /^(cpc|cost per click|average cpc)$/, part: cost, whole: clicks },
  { name: /^(cpm|ecpm|cost per (mille|thousand))$/, part: cost, whole: impressions, per: 1000 },
  {
    name: /^(cpa|cpl|cpi|cost per (acquisition|conversion|lead|install|action))$/,
    part: cost,
    whole: conversions,
  },
  { name: /^(cvr|conversion rate)$/, part: conversions, whole: clicks, isShare: true },
  { name: /^roas$/, part: /^(revenue|conversion value|total revenue)$/, whole: cost },
  {
    name: /^open(ing)? rate$/,
    part: /^(open|opened|unique open)( count)?$/,
    whole: sent,
    isShare: true,
  },
  { name: /^frequency$/, part: impressions, whole: /^reach$/ },
  { name: /^roas$|^return on ad spend$/, part: revenue, whole: cost },
  {
    name: /^(click rate|click to delivered rate)$/,
    part: /^(click|clicked|unique click)( count)?$/,
    whole: sent,
    isShare: true,
  },
  {
    name: /^bounce rate$/,
    part: /^(bounce|bounced|hard bounce)( count)?$/,
    whole: sent,
    isShare: true,
  },
  {
    name: /^unsubscribe rate$/,
    part: /^(unsubscribe|unsubscribed)( count)?$/,
    whole: sent,
    isShare: true,
  },
  {
    name: /^delivery rate$|^deliverability$/,
    part: /^delivered( count)?$/,
    whole: /^(sent|recipient|email sent|message sent)( count)?$/,
    isShare: true,
  },
  {
    name: /^(conversion rate|payer rate|paying rate)$/,
    part: /^(paying|paid) (user|player|customer)$|^payer$/,
    whole: /^(dau|mau|active (user|player)|total user|user)$/,
    isShare: true,
  },
  {
    name: /^(video )?completion (rate|percent)$/,
    part: /^(video )?(p 100 watched|complete|completed|completion|completed view)$/,
    whole: /^(video )?(play|view|start)$/,
    isShare: true,
  },
  {
    name: /^stickiness$|^dau mau( ratio)?$/,
    part: /^dau$|^daily active user$/,
    whole: /^mau$|^monthly active user$/,
    isShare: true,
  },
  {
    name: /^arpu$|^arpdau$|^average revenue per user$/,
    part: revenue,
    whole: /^(dau|mau|user|active (user|player|subscriber)|total user|subscriber)$/,
  },
  { name: /^arppu$/, part: revenue, whole: /^(paying|paid) (user|player|customer)$|^payer$/ },
  {
    name: /^(aov|average order value|average (check|ticket|basket|transaction value))$/,
    part: revenue,
    whole:
      /^(order|transaction|cover|check|ticket)( count)?$|^(order|total|number of) (count|order|transaction)$/,
  },
  {
    name: /^(spend|revenue|sales) per (guest|cover|head)$/,
    part: /^(grand )?total( amount)?$|^subtotal$|^(net )?sales$/,
    whole: /^(guest|cover|party)( count| size)?$/,
  },
  {
    name: /^average fare$/,
    part: /^(fare |total )?revenue$/,
    whole: /^(total )?(rider|passenger|ridership|boarding)$/,
  },
  {
    name: /^load factor( percent)?$/,
    part: /^(pax|passenger)( (boarded|count|carried))?$|^rpk$|^rpm$|^seat sold$/,
    whole:
      /^seat (offered|available|capacity)$|^(total |available )?seat$|^(seat(ing)? )?capacity$|^ask$|^asm$/,
    isShare: true,
  },
  {
    name: /^load factor( percent)?$/,
    part: /^average (kw|load|demand|mw)$/,
    whole: /^(maximum|peak) (kw|load|demand|mw)$/,
    isShare: true,
  },
  { name: /^yield$/, part: revenue, whole: /^rpk$|^rpm$/ },
  { name: /^rask$|^rasm$/, part: revenue, whole: /^ask$|^asm$/ },
  { name: /^cask$|^casm$/, part: /^(total |operating )?cost$/, whole: /^ask$|^asm$/ },
  { name: /^occupancy( rate| percent)?$/, part: rooms, whole: allRooms, isShare: true },
  {
    name: /^occupancy( rate| percent)?$/,
    part: /^(occupied|leased|rented) (unit|bed|space|apartment)$/,
    whole: /^(total|available) (unit|bed|space|apartment)$/,
    isShare: true,
  },
  { name: /^adr$|^average (daily|room) rate$/, part: roomRevenue, whole: rooms },
  { name: /^revpar$|^revenue per available room$/, part: roomRevenue, whole: allRooms },
  {
    name: /^(sale |list )?price per (sqft|sq ft|square foot)$|^price sqft$/,
    part: /^(sale|list|listing|asking|closing) price$|^price$/,
    whole: surface,
  },
  {
    name: /^rent per (sqft|sq ft|square foot)$/,
    part: /^(market |monthly |asking )?rent$/,
    whole: surface,
  },
  {
    name: /^cap rate$|^capitalization rate$/,
    part: /^noi$|^net operating income$/,
    whole: /^(sale|purchase|list|asking) price$|^(property|market) value$/,
    isShare: true,
  },
  {
    name: /^ltv( ratio)?$|^loan to value( ratio)?$/,
    part: /^(loan|mortgage)( amount)?$/,
    whole: /^(purchase|sale) price$|^(property|appraised|collateral) value$/,
    isShare: true,
  },
  {
    name: /^loss ratio( percent)?$/,
    part: /^incurred (loss|claim)$|^(loss|claim) incurred$/,
    whole: /^earned premium$|^premium earned$/,
    isShare: true,
  },
  {
    name: /^expense ratio( percent)?$/,
    part: /^(operating |underwriting )?expense$/,
    whole: /^(written|earned) premium$/,
    isShare: true,
  },
  {
    name: /^win (rate|percent)$/,
    part: /^(win|won|match won|game won)$/,
    whole: /^(match|game)( played)?$|^played$|^total (match|game)$/,
    isShare: true,
  },
  {
    name: /^accuracy( percent)?$|^hit rate$/,
    part: /^(shot )?(hit|on target)$/,
    whole: /^shot( fired)?$/,
    isShare: true,
  },
  { name: /^headshot (percent|rate)$/, part: /^headshot( kill)?$/, whole: /^kill$/, isShare: true },
  { name: /^(kd|k d|kill death)( ratio)?$|^ratio code$/, part: /^kill$/, whole: /^death$/ },
  {
    name: /^(yield|first pass yield)( percent| rate)?$|^quality( rate)?$/,
    part: /^(good|passed|accepted)( (count|unit|part|quantity|piece))?$|^quantity good$/,
    whole: produced,
    isShare: true,
  },
  {
    name: /^(scrap|reject|rejection)( (rate|percent))$/,
    part: /^(scrap|scrapped|reject|rejected)( (count|unit|part|quantity|piece))?$|^quantity scrapped$/,
    whole: produced,
    isShare: true,
  },
  {
    name: /^availability( rate| percent)?$/,
    part: /^(run|running|operating|up)( time)? minute$|^uptime minute$/,
    whole: /^(planned|scheduled)( production)?( time)? minute$/,
    isShare: true,
  },
  {
    name: /^(defect|rejection) (rate|percent)$/,
    part: /^defect( (found|count))?$|^defective( unit| count)?$/,
    whole: /^(sample|lot) size$|^(inspected|sampled)( unit| count| quantity)?$/,
    isShare: true,
  },
  {
    name: /^(ppm|defect ppm|dpm)$/,
    part: /^defect( (found|count))?$|^defective( unit| count)?$/,
    whole: /^(sample|lot) size$|^(inspected|sampled)( unit| count| quantity)?$/,
    per: 1_000_000,
  },
  {
    name: /^fill (rate|percent)$|^(utilization|enrollment) (rate|percent)$|^utilization$/,
    part: /^(enrolled|registered|booked)( count)?$|^current enrollment$/,
    whole: /^(maximum )?capacity$|^maximum (enrollment|student)$/,
    isShare: true,
  },
  {
    name: /^seat utilization( rate| percent)?$|^(license|seat) (usage|adoption)( rate| percent)?$/,
    part: /^(active|used|assigned) (seat|license|user)$|^seat used$/,
    whole: /^(seat|license)( purchased| count)?$|^total (seat|license)$/,
    isShare: true,
  },
  {
    name: /^(turnover|attrition) (rate|percent)$/,
    part: /^leaver$|^departure$|^termination$/,
    whole: /^(opening|starting|beginning|average) headcount$|^headcount$/,
    isShare: true,
  },
  {
    name: /^(labor|labor cost) percent$/,
    part: /^labor cost$/,
    whole: /^(net |gross |total )?(sales|revenue)$/,
    isShare: true,
  },
  {
    name: /^(food|food cost) percent$|^cogs percent$/,
    part: /^food cost$|^cogs$/,
    whole: /^(net |gross |total )?(sales|revenue)$/,
    isShare: true,
  },
  {
    name: /^(gross |profit )?margin (percent|rate)$/,
    part: /^(gross |unit )?(margin|profit)( amount)?$/,
    whole: /^((menu|sale|selling|unit|list|retail) )?price$|^(net |total )?(revenue|sales)$/,
    isShare: true,
  },
  {
    name: /^net (profit )?margin percent$/,
    part: /^net (profit|income|margin)$/,
    whole: revenue,
    isShare: true,
  },
  {
    name: /^yield ((t|tonne|ton|kg) )?per (ha|hectare|acre)$/,
    part: /^(production|yield|harvested) (t|tonne|ton|kg)$|^(production|harvest) quantity$/,
    whole: /^area( harvested)? (ha|hectare|acre)$|^harvested area( ha)?$/,
  },
  {
    name: /^capacity factor( percent)?$/,
    part: /^average (mw|kw|output)$/,
    whole: /^capacity (mw|kw)$/,
    isShare: true,
  },
  {
    name: /^(error|failure) (rate|percent)$/,
    part: /^(error|failed request|failure|failed)( count)?$/,
    whole: /^(request|total request|run|job|execution)( count)?$/,
    isShare: true,
  },
  {
    name: /^success (rate|percent)$/,
    part: /^(success|successful|succeeded)( count| request)?$/,
    whole: /^(request|total request|run|job|execution|total|attempt)( count)?$/,
    isShare: true,
  },
  {
    name: /^attendance (rate|percent)$/,
    part: /^(day|class|session)s? (present|attended)$|^present day$/,
    whole: /^(total|school|scheduled) (day|class|session)$/,
    isShare: true,
  },
  {
    name: /^utilization( rate| percent)?$/,
    part: /^(used|billable|booked|utilized) (hour|capacity|minute)$|^hour (used|billed)$/,
    whole: /^(available|total|capacity) (hour|minute)$|^(total )?capacity( hour)?$/,
    isShare: true,
  },
]
