import { number, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Journeys and places to stay. */
export const travelMeanings: readonly MeaningEntry[] = [
  { name: 'travel.train-name', fits: text, description: 'A train by its name.' },
  { name: 'travel.airline-name', fits: text, description: 'An airline.' },
  { name: 'travel.airline-code', fits: text, description: 'Two letters of an airline.' },
  { name: 'travel.airport-name', fits: text, description: 'An airport.' },
  { name: 'travel.airport-code', fits: text, description: 'Three letters of an airport.' },
  {
    name: 'travel.flight-number',
    fits: textInteger,
    description: "An airline's number of a flight.",
  },
  { name: 'travel.aircraft', fits: text, description: 'A type of aircraft.' },
  { name: 'travel.seat', fits: text, description: 'A seat.' },
  { name: 'travel.gate', fits: text, description: 'A gate or a platform.' },
  { name: 'travel.hotel-name', fits: text, description: 'A hotel.' },
  { name: 'travel.room-type', fits: text, description: 'A kind of room.' },
  { name: 'travel.booking-reference', fits: text, description: 'Six letters of a booking.' },
  { name: 'travel.destination', fits: text, description: 'Where a journey goes.' },
  { name: 'travel.origin', fits: text, description: 'Where a journey starts.' },
  { name: 'travel.station-name', fits: text, description: 'A stop or a station.' },
  { name: 'travel.route', fits: text, description: 'A way from one place to another.' },
  { name: 'travel.fare', fits: number, description: 'The price of a journey.' },
  {
    name: 'travel.cancellation-reason',
    fits: text,
    description: 'Why what was booked does not take place.',
  },
]
