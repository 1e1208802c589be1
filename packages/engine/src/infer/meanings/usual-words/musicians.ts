import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const music = /\b(track|song|album|artist|band|playlist|musician|concert)\b/

/** What labels, bands and those who stream them write. */
export const musiciansWords: readonly UsualWords[] = [
  {
    name: /^(main |primary |music )?(genre|style|music style)( name)?$/,
    table: /\b(artist|band|album|track|song|musician|playlist|concert|single)$/,
    schema: /\b(track|song|album|playlist|concert)\b/,
    words: listWords(
      'Pop, Rock, Hip-Hop, Electronic, Indie, R&B, Country, Jazz, Folk, Metal, Latin, Soul, Classical, Reggae, Blues',
    ),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(label|record label)$/,
    schema: music,
    isOrganization: true,
    words: listWords(
      'Northlight Records, Paper Moon Music, Blue Lantern, Tidal Room Records, Copper Wire, Small Hours Records, Red Canary, Driftwood Sound, Second Story Music, Velvet Crane, Night Bus Records, Old Harbor Music, Signal Hill, Sunday Best Sounds, Glass Apartment, Longwave Records',
    ),
    modifiers: listWords('New, Little, South, Free'),
  },
  {
    name: /^(album|release|record) (type|format|kind)$|^type$/,
    table: /\b(album|release)$/,
    schema: music,
    words: listWords('album, single, EP, compilation, live'),
  },
  {
    name: /^(venue|place|hall|stage|location)( name)?$/,
    table: /\b(concert|gig|tour date|performance|show)$/,
    words: listWords(
      'The Lantern Room, Orpheum Hall, Riverside Arena, Blue Door Club, Union Stage, Old Mill Theater, Northgate Amphitheater, The Warehouse, Palace Ballroom, Harbor Pavilion, City Concert Hall, Meadow Park Stage',
    ),
  },
  {
    name: /^(subscription |membership )?(plan|tier)( (name|type))?$|^subscription( type)?$/,
    table: /\b(listener|user|subscriber|account|member|subscription)$/,
    schema: /\b(track|song|playlist|stream)$/,
    without: /\b(order|product|gym)\b/,
    words: listWords('Free, Premium, Family, Student, Duo'),
  },
  {
    name: /^description$/,
    table: /\bplaylist$/,
    words: listWords(
      'Songs for the way home., Loud, fast and good to run to., Nothing newer than 1999., Quiet songs for rainy mornings., Everything I found this month., For cooking, dancing and both., Slow guitars and long evenings., What the neighbors hear on Fridays., Instrumentals to work to., Our wedding, minus the speeches.',
    ),
  },
]
