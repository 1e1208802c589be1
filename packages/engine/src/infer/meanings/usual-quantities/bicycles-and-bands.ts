import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const bicycles = /\b(bike|bicycle|scooter|e ?bike)$/
const artist = /\b(artist|band|musician)$/
const track = /\b(track|song)$/

/** What bicycles and bands are counted by. */
export const bicyclesAndBandsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(total|lifetime|overall) (km|kilometer|distance|mile|mileage)( km)?$|^odometer( (km|mile))?$/,
    table: bicycles,
    size: skewed(2400, 0.7, [5, 19_000], 1),
  },
  {
    name: /^(trip |ride |rental )?(fare|price|cost|charge|amount)( (usd|paid|amount))?$/,
    table: /\b(trip|ride|rental)$/,
    schema: bicycles,
    without: /\b(car|taxi|driver|flight)\b/,
    size: skewed(4.2, 0.5, [1, 34], 2, 0.25),
  },
  {
    name: /^(trip |ride )?distance( (km|kilometer|mile))?$/,
    table: /\b(trip|ride)$/,
    schema: bicycles,
    without: /\b(car|taxi|driver|flight)\b/,
    size: skewed(2.8, 0.6, [0.3, 21], 2),
  },
  {
    name: /^(repair |maintenance |service )?(cost|price|charge)$/,
    table: /\b(maintenance|repair|service|service record|maintenance log)$/,
    schema: bicycles,
    size: skewed(38, 0.6, [4, 380], 2),
  },
  {
    name: /^(pass )?price$/,
    table: /\bpass(e|es)?$/,
    size: skewed(24, 0.4, [8, 60], 2, 1),
    goesWith: {
      column: { name: /^pass (type|name|kind)$|^(type|kind)$/ },
      sizes: [
        [/^day|single/, few({ 12: 70, 15: 30 })],
        [/three/, few({ 25: 60, 29: 40 })],
        [/month/, few({ 19: 50, 24: 50 })],
        [/annual|year/, few({ 129: 50, 149: 50 })],
        [/student/, few({ 9: 60, 12: 40 })],
      ],
    },
  },
  {
    name: /^(monthly listener|listener|follower|fan|subscriber)( count)?$/,
    table: artist,
    size: skewed(42_000, 1.9, [60, 62_000_000], 0),
  },
  {
    name: /^(year )?(formed|founded|debut|active since)( (year|in))?$/,
    table: artist,
    size: bell(2006, 11, [1962, 2024], 0),
  },
  { name: /^(bpm|tempo|beats? per minute)$/, size: bell(118, 24, [62, 192], 0) },
  {
    name: /^popularity( score)?$/,
    table: /\b(track|song|artist|album)$/,
    size: bell(44, 20, [1, 99], 0),
  },
  {
    name: /^(play|stream|listen)( count)?$|^(number of |total )(play|stream)$/,
    table: track,
    size: skewed(9000, 1.9, [0, 240_000_000], 0),
  },
  {
    name: /^(stream|play)( count)?$|^(number of |total )(stream|play)$/,
    table: /\broyalt(y|ies)\b/,
    size: skewed(26_000, 1.5, [40, 60_000_000], 0),
  },
  {
    name: /^(ms|millisecond) played$|^(played|play|listened|listening) (ms|millisecond)$/,
    size: skewed(168_000, 0.5, [1500, 420_000], 0),
  },
  {
    name: /^(venue )?capacity$/,
    table: /\b(concert|gig|tour date|venue)$/,
    schema: /\b(artist|band|concert|performer)\b/,
    size: skewed(2200, 0.9, [150, 58_000], 0, 50),
  },
]
