import { readSchemaWords, readWords } from '../../infer/meanings/table-words.ts'
import type { Rhythm } from '../../random/rhythms.ts'
import type { Context } from '../generator.ts'
import { columnWords } from '../parts/words-of.ts'

const kitchens = /\b(restaurant|menu|menu item|dish|dining table|diner)\b/
const gyms = /\b(gym|fitness|workout|class session|membership plan|trainer)\b/
// where people work when others are off
const always =
  /\b(hotel|cinema|film|theater|theatre|concert|salon|spa|barber|tour|museum|club|flight|airline|team|player|league|cart|store|shop|showing|airport|church|congregation|song|artist)\b/

const works =
  /\b(appointment|visit|encounter|consultation|interview|lesson|lecture|attendance|timesheet|time entry|payroll|payslip|performance review|appraisal|training|hearing|deposition|prescription|diagnosis|lab|lab result|lab test|work order|production order|quality check|inspection|parent meeting|meeting|assignment|exam|course|class|section|submission grade|leave request|matter|legal case|job opening|vacancy|candidate|contract|policy|loan|purchase order|goods receipt|requisition|time log)$/
// what people hand in or ask for at any hour
const anytime =
  /\b(created|submitted|requested|applied|registered|signed up|booked|updated|modified|paid|enrolled|logged|login|expire|expires|expiry|birth|deleted|seen|cancelled|canceled)\b/

const office =
  /\b(hire|hired|hiring|terminated|termination|approved|approval|rejected|reviewed|assigned|processed|prescribed|diagnosed|inspected|inspection|graded|signed|filed|hearing|promoted|promotion|work date|work day|adjudicated|audited|calibrated|invoice date|issued|issue date|posted on|closing date|onboarded)\b/

/** The days and hours a column keeps to by what its table is about, or null where things happen at any time. */
export function findRhythm({ plan, table: { table }, column }: Context): Rhythm | null {
  const words = columnWords(table, column)
  const own = readWords(table).table
  const all = [...readSchemaWords(plan.schema).values()].map((each) => each.table)
  const isAbout = (trade: RegExp): boolean => all.some((each) => trade.test(each))
  if (isAbout(kitchens)) {
    const isMeal = /\b(order|reservation|visit|check|bill|seating|booking)$/.test(own)
    if (isMeal && meals.test(words)) return 'dining'
  }
  if (isAbout(gyms)) {
    const isSession = /\b(session|class|workout|check in|visit|attendance|schedule)$/.test(own)
    if (isSession && sessions.test(words)) return 'training'
  }
  if (office.test(words)) return isAbout(/\b(cart|product)\b/) && !staff.test(own) ? null : 'office'
  const isLeisure = isAbout(kitchens) || isAbout(gyms) || isAbout(always)
  return works.test(own) && !isLeisure && !anytime.test(words) ? 'office' : null
}

const staff = /\b(employee|staff|payroll|teacher|doctor|worker|leave request|candidate)$/
const meals =
  /\b(reserved|reservation|opened|open|ordered|order|placed|seated|visited|visit|booked for|booking (date|time)|start|starts|arrival|date|time)\b/
const sessions =
  /\b(start|starts|began|performed|check in|checked in|visited|session|scheduled|date|time)\b/
