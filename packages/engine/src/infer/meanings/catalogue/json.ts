import { bytesLike, structure } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Structures within a cell, and bytes. */
export const jsonMeanings: readonly MeaningEntry[] = [
  { name: 'json.object', fits: structure, description: 'A structure of no known meaning.' },
  { name: 'json.settings', fits: structure, description: 'Names and values that steer a program.' },
  { name: 'json.metadata', fits: structure, description: 'Facts about a thing.' },
  { name: 'json.payload', fits: structure, description: 'What an event or a message carries.' },
  { name: 'json.attributes', fits: structure, description: 'Properties of a thing.' },
  { name: 'json.list', fits: structure, description: 'Several values.' },
  { name: 'json.changes', fits: structure, description: 'What was before and is now.' },
  { name: 'json.binary', fits: bytesLike, description: 'Bytes of no known meaning.' },
  { name: 'json.image', fits: bytesLike, description: "A picture's bytes." },
  { name: 'json.file', fits: bytesLike, description: "A file's bytes." },
]
