import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const town = /\b(resident|council|council member|parcel|permit|ward|citizen)\b/

/** What town halls write. */
export const townsWords: readonly UsualWords[] = [
  {
    name: /^(ward|precinct|district)( name)?$/,
    table: /\b(council|council member|councillor|alderman|mayor|voter)\b/,
    words: listWords(
      'North Ward, South Ward, East Ward, West Ward, Central Ward, Riverside, Old Town, Hillcrest, Harbor, Station Quarter',
    ),
  },
  {
    name: /^(political )?party( name)?$/,
    table: /\b(council|council member|councillor|candidate|politician|mayor|representative)\b/,
    words: listWords(
      'Independent, Citizens’ List, Greens, Social Democrats, Liberals, Conservatives',
    ),
  },
  {
    name: /^zon(e|ing)( (code|class|type))?$/,
    table: /\b(parcel|lot|property|plot|land)\b/,
    words: listWords(
      'Residential, Mixed use, Commercial, Agricultural, Industrial, Open space, Public',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(permit type|permit kind|permit category)$/,
    words: listWords(
      'Building permit, Parking permit, Street event, Outdoor seating, Tree removal, Demolition, Sign permit, Food stall, Fence permit, Dog license, Excavation, Home business, Fireworks, Garage sale, Pool permit',
    ),
  },
  {
    name: /^motion( (title|text))?$|^(agenda item|resolution)$/,
    table: /\b(vote|motion|ballot|agenda)\b/,
    words: listWords(
      'Adopt the annual budget, Resurface Mill Road, Extend library hours, Rezone the old depot, Raise parking fees, Plant trees on Main Street, Approve the minutes, Renovate the school gym, Lower the speed limit at the school, Contract for snow removal, Fund the summer festival, New bus stop at the station',
    ),
  },
  {
    name: /^(category|type|request type|issue|issue type)$/,
    table: /\b(service request|citizen request|complaint|311 request)\b/,
    schema: town,
    words: listWords(
      'Pothole, Street light, Missed trash pickup, Graffiti, Noise, Fallen tree, Abandoned vehicle, Water leak, Blocked drain, Damaged sign, Snow removal',
    ),
  },
  {
    name: /^(purpose|occasion|event type)$/,
    table: /\b(hall|room|venue|facility) (booking|reservation|rental)\b/,
    words: listWords(
      'Wedding, Birthday party, Club meeting, Choir rehearsal, Yoga class, General assembly, Blood drive, Flea market, Theater rehearsal, Training, Concert',
    ),
  },
]
