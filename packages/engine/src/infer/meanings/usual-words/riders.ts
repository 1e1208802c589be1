import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const transit =
  /\b(transit|fare tap|fare|gtfs|stop time|ridership|bus|tram|metro|bus line|transit route|route)\b/

const elsewhere =
  /\b(bike ?share|bikeshare|crime|flight|shipment|order|package|permalink|web|endpoint|server)\b/

/** What public transport writes. */
export const ridersWords: readonly UsualWords[] = [
  {
    head: /\b(name|long name)$/,
    subject: /\b(route|line|transit line|bus line)$/,
    schema: /\b(trip|station|stop|fare|vehicle)\b/,
    without: /\b(order|shipment|truck|flight|web|endpoint|climb)\b/,
    words: listWords(
      'Airport Express, Harbor Line, Downtown Loop, University Connector, Riverside Line, Crosstown, Northern Line, East Side Local, Hillside Shuttle, Night Owl, Stadium Link, Market Street Line, Hospital Link, West End Circular, Lakeshore Line, Old Town Tram',
    ),
    modifiers: listWords('North, South, East, West'),
  },
  {
    name: /^(route|line) (number|no|short name|code)$/,
    table: /\b(route|line|trip)$/,
    schema: transit,
    without: elsewhere,
    words: listWords('1, 2, 5, 7, 10, 12, 14, 18, 22, 27, 31, 38, 42, 49, 54, M1, M2, T3, X9, N30'),
  },
  {
    name: /^(transit|transport|travel|service)? ?(mode|type)$/,
    table: /\b(route|line|trip|ridership|station)$/,
    schema: transit,
    without: elsewhere,
    words: listWords('Bus, Metro, Tram, Commuter Rail, Ferry'),
  },
  {
    name: /^(vehicle )?type$/,
    table: /\bvehicle$/,
    schema: transit,
    without: elsewhere,
    words: listWords('Bus, Articulated Bus, Tram, Metro Train, Electric Bus'),
  },
  {
    name: /^tap (type|kind|direction)$/,
    words: listWords('entry, exit, transfer'),
  },
  {
    name: /^(fare |tariff )?zone$/,
    schema: transit,
    without: elsewhere,
    table: /\b(station|stop|fare tap|tap)$/,
    words: listWords('A, B, C, D'),
  },
  {
    name: /^(fare|ticket|pass) (product|type|class|category|name)$/,
    schema: transit,
    without: elsewhere,
    words: listWords(
      'Single Ride, Day Pass, Monthly Pass, Weekly Pass, Stored Value, Student Pass',
    ),
  },
  {
    name: /^(rider|passenger|fare|card|customer) (category|type|class|group)$/,
    schema: transit,
    without: elsewhere,
    words: listWords('Adult, Student, Senior, Child, Reduced Fare'),
  },
  {
    name: /^(incident|disruption|alert|event)? ?(type|cause|category)$/,
    table: /\b(incident|disruption|service alert|delay)$/,
    schema: transit,
    without: elsewhere,
    words: listWords(
      'Signal failure, Medical emergency, Vehicle breakdown, Track obstruction, Road closure, Weather, Police activity, Power outage',
    ),
  },
  {
    name: /^cancel(l)?ation (reason|cause)$/,
    table: /\b(trip|run)$/,
    schema: transit,
    without: elsewhere,
    words: listWords(
      'No driver available, Vehicle breakdown, Severe weather, Road closed, Signal failure, Industrial action',
    ),
  },
  {
    name: /^(description|detail|summary|note)s?$/,
    table: /\b(incident|disruption|service alert)$/,
    schema: transit,
    without: elsewhere,
    words: listWords(
      'Train held at the platform because of a signal fault., Passenger taken ill and services delayed., Bus broke down on the hill and was towed away., Road closed after a burst water main., Fallen branch cleared from the overhead line., Doors failed to close and the train was taken out of service., Detour because of a street market., Power lost on the eastern section for half an hour.',
    ),
  },
  {
    name: /^(depot|garage|yard|home depot|base)( name)?$/,
    schema: transit,
    without: elsewhere,
    words: listWords('North Depot, Harbor Depot, East Yard, Central Garage, Westfield Yard'),
  },
  {
    name: /^(trip |run )?status$/,
    table: /\btrip$/,
    schema: transit,
    without: elsewhere,
    words: listWords('completed, delayed, cancelled, scheduled, in progress'),
  },
  {
    name: /^(flight )?status$/,
    table: /\bflight$/,
    words: listWords('completed, delayed, cancelled, scheduled, boarding, departed, diverted'),
  },
  {
    name: /^(hub|airport) (type|class|size|category)$/,
    words: listWords('Hub, Focus City, Spoke, Regional'),
  },
  {
    name: /^(loyalty|frequent flyer|ffp) (tier|status|level)$/,
    schema: /\b(flight|airline|passenger)\b/,
    words: listWords('Silver, None, Gold, Platinum, Bronze'),
  },
]
