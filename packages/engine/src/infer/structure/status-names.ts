/** Whether a column's words name a status: `order status id`, `state`. */
export function isStatusName(words: readonly string[]): boolean {
  const rest = words.filter((word) => word !== 'id' && word !== 'code')
  return rest.at(-1) === 'status' || rest.at(-1) === 'state' || rest[0] === 'status'
}

/** Whether a name as it is written ends in that of a status: `order_status`, `statusId`, `state`. */
export function endsInStatus(name: string): boolean {
  return /(status|state)(_?id)?$/i.test(name)
}

/** Whether they name the status that a step leaves: `old status`, `from state`. */
export function isOldStatusName(words: readonly string[]): boolean {
  return isStatusName(words) && words.some((word) => oldWords.has(word))
}

const oldWords: ReadonlySet<string> = new Set('old from previous prior'.split(' '))
