import type { MeaningRule } from '../meaning.ts'

const whole = ['integer', 'number'] as const

/** What instruments show. */
export const measureRules: readonly MeaningRule[] = [
  { meaning: 'measure.life-expectancy', name: /\blife expectancy( \w+)?$/ },
  {
    meaning: 'measure.temperature',
    name: /\b(temperature|temperature \w+|degree celsius|dew point( \w+)?|celsius|fahrenheit)$/,
    types: ['integer', 'number'],
  },
  { meaning: 'measure.humidity', name: /\b(\w+ )?humidity$/, types: whole },
  { meaning: 'measure.pressure', name: /\b(pressure|sea level pressure( inch)?)$/, types: whole },
  {
    meaning: 'measure.precipitation',
    name: /\b(precipitation|rainfall|snowfall|rain)( \w+)?$/,
    types: ['integer', 'number', 'text'],
  },
  {
    meaning: 'measure.wind-speed',
    name: /\b(wind|gust|wind speed)( (speed|mph|kph|gust))*$/,
    types: whole,
  },
  { meaning: 'measure.speed', name: /\b(speed|velocity|mph|kmh|sprint speed)$/, types: whole },
  {
    meaning: 'measure.distance',
    name: /\b(distance|range|visibility mile|mile|kilometer|km|radius)( (km|mile|meter|m))?$/,
    types: whole,
  },
  { meaning: 'measure.consumption', name: /\b(consumption|usage|used)$/, types: ['number'] },
  { meaning: 'measure.energy', name: /\b(energy|kwh)$/, types: whole },
  { meaning: 'measure.power', name: /\b(power|watt|kw)$/, types: ['number'] },
  { meaning: 'measure.voltage', name: /\b(voltage|volt)$/, types: whole },
  {
    meaning: 'measure.angle',
    name: /\b(angle|azimuth|rotation|wind direction degree|wind dir degree|roll|pitch|yaw|heading)$/,
    types: whole,
  },
  { meaning: 'measure.frequency', name: /\b(hertz|hz|mhz|ghz|clock rate|bpm)$/, types: whole },
  { meaning: 'measure.density', name: /\bdensity$/, types: whole },
  { meaning: 'measure.acceleration', name: /\b(acceleration|accelerate)$/, types: whole },
  { meaning: 'measure.noise', name: /\b(noise|decibel|loudness)$/, types: whole },
  { meaning: 'measure.diameter', name: /\bdiameter$/, types: whole },
  { meaning: 'measure.thickness', name: /\b(thickness)$/, types: whole },
  {
    meaning: 'measure.weight',
    name: /\b(weight kg|weight lb|weight g|pet weight|body weight|weight)$/,
    types: ['number'],
  },
  {
    meaning: 'measure.weight',
    name: /^weight( (kg|lb))?$/,
    types: ['integer'],
    table: /car|player|patient|animal|pet|person|dog|hero|vehicle|athlete|gymnast/,
  },
  { meaning: 'measure.height', name: /\bheight( (cm|m|ft|meter|feet|inch|in))?$/, types: whole },
  { meaning: 'measure.width', name: /\bwidth( (cm|m|mm|in))?$/, types: whole },
  { meaning: 'measure.length', name: /\blength( (cm|m|km|mm|feet|meter))?$/, types: whole },
  { meaning: 'measure.depth', name: /\bdepth( (cm|m|ft))$/, types: whole },
  {
    meaning: 'measure.area',
    name: /\b(area|square (foot|feet|meter)|sqft|acreage|acre|surface)( km| m 2)?$/,
    types: whole,
  },
  {
    meaning: 'measure.volume',
    name: /\b(volume|liter|litre|gallon|displacement|bottle volume ml|ml|edispl|capacity ml)( sold)?$/,
    types: whole,
  },
  {
    meaning: 'measure.reading',
    name: /\b(reading|measurement|measured value|sensor value|observation value)$/,
  },
]
