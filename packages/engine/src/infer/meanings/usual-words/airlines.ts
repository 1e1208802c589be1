import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const flights = /\b(flight|aircraft|airport|airline)\b/

/** What airlines write. */
export const airlinesWords: readonly UsualWords[] = [
  {
    name: /^(manufacturer|make|maker)( name)?$/,
    table: /\b(aircraft|plane|airplane)\b/,
    words: listWords('Airbus, Boeing, Embraer, ATR, Bombardier'),
  },
  {
    name: /^(model|type|aircraft (model|type)|variant)( name)?$/,
    table: /\b(aircraft|plane|airplane)\b/,
    words: listWords('A320-200, 737-800, A321neo, E190, A330-300, 787-9, ATR 72-600, CRJ900'),
    goesWith: {
      column: { name: /^(manufacturer|make|maker)( name)?$/ },
      pairs: [
        [/airbus/, listWords('A320-200, A321neo, A319-100, A330-300, A350-900, A220-300')],
        [/boeing/, listWords('737-800, 737 MAX 8, 787-9, 777-300ER, 767-300ER')],
        [/embraer/, listWords('E190, E195-E2, E175')],
        [/atr/, listWords('ATR 72-600, ATR 42-500')],
        [/bombardier/, listWords('CRJ900, Dash 8-400')],
      ],
    },
  },
  {
    head: /\bname$/,
    subject: /\b(airplane|aircraft|plane) model$|^model$/,
    schema: /\b(aircraft|airplane|plane)\b/,
    words: listWords(
      'A320-200, 737-800, A321neo, E190, A330-300, 787-9, ATR 72-600, CRJ900, 777-300ER, A350-900, A220-300, 737 MAX 8, E175, A319-100, 767-300ER, Dash 8-400',
    ),
  },
  {
    name: /^((ticket|travel|cabin|seat|service|flight|booking) )?class( (name|type))?$/,
    table: /\b(ticket|seat|booking|reservation|fare|boarding pass)\b/,
    schema: flights,
    words: listWords('Economy, Premium Economy, Business, First'),
  },
  {
    name: /^cabin( (class|type|name))?$/,
    schema: flights,
    words: listWords('Economy, Premium Economy, Business, First'),
  },
  {
    name: /^(issue |problem |fault |repair )?(type|category)$/,
    table: /\b(issue|fix|fault|defect|repair|maintenance)$/,
    schema: /\b(aircraft|airplane|plane)\b/,
    words: listWords(
      'Engine, Avionics, Landing gear, Cabin, Hydraulics, Electrical, Fuel system, Air conditioning',
    ),
  },
  {
    name: /^(delay|cancellation|irregularity) (reason|cause|code)$/,
    schema: flights,
    words: listWords(
      'Late arrival of aircraft, Air traffic control, Weather, Technical check, Crew rotation, Boarding of passengers, De-icing, Baggage loading, Airport congestion',
    ),
  },
  {
    name: /^(event|scan|message|status)( (type|code|name))?$/,
    table: /\b(baggage|luggage|bag) (event|scan|message|movement|log|tracking)\b/,
    words: listWords('Checked in, Screened, Loaded, Unloaded, Transferred, On the belt'),
  },
  {
    name: /^(position|role|rank|function|job|duty|crew (role|position))$/,
    table: /\b(crew|crew member|flight crew)\b/,
    words: listWords('Flight Attendant, First Officer, Captain, Purser, Senior Flight Attendant'),
  },
  {
    name: /^(fare|booking) (basis|class|code)( code)?$/,
    schema: flights,
    words: listWords('YOW, MLXRT, KSPRTX, QLOW, HFLEX, BSEMI, JBUS, VSAVER, TPROMO, YFLEX'),
  },
  {
    name: /^(channel|source|booking channel|sales channel)$/,
    table: /\b(booking|reservation|ticket)\b/,
    schema: flights,
    words: listWords('website, mobile app, travel agency, call center, airport counter'),
  },
]
