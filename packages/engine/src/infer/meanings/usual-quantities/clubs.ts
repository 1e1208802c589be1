import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const clubs = /\b(match|fixture|league|standing|team|club|player)$/
const player = /\b(player|footballer|athlete|squad|squad member|roster)$/

/** What clubs and leagues count. */
export const clubsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(shirt|jersey|squad|kit|uniform)( (number|no|num))?$/,
    schema: clubs,
    size: skewed(13, 0.75, [1, 99], 0),
  },
  {
    name: /^(capacity|(maximum|max) capacity|seat(ing)? capacity|seat)$/,
    table: /\b(stadium|arena|ground)$/,
    size: skewed(27_000, 0.6, [3500, 99_000], 0, 100),
  },
  {
    name: /^(attendance|spectator|crowd|audience)( count)?$/,
    table: /\b(match|game|fixture)$/,
    schema: clubs,
    size: skewed(17_000, 0.7, [180, 88_000], 0),
  },
  {
    name: /^(market|transfer) value( (eur|usd|gbp|euro|million))?$/,
    table: player,
    size: skewed(1_800_000, 1.3, [50_000, 140_000_000], 0, 50_000),
  },
  {
    name: /^(transfer )?fee( (eur|usd|gbp|paid))?$/,
    table: /\btransfer$/,
    schema: clubs,
    size: skewed(2_600_000, 1.3, [50_000, 160_000_000], 0, 50_000),
  },
  {
    name: /^(contract|deal) (year|length|duration|term)( year)?$/,
    schema: clubs,
    size: few({ 2: 22, 3: 34, 4: 24, 5: 12, 1: 8 }),
  },
  {
    name: /^(match |game )?minute( (scored|shown|of match))?$|^time scored$/,
    table: /\b(goal|card|substitution|match event|booking|caution|assist|event)$/,
    schema: clubs,
    size: bell(50, 25, [1, 94], 0),
  },
  {
    name: /^((match|game) )?played$|^(match|game)$/,
    table: /\b(standing|league table|team season|season record|ranking|team stat)$/,
    size: bell(32, 4, [18, 38], 0),
  },
  {
    name: /^(won|win|lost|loss|defeat|victory)( count)?$/,
    table: /\b(standing|league table|team season|season record|ranking|team stat)$/,
    size: bell(12, 5, [0, 26], 0),
  },
  {
    name: /^(drawn|draw|tie|tied)( count)?$/,
    table: /\b(standing|league table|team season|season record|ranking|team stat)$/,
    size: bell(8, 3, [0, 16], 0),
  },
  {
    name: /^goals? (for|against|scored|conceded|allowed)$|^(gf|ga)$/,
    table: /\b(standing|league table|team season|season record|ranking|team stat)$/,
    size: bell(48, 14, [14, 102], 0),
  },
]
