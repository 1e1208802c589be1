/**
 * How rows of an answer get more: by copies of what they are made of, by rows of other groups, by more parents whose rows
 * have great amounts, by such rows alone, by greater amounts, by longer spans between times, by days
 * that follow.
 */
export type Way =
  | 'copy'
  | 'gather'
  | 'relink'
  | 'parents'
  | 'add'
  | 'enlarge'
  | 'stretch'
  | 'follow'

/** Which of the tables that an answer is made of, and in which order its rows come: others may count some of them. */
export interface Attempt {
  readonly way: Way
  readonly place: number
  readonly order: number
}

/** What is tried for an answer, one after the other. */
export const attempts: readonly Attempt[] = [
  { way: 'copy', place: 0, order: 1 },
  { way: 'gather', place: 0, order: 1 },
  { way: 'copy', place: 0, order: 7919 },
  { way: 'gather', place: 0, order: 7919 },
  { way: 'copy', place: 0, order: 104_729 },
  { way: 'copy', place: 0, order: 15_485_863 },
  { way: 'copy', place: 1, order: 1 },
  { way: 'relink', place: 0, order: 1 },
  { way: 'relink', place: 1, order: 1 },
  { way: 'parents', place: 0, order: 1 },
  { way: 'add', place: 0, order: 1 },
  { way: 'add', place: 1, order: 1 },
  { way: 'enlarge', place: 0, order: 1 },
  { way: 'enlarge', place: 1, order: 1 },
  { way: 'stretch', place: 0, order: 1 },
  { way: 'follow', place: 0, order: 1 },
]

/** What attempts have in common that differ in the order of rows alone. */
export function nameWay(attempt: Attempt): string {
  return `${attempt.way} ${attempt.place} ${isPlain(attempt)}`
}

/** Whether rows that are counted once may be taken like any others. */
export function isPlain({ way, place, order }: Attempt): boolean {
  return place > 0 || (way === 'copy' && order === 1)
}
