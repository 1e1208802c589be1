import { readWords } from '../../infer/meanings/table-words.ts'
import type { Context } from '../generator.ts'
import { columnWords } from '../parts/words-of.ts'

/** Days back at which rows of a table without parents in time began, at most. */
export const usualHistory: number = 3 * 365

interface LongLived {
  /** What the table is about, in its last words. */
  readonly table: RegExp
  /** What the moment is called. */
  readonly column: RegExp
  readonly years: number
}

const longLived: readonly LongLived[] = [
  // half of all employees in the United States have been with theirs for less than four years (Employee Tenure, BLS 2024)
  {
    table:
      /\b(employee|staff|staff member|worker|doctor|physician|nurse|teacher|instructor|professor|driver|pilot|technician|mechanic|agent|sales rep|salesperson|officer|librarian|manager|personnel|crew|crew member|faculty|provider|stylist|trainer|waiter|server|cashier|engineer|operator|adjuster|guard)$/,
    column: /^(hire|hired|hiring|employed|employment|joined|joining|started|start|onboarded)\b/,
    years: 11,
  },
  {
    table:
      /\b(store|shop|branch|warehouse|depot|clinic|hospital|hotel|property|site|plant|factory|office|school|campus|restaurant|station|terminal|facility|center|centre|library|museum|gym|club|cinema|theater|theatre|airport|venue|outlet|location|dealership|dealer|pharmacy|farm|studio|laboratory|lab|salon|dock|hub)$/,
    column:
      /^(open|opened|opening|established|founded|inaugurated|commissioned|built|launched|launch)\b/,
    years: 25,
  },
  {
    table:
      /\b(machine|asset|equipment|vehicle|truck|aircraft|airplane|bus|turbine|meter|robot|line|pump|transformer|substation|well|panel|bike|scooter)$/,
    column:
      /^(install|installed|installation|commissioned|commissioning|purchase|purchased|acquired|acquisition|manufactured|manufacture|in service|delivered|delivery|built)\b/,
    years: 12,
  },
  {
    table:
      /\b(company|organization|organisation|business|firm|supplier|vendor|manufacturer|brand|label|publisher|bank|university|airline|team|partner|carrier|insurer|hospital)$/,
    column: /^(founded|established|incorporated|incorporation|founding)\b/,
    years: 45,
  },
]

/** Days back at which the rows of a table began, at most: people stay for years where they work, and shops where they are. */
export function findHistory({ table: { table }, column }: Context): number {
  const [own, words] = [readWords(table).table, columnWords(table, column)]
  const found = longLived.find((each) => each.table.test(own) && each.column.test(words))
  return found ? found.years * 365 : usualHistory
}
