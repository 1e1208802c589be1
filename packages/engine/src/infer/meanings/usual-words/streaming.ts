import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const streaming =
  /\b(viewing session|watch session|watch history|viewing history|viewing|view event|watch event|streaming|playback|playback session)\b/
const catalog = /\b(content|title|catalog|movie|film|show|program|asset)$/

/** What streaming services write. */
export const streamingWords: readonly UsualWords[] = [
  {
    name: /^(content|title|media|program|asset)? ?(type|kind|format)$/,
    table: catalog,
    schema: streaming,
    words: listWords('Movie, Series, Documentary, Limited Series, Stand-up, Short Film'),
  },
  {
    name: /^(primary |main |sub )?genre( name)?$/,
    table: catalog,
    schema: streaming,
    words: listWords(
      'Drama, Comedy, Thriller, Action, Documentary, Science Fiction, Romance, Crime, Horror, Family, Animation, Fantasy',
    ),
    goesWith: {
      column: { name: /^(content|title|media|program|asset)? ?(type|kind|format)$/ },
      pairs: [
        [/documentary/, listWords('Documentary')],
        [/stand/, listWords('Comedy')],
      ],
    },
  },
  {
    head: /\b(title|name)$/,
    subject: /\b(content|title|catalog|program|asset)$/,
    schema: streaming,
    words: listWords(
      'The Last Harbor, Midnight in Aldgate, Paper Crowns, The Quiet Coast, Salt and Iron, Northbound, A Winter in Lisbon, The Cartographer, Glass Houses, Echoes of Ravenwood, The Long Way Down, Second Sunrise, Hollow Creek, The Weight of Light, City of Lanterns, Broken Compass, The Orchard Keeper, Signal Lost, Blue Hour, The Understudy, Small Mercies, Wild Latitude, House of Tides, The Ninth Floor, Ashes and Amber, Borrowed Time, The Silent Ledger, Desert Bloom, Nightjar, Before the Thaw, Velvet Empire, The Glassmaker, Deep Water Rising, Stormchasers, The Recipe, Iron Meadow, Lost in Marseille, Fault Lines, The Tenant Upstairs, Golden Hour, River of Stars, The Vanishing Act, Kingdom of Salt, Underpass, Open Water, Summer of Kites, The Archivist, Cold Harvest, Runaway Station, Between Two Tides',
    ),
    modifiers: listWords(
      'Return to, Beyond, After, Secrets of, Beneath, Chasing, Finding, Leaving, Beyond the Edge of, Remembering, Children of, Shadows of, Legends of, Letters from, Escape from, Nights in, Ghosts of, Echo of, Songs of, Under, Saving, Road to, Journey to, Lights of, Winds of, Voices of, Heirs of, Daughters of, Tales of, Story of, Rise of, Fall of, Dreams of, Search for, Behind, Near, Against, Past, Across',
    ),
  },
  {
    name: /^device( (type|category|class))?$/,
    table: /\b(viewing|watch|playback|stream|streaming|view)\b/,
    words: listWords('Smart TV, Mobile, Tablet, Web Browser, Game Console, Streaming Stick'),
  },
  {
    name: /^(subscription |membership )?plan( (type|name|tier))?$/,
    schema: streaming,
    words: listWords('Standard, Basic with Ads, Premium, Basic, Family'),
  },
  {
    name: /^(age group|age band|age range|age bracket|age segment)$/,
    table: /\b(subscriber|customer|user|member|player|viewer|profile|household)$/,
    words: listWords('25-34, 35-44, 18-24, 45-54, 55-64, 65+'),
  },
]
