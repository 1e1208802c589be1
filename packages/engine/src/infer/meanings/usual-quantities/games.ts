import { bell, few, rareShare, skewed, type UsualQuantity } from './usual-quantity.ts'

const games = /\b(player|game|match|quest|achievement|guild)\b/

/** What games count. */
export const gamesQuantities: readonly UsualQuantity[] = [
  {
    name: /^((fp|fps)( average)?|average (fp|fps)|frame rate|frame per second)$/,
    size: bell(57, 9, [18, 121], 1),
  },
  { name: /^ping( (ms|millisecond))?$/, size: skewed(44, 0.5, [8, 420], 0) },
  { name: /^crash( count)?$/, schema: games, size: few({ 0: 93, 1: 6, 2: 1 }) },
  {
    name: /^(unlock|unlocked|completion)( (percent|rate))$/,
    schema: games,
    size: rareShare(0.24, 0.8),
  },
  {
    name: /^point$/,
    table: /\bachievement$/,
    size: few({ 5: 16, 10: 34, 15: 12, 20: 14, 25: 12, 50: 9, 100: 3 }),
  },
  {
    name: /^(xp|experience|experience point)( (earned|gained))?$/,
    schema: games,
    size: skewed(480, 0.6, [20, 4800], 0, 10),
  },
  { name: /^(kill|elimination)( count)?$/, schema: games, size: skewed(7, 0.6, [0, 38], 0) },
  { name: /^death( count)?$/, table: /\bmatch\b/, schema: games, size: skewed(6, 0.5, [0, 24], 0) },
  {
    name: /^score$/,
    table: /\bmatch\b/,
    schema: games,
    size: skewed(2400, 0.6, [50, 18_000], 0, 10),
  },
  {
    name: /^(player |character |account )?level$/,
    table: /\b(player|character|account)$/,
    schema: games,
    size: skewed(24, 0.8, [1, 100], 0),
  },
  {
    name: /^(match duration|match length|game duration|duration)( second)?$/,
    table: /\bmatch$/,
    schema: games,
    size: skewed(960, 0.4, [180, 3600], 0),
  },
  {
    name: /^price( usd)?$/,
    table: /\b(purchase|store item|in app purchase|iap|shop item)$/,
    schema: games,
    without: /\b(cart|supplier|order line)\b/,
    size: few({ 0.99: 20, 1.99: 16, 4.99: 28, 9.99: 20, 19.99: 10, 49.99: 4, 99.99: 2 }),
  },
]
