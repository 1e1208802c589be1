import type { DictionarySource } from './dictionary-source.ts'

/** Words of instruments. Each value with how often it is drawn. */
export const measureWords: DictionarySource = {
  'measure.unit': {
    values: ['kg', 'cm', '°C', 'kWh', 'm', '%', 'km/h', 'hPa'],
    weights: [20, 16, 14, 12, 12, 10, 8, 8],
  },
}
