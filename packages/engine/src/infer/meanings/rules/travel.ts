import type { MeaningRule } from '../meaning.ts'

/** Journeys and vehicles. */
export const travelRules: readonly MeaningRule[] = [
  { meaning: 'travel.airline-name', head: /\bname$/, subject: /\bairline$/ },
  { meaning: 'travel.airline-name', name: /^airline$/, types: ['text'] },
  {
    meaning: 'travel.airline-code',
    name: /\b(airline|airline iata) (code|abbreviation)$|^abbreviation$/,
    table: /airline/,
  },
  { meaning: 'travel.airport-name', head: /\bname$/, subject: /\bairport$/ },
  {
    meaning: 'travel.airport-code',
    name: /\b(airport|source airport|iata|icao)( code)?$/,
    types: ['text'],
  },
  {
    meaning: 'travel.airport-code',
    name: /^(code|from airport|to airport|destination airport)$/,
    table: /airport|flight/,
    types: ['text'],
  },
  { meaning: 'travel.flight-number', name: /\b(flight|flno|train) (number|no)$|^flno$/ },
  {
    meaning: 'travel.aircraft',
    head: /\b(name|type|model)$/,
    subject: /\b(aircraft|plane|airplane)$/,
  },
  { meaning: 'travel.aircraft', name: /^(aircraft|airplane)$/, types: ['text'] },
  { meaning: 'travel.seat', name: /\bseat( (number|no))?$/, types: ['text', 'integer'] },
  {
    meaning: 'travel.gate',
    name: /\b(gate|platform number|terminal)( number| no)?$/,
    types: ['text'],
    table: /flight|airport|train|boarding/,
  },
  { meaning: 'travel.hotel-name', head: /\bname$/, subject: /\bhotel$/ },
  { meaning: 'travel.room-type', name: /\b(room type|bed type|room name)$/ },
  {
    meaning: 'travel.booking-reference',
    name: /\b(booking|reservation|pnr|confirmation) ?(reference|code|number|no)$/,
    types: ['text'],
  },
  {
    meaning: 'travel.destination',
    name: /\b(destination|arrival|arrive|to city|arrival city|landing)( (city|station|name))?$/,
    types: ['text'],
  },
  {
    meaning: 'travel.origin',
    name: /\b(origin|departure|from city|source city|depart|departure city)( (city|station|name))?$/,
    types: ['text'],
    neighbor: /destination|arrival|\bto\b/,
  },
  {
    meaning: 'travel.station-name',
    head: /\bname$/,
    subject: /\b(station|bike station|stop|start station|end station|bikeshare station)$/,
  },
  { meaning: 'travel.station-name', name: /\b(station|stop)( name)?$/, types: ['text'] },
  {
    meaning: 'travel.route',
    name: /\b(route|itinerary)( name)?$/,
    types: ['text'],
    table: /train|flight|bus|trip|tour|stop/,
  },
  { meaning: 'travel.fare', name: /\b(fare|ticket price)$/, types: ['number', 'integer'] },
  {
    meaning: 'vehicle.make',
    name: /\b(make|car maker|maker)( name)?$/,
    types: ['text'],
    table: /car|vehicle|model|auto/,
  },
  {
    meaning: 'vehicle.model',
    name: /\bmodel( name)?$/,
    types: ['text'],
    table: /car|vehicle|auto|model list|driver/,
  },
  { meaning: 'vehicle.type', name: /\b(vehicle|car|body|bike) ?(type|body)$/ },
  { meaning: 'vehicle.vin', name: /^vin( number| code)?$|\bvehicle identification number$/ },
  {
    meaning: 'vehicle.plate',
    name: /\b(plate|license plate|registration plate)( number)?$/,
    types: ['text'],
  },
  {
    meaning: 'vehicle.mileage',
    name: /\b(mileage|odometer|mpg)$/,
    types: ['integer', 'number', 'text'],
  },
  { meaning: 'vehicle.fuel-type', name: /\bfuel( type)?$/, types: ['text', 'choice'] },
  { meaning: 'vehicle.cylinders', name: /\bcylinder$/ },
  { meaning: 'vehicle.horsepower', name: /\bhorse ?power$/, types: ['integer', 'number'] },
  { meaning: 'vehicle.horsepower', name: /^horsepower$/, types: ['text'] },
]
