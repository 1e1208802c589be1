import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const lodging = /\b(hotel|room|reservation|guest|stay|property)\b/

/** What places to stay write. */
export const lodgingWords: readonly UsualWords[] = [
  {
    name: /^(loyalty|membership|member|reward|rewards|customer|guest|status)? ?tier( (name|level))?$|^loyalty (level|status|program level)$/,
    words: listWords('Bronze, Silver, Gold, Platinum'),
  },
  {
    head: /\bname$/,
    subject: /\b(property|hotel|resort)$/,
    neighbor: /^(stars?|star rating|(total |number of )?rooms?( count)?|brand|chain)$/,
    schema: /\b(reservation|guest|stay|check in)\b/,
    words: listWords(
      'Harborview Hotel, The Grand Linden, Cityline Suites, Hotel Bellavista, Park Lane House, The Old Mill Inn, Riverside Plaza, Hotel Aurora, Station Hotel, The Marlow, Seabreeze Resort, Alpine Lodge, Hotel Continental, Garden Court, The Lighthouse, Palm Terrace Resort, Museum Quarter Hotel, Castle Hill Hotel, Lakeside Retreat, Hotel Meridiana',
    ),
    modifiers: listWords('North, Central, Airport, Old Town'),
  },
  {
    name: /^((booking|reservation|stay) )?status$/,
    table: /\b(reservation|booking|stay)$/,
    neighbor: /^(check in|checkin|check out|checkout|room type)( (date|day|on))*$/,
    words: listWords('checked_out, confirmed, cancelled, checked_in, no_show'),
    shares: {
      checked_out: 0.68,
      confirmed: 0.12,
      cancelled: 0.14,
      checked_in: 0.03,
      no_show: 0.03,
    },
  },
  {
    name: /^(issue|complaint|problem|topic)s?( (type|category|topic))?$/,
    table: /\b(review|feedback|survey|complaint)\b/,
    schema: /\b(hotel|room|reservation|stay)\b/,
    words: listWords(
      'Noise, Slow check-in, Small room, Wi-Fi, Breakfast, Cleanliness, Air conditioning, Parking, Bathroom, Elevator, Housekeeping, Value for money',
    ),
  },
  {
    name: /^beds?( type| configuration| setup)?$/,
    schema: lodging,
    words: listWords(
      '1 queen bed, 1 king bed, 2 double beds, 2 single beds, 1 double bed, 1 king bed and sofa bed, 2 queen beds, 1 single bed',
    ),
    goesWith: {
      column: { name: /^(name|type|room type|title|category)( name)?$/ },
      pairs: [
        [/single/, ['1 single bed']],
        [/twin/, ['2 single beds']],
        [/double|standard/, listWords('1 queen bed, 1 double bed, 2 single beds')],
        [/king|deluxe/, ['1 king bed']],
        [/queen/, ['1 queen bed']],
        [/family/, listWords('2 queen beds, 2 double beds')],
        [/suite|studio/, listWords('1 king bed and sofa bed, 1 king bed')],
      ],
    },
  },
  {
    name: /^(special|guest|additional) (request|requirement|wish|instruction)$/,
    schema: lodging,
    words: listWords(
      'Late arrival, High floor please, Quiet room if possible, Extra pillows, Baby cot needed, Early check-in, Two single beds, Ground floor room, Late check-out, Celebrating an anniversary, Vegetarian breakfast, Airport transfer, Adjoining rooms, Arriving by car, Feather-free bedding',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(service|extra|add on|addon)$/,
    schema: /\b(hotel|room type|housekeeping|resort)\b/,
    words: listWords(
      'Breakfast Buffet, Airport Transfer, Parking, Late Check-Out, Laundry, Spa Treatment, Room Service, Minibar, Massage, Bicycle Rental, Extra Bed, Pet Fee, City Tour, Wi-Fi Premium, Gym Access, Half Board, Babysitting, Dry Cleaning, Sauna, Champagne on Arrival',
    ),
    modifiers: listWords('Family, Weekend, Private, Daily'),
  },
  {
    name: /^(category|type|service type)$/,
    table: /\b(service|extra|amenity)\b/,
    schema: /\b(hotel|room type|housekeeping|resort)\b/,
    words: listWords('Food & drink, Wellness, Transport, Room, Laundry, Leisure'),
    goesWith: {
      column: { head: /\bname$/, subject: /\b(service|extra|amenity)$/ },
      pairs: [
        [/breakfast|minibar|room service|board|champagne/, ['Food & drink']],
        [/spa|massage|sauna|gym/, ['Wellness']],
        [/transfer|parking/, ['Transport']],
        [/laundry|dry clean/, ['Laundry']],
        [/bicycle|tour|babysit/, ['Leisure']],
        [/check-out|bed|pet|wi-fi/, ['Room']],
      ],
    },
  },
  {
    head: /\bname$/,
    subject: /\bamenit(y|ies)$/,
    words: listWords(
      'Wi-Fi, Air conditioning, Parking, Breakfast, Swimming pool, Gym, Pet friendly, Kitchen, Balcony, Washing machine, Television, Elevator, Heating, Hot tub, Workspace, Hair dryer, Sea view, Fireplace',
    ),
  },
  {
    name: /^amenit(y|ies)$/,
    words: listWords('Wi-Fi, Parking, Air conditioning, Breakfast, Pool, Gym, Kitchen, Balcony'),
  },
  {
    name: /^(task|work|job|cleaning)? ?type$/,
    table: /\b(housekeeping|cleaning)\b/,
    words: listWords(
      'Daily clean, Departure clean, Turn-down, Deep clean, Linen change, Minibar refill, Inspection',
    ),
  },
  {
    name: /^(description|detail|about|summary)s?$/,
    table: /\b(room type|room category|room class|suite)\b/,
    words: listWords(
      'Quiet room facing the courtyard with a desk and a walk-in shower., Bright corner room with a view of the park., Compact room for short stays with a queen bed., Spacious room with a sofa and a bathtub., Two connected rooms for families., Top-floor room with a private balcony., Ground-floor room with step-free access., Renovated room with a rain shower and blackout curtains., Room with a kitchenette for longer stays., Suite with a separate living room and a sea view.',
    ),
  },
  {
    name: /^(description|about|summary)$/,
    table: /\b(listing|property|apartment|accommodation)\b/,
    words: listWords(
      'Sunny apartment near the old town with a balcony., Renovated flat five minutes from the station., House with a garden and room for six., Studio with a full kitchen and fast Wi-Fi., Top-floor loft with a view over the roofs., Quiet street, free parking and a small terrace., Family home close to schools and shops., Bright two-bedroom flat with an elevator., Cottage by the lake with a wood stove., Modern unit with underground parking.',
    ),
  },
]
