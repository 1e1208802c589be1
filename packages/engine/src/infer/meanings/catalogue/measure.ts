import { number, numberText, text } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** What instruments show. */
export const measureMeanings: readonly MeaningEntry[] = [
  { name: 'measure.life-expectancy', fits: number, description: 'Years that people live.' },
  { name: 'measure.temperature', fits: number, description: 'Degrees.' },
  { name: 'measure.humidity', fits: number, description: 'Per cent of moisture.' },
  { name: 'measure.pressure', fits: number, description: 'Air pressure.' },
  { name: 'measure.precipitation', fits: number, description: 'Rain or snow.' },
  { name: 'measure.wind-speed', fits: number, description: 'How fast the wind is.' },
  { name: 'measure.speed', fits: number, description: 'How fast.' },
  { name: 'measure.distance', fits: number, description: 'How far.' },
  { name: 'measure.length', fits: number, description: 'How long.' },
  { name: 'measure.width', fits: number, description: 'How wide.' },
  { name: 'measure.height', fits: number, description: 'How high.' },
  { name: 'measure.depth', fits: number, description: 'How deep.' },
  { name: 'measure.thickness', fits: number, description: 'How thick.' },
  { name: 'measure.diameter', fits: number, description: 'How wide across.' },
  { name: 'measure.area', fits: number, description: 'How large.' },
  { name: 'measure.volume', fits: number, description: 'How much room.' },
  { name: 'measure.weight', fits: number, description: 'How heavy.' },
  { name: 'measure.energy', fits: number, description: 'How much work.' },
  { name: 'measure.power', fits: number, description: 'How strong.' },
  { name: 'measure.voltage', fits: number, description: 'How much tension.' },
  { name: 'measure.angle', fits: number, description: 'Degrees of a turn.' },
  { name: 'measure.frequency', fits: number, description: 'How often a second.' },
  { name: 'measure.density', fits: number, description: 'How close together.' },
  { name: 'measure.acceleration', fits: number, description: 'How fast it gets faster.' },
  { name: 'measure.consumption', fits: number, description: 'How much is used.' },
  { name: 'measure.noise', fits: number, description: 'How loud.' },
  { name: 'measure.reading', fits: numberText, description: 'What a meter shows.' },
  { name: 'measure.unit', fits: text, description: 'The unit of a reading.' },
  {
    name: 'measure.usual-quantity',
    fits: number,
    description: 'A quantity whose usual size its name tells: guests, floors, body fat.',
  },
]
