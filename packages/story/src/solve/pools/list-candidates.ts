import { isNumeric } from '../../world/world.ts'
import { listMoments } from './list-moments.ts'
import { listNumbers } from './list-numbers.ts'
import { listTexts } from './list-texts.ts'
import type { Clues } from './pool.ts'

/** More than this is not tried for one class of cells. */
const most = 900

/** Values that a class of equal cells might have, the likeliest first, each once. */
export function listCandidates(clues: Clues): readonly string[] {
  return [...new Set(list(clues))].filter((value) => value !== '').slice(0, most)
}

function list(clues: Clues): readonly string[] {
  const { column, background } = clues
  if (isNumeric(column)) return listNumbers(clues)
  switch (column.category) {
    case 'date':
    case 'timestamp':
    case 'time':
      return listMoments(clues)
    case 'boolean':
      return ['true', 'false']
    case 'text':
    case 'choice':
      return listTexts(clues)
    default:
      return background
  }
}
