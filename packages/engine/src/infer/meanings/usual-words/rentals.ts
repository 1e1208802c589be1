import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** What those who let and mend cars write. */
export const rentalsWords: readonly UsualWords[] = [
  {
    name: /^insurance( (type|package|option|coverage))?$/,
    table: /\b(rental|booking|contract)\b/,
    words: listWords('basic, full cover, none, collision damage waiver, premium'),
  },
  {
    name: /^(work ?shop|garage|service center|vendor)( name)?$/,
    table: /\b(maintenance|repair|service record)\b/,
    words: listWords(
      'Main Street Auto, QuickFix Garage, City Tire & Brake, Northside Motors, Precision Auto Care, Highway Service Center, Harbor Auto Works',
    ),
  },
  {
    name: /^(reason|violation|offense|offence|type)$/,
    table: /\b(fine|violation|citation|penalty)\b/,
    words: listWords(
      'Speeding, Parking, Red light, Toll not paid, Bus lane, Expired meter, No stopping zone',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(car class|vehicle class|car category|vehicle category|car group|rate class)$/,
    words: listWords(
      'Economy, Compact, Intermediate, Standard, Full-Size, SUV, Minivan, Luxury, Convertible, Van, Premium, Mini',
    ),
    modifiers: listWords('Electric, Automatic, Hybrid'),
  },
  {
    name: /^note$|^(note|comment|remark)s?$/,
    table: /\b(maintenance|repair|service record)\b/,
    schema: /\b(car|vehicle|truck|fleet)\b/,
    words: listWords(
      'Brake pads replaced., Oil and filter changed., Tires at 4 mm, change next time., New battery fitted., Windshield wipers replaced., No faults found., Coolant topped up., Alignment corrected., Recall work done., Timing belt due at 120,000 km.',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(location|station|rental location|branch|office|depot)$/,
    schema: /\b(rental|car class|vehicle class)\b/,
    words: listWords(
      'Airport Terminal 1, Downtown, Central Station, Airport Terminal 2, Harbor, University, North Mall, Convention Center, West Side, Old Town, Industrial Park, South Gate',
    ),
    modifiers: listWords('City, Express, New'),
  },
  {
    name: /^(description|detail|damage|damage description)s?$/,
    table: /\bdamage\b/,
    words: listWords(
      'Scratch on the rear bumper., Dent in the driver’s door., Cracked windshield., Curb damage on the front right wheel., Stain on the back seat., Broken side mirror., Stone chip on the hood., Flat tire., Missing parcel shelf., Key lost.',
    ),
  },
]
