import { bell, few, share, skewed, type UsualQuantity } from './usual-quantity.ts'

const streaming =
  /\b(viewing session|watch session|watch history|viewing history|viewing|view event|watch event|stream|streaming|playback|playback session)\b/
const kind = { name: /^(content |title |media )?(type|kind|format)$/ }

/** What streaming services count and pay. */
export const streamingQuantities: readonly UsualQuantity[] = [
  {
    name: /^(monthly|subscription|plan) (fee|price|charge|cost)$/,
    schema: streaming,
    size: few({ 6.99: 22, 9.99: 16, 11.99: 14, 15.49: 30, 17.99: 6, 22.99: 12 }),
    goesWith: {
      column: { name: /^(subscription |membership )?plan( (type|name|tier))?$/ },
      sizes: [
        [/\bads?\b|free|mobile|student/, few({ 6.99: 100 })],
        [/basic|starter/, few({ 9.99: 100 })],
        [/standard|pro/, few({ 15.49: 100 })],
        [/premium|family|enterprise/, few({ 22.99: 100 })],
        [/business|annual/, few({ 17.99: 100 })],
      ],
    },
  },
  {
    name: /^(duration|runtime|running time|length)( (minute|min))?$/,
    table: /\b(content|title|movie|film|show|catalog|program|video)$/,
    schema: streaming,
    size: skewed(84, 0.4, [18, 210], 0),
    goesWith: {
      column: kind,
      sizes: [
        [/movie|film|feature/, bell(108, 17, [74, 198], 0)],
        [/series|episode|show|tv/, few({ 24: 18, 30: 20, 42: 20, 48: 16, 54: 14, 60: 12 })],
        [/short/, few({ 8: 20, 12: 40, 18: 40 })],
      ],
    },
  },
  {
    name: /^(minute (watched|viewed|streamed)|(watch|view|viewing) (time |duration )?minute|watch(ed)? minute)$/,
    size: skewed(34, 0.8, [1, 190], 0),
  },
  {
    name: /^(completion|completed|watched|progress|view through)( (rate|percent|ratio))$/,
    schema: streaming,
    size: share(0.68, 0.24),
  },
  {
    name: /^(buffering|rebuffer|rebuffering|stall)( (event|count))?( count)?$/,
    size: few({ 0: 68, 1: 16, 2: 8, 3: 4, 5: 3, 9: 1 }),
  },
  {
    name: /^(production|acquisition|licensing|license) (cost|budget|fee)$/,
    table: /\b(content|title|movie|film|show|catalog|series|program)$/,
    size: skewed(6_800_000, 1, [250_000, 180_000_000], 0, 50_000),
  },
  {
    name: /^imdb( (rating|score))?$|^(critic|critics|audience|user|viewer) rating$/,
    table: /\b(content|title|movie|film|show|catalog|series|program)$/,
    size: bell(6.6, 0.9, [2.4, 9.3], 1),
  },
  {
    name: /^(revenue|ad revenue|earning|cost|price|payout)( usd)?$/,
    table: /\b(ad |advert |advertisement )?impression$/,
    size: skewed(0.018, 0.6, [0.001, 0.35], 4),
  },
]
