import { number, numberText, text } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Cars and other machines. */
export const vehicleMeanings: readonly MeaningEntry[] = [
  { name: 'vehicle.make', fits: text, description: 'A maker of vehicles.' },
  { name: 'vehicle.model', fits: text, description: "A vehicle's model." },
  { name: 'vehicle.type', fits: text, description: 'A kind of vehicle.' },
  { name: 'vehicle.vin', fits: text, description: "A vehicle's number." },
  { name: 'vehicle.plate', fits: text, description: 'A licence plate.' },
  {
    name: 'vehicle.mileage',
    fits: numberText,
    description: 'How far it went, or how far a unit of fuel carries it.',
  },
  { name: 'vehicle.fuel-type', fits: text, description: 'What it runs on.' },
  { name: 'vehicle.transmission', fits: text, description: 'Automatic or manual.' },
  { name: 'vehicle.cylinders', fits: number, description: 'Cylinders of a motor.' },
  { name: 'vehicle.horsepower', fits: numberText, description: 'How strong a motor is.' },
]
