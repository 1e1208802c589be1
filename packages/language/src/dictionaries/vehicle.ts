import type { DictionarySource } from './dictionary-source.ts'

/** Words of vehicles. Each value with how often it is drawn. */
export const vehicleWords: DictionarySource = {
  'vehicle.make': {
    values: [
      'Toyota',
      'Ford',
      'Volkswagen',
      'Honda',
      'Chevrolet',
      'BMW',
      'Hyundai',
      'Nissan',
      'Kia',
      'Mercedes-Benz',
      'Renault',
      'Volvo',
    ],
    weights: [14, 13, 11, 10, 9, 7, 8, 8, 7, 6, 4, 3],
  },
  'vehicle.model': {
    values: [
      'Sedan LX',
      'Hatchback S',
      'Touring',
      'Sport 2.0',
      'City',
      'Estate',
      'Cross 4x4',
      'Van L2',
      'Coupe GT',
      'Electric One',
    ],
    weights: [10, 9, 8, 8, 8, 7, 8, 6, 4, 5],
  },
  'vehicle.type': {
    values: ['Sedan', 'SUV', 'Hatchback', 'Truck', 'Van', 'Wagon', 'Coupe'],
    weights: [28, 30, 17, 11, 6, 5, 3],
  },
  'vehicle.transmission': {
    values: ['Automatic', 'Manual', 'CVT'],
    weights: [62, 32, 6],
  },
  'vehicle.fuel-type': {
    values: ['Gasoline', 'Diesel', 'Hybrid', 'Electric'],
    weights: [58, 20, 12, 10],
  },
}
