import { add, multiply, number, subtract } from '../../../sql/build.ts'
import type { Formula } from './formula.ts'

/** Counts that follow from other counts of their row. */
export const countFormulas: readonly Formula[] = [
  {
    kind: 'calculated',
    of: /^(amount|royalty|payout)( (usd|eur|amount))?$/,
    table: /\broyalt(y|ies)\b/,
    from: [/^(stream|play)( count)?$/],
    make: (streams = number(0)) => multiply(streams, number('0.0038')),
  },
  {
    kind: 'calculated',
    of: /^(point|pts)s?$/,
    table: /\b(standing|league table|ranking|team season|season record)$/,
    from: [/^(won|win)$/, /^(drawn|draw|tie|tied)$/],
    make: (won, drawn) => add(multiply(won, number(3)), drawn),
  },
  {
    kind: 'calculated',
    of: /^goal (difference|diff)$|^gd$/,
    from: [/^goals? (for|scored)$|^gf$/, /^goals? (against|conceded|allowed)$|^ga$/],
    make: (scored, conceded) => subtract(scored, conceded),
  },
  {
    kind: 'balance',
    of: /^(loss|lost|match lost|game lost)$/,
    start: /^(match|game)( played)?$|^played$|^total (match|game)$/,
    minus: /^(win|won|match won|game won|draw|drawn|tie)$/,
  },
  {
    kind: 'balance',
    of: /^(closing|ending|end) (headcount|subscriber|customer|member|stock|inventory|balance|quantity|account|user)$/,
    start:
      /^(opening|starting|beginning|start) (headcount|subscriber|customer|member|stock|inventory|balance|quantity|account|user)$/,
    plus: /^(hire|new hire|joiner|added|new|new (subscriber|customer|member|account|user)|received|deposit|inflow|transfer in|reactivated|reactivated (subscriber|customer|member|account|user))$/,
    minus:
      /^(leaver|departure|termination|churned|lost|withdrawal|outflow|transfer out|shipped|issued|(churned|lost|cancelled) (subscriber|customer|member|account|user))$/,
  },
  {
    kind: 'balance',
    of: /^point balance$|^(current|available|remaining) point$/,
    start: /^(total |lifetime )?point earned$|^earned point$/,
    minus: /^point (redeemed|spent|used|expired)$|^(redeemed|spent|used|expired) point$/,
  },
  {
    kind: 'balance',
    of: /^(available|quantity available|available (quantity|stock)|stock available)$/,
    start: /^(on hand|quantity on hand|on hand quantity|stock on hand|in stock|stock quantity)$/,
    minus: /^(quantity )?(reserved|allocated|committed)( quantity| stock)?$/,
  },
  {
    kind: 'calculated',
    of: /^(change|difference|variance|discrepancy|adjustment|delta)( (quantity|amount))?$|^quantity (change|difference|variance|adjusted)$/,
    from: [
      /^(quantity )?(counted|actual|physical|new|after)( (quantity|count|stock))?$/,
      /^(quantity )?(previous|prev|system|expected|recorded|book|old|before)( (quantity|count|stock))?$/,
    ],
    make: (counted, before) => subtract(counted, before ?? number(0)),
  },
  {
    kind: 'balance',
    of: /^(good|passed|accepted)( (count|unit|part|quantity|piece))?$|^quantity good$/,
    start:
      /^(total|produced|completed)( (count|unit|part|quantity|piece))?$|^quantity (completed|produced)$/,
    minus:
      /^(reject|rejected|scrap|scrapped|defect|defective|bad|failed)( (count|unit|part|quantity|piece))?$|^quantity (scrapped|rejected)$/,
  },
  {
    kind: 'balance',
    of: /^(run|running|operating|production|actual run|up|up time)( time)?( minute)?$/,
    start: /^(planned|scheduled|available)( production| operating)?( time)?( minute)$/,
    minus: /^(down time|downtime|stop)( minute)$/,
  },
  {
    kind: 'balance',
    of: /^(vacant|empty|unoccupied) (unit|apartment|bed)$/,
    start: /^total (unit|apartment|bed)$|^(unit|apartment|bed) count$/,
    minus: /^(occupied|leased|rented) (unit|apartment|bed)$/,
  },
  {
    kind: 'balance',
    of: /^(seat|place|spot)s? (available|left|remaining)$|^(available|open|free|remaining) (seat|place|spot)$/,
    start: /^(maximum )?(capacity|enrollment|seat)$|^seat count$/,
    minus: /^(enrolled|registered|booked|current enrollment|enrollment count|enrolled count)$/,
  },
  {
    kind: 'balance',
    of: /^(remaining|balance)( (leave|day|hour))?$|^(day|leave|hour) (remaining|left|balance)$/,
    table: /\b(leave|pto|vacation|holiday|absence|time off)\b/,
    start: /^(entitled|entitlement|allotted|accrued|annual|total)( (leave|day|hour))?$/,
    minus: /^(taken|used|pending)( (leave|day|hour))?$|^(day|leave|hour) (taken|used)$/,
  },
  {
    kind: 'balance',
    of: /^returning (user|visitor|customer|player)$/,
    start:
      /^(dau|daily active user|active (user|player)|visitor|unique visitor|total (user|visitor|customer))$/,
    minus: /^new (user|visitor|customer|player)$/,
  },
  {
    kind: 'balance',
    of: /^(delivered|email delivered)$/,
    start: /^(sent|email sent|recipient|total sent)$/,
    minus: /^(bounce|bounced|hard bounce|soft bounce)( count)?$/,
  },
  ...['minute', 'second', 'hour'].map(
    (unit): Formula => ({
      kind: 'balance',
      of: new RegExp(`^idle ${unit}$`),
      start: new RegExp(`^(duration|total) ${unit}$`),
      minus: new RegExp(`^active ${unit}$`),
    }),
  ),
]
