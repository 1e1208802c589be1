import type { Column, ForeignKey, Schema, Table } from '../../model/schema.ts'
import { readWords } from '../meanings/table-words.ts'
import { singular } from '../meanings/words/singular.ts'
import { splitTokens } from '../meanings/words/split-words.ts'
import { isTemporal } from '../structure/columns.ts'
import type { TimeOrder } from '../understanding.ts'
import { day, hour } from './gaps.ts'

/** That a row has something for itself for a while: a room, a car, an hour of a doctor's day. */
export interface Occupancy {
  /** The link to what it has for itself. */
  readonly link: string
  readonly start: Column
  /** When that is free again; none where a row says no more than when it begins. */
  readonly ends: readonly Column[]
  /** Whole minutes that it takes, where a column says so in place of an end. */
  readonly minutes: Column | null
  /** What lies between two beginnings: at least, and where there is time enough. */
  readonly leastSeconds: number
  readonly usualSeconds: number
  /** What lies between an end and the next beginning. */
  readonly restSeconds: number
}

/** What each row of a table has for itself for a while; null where two rows may well share it. */
export function findOccupancy(
  schema: Pick<Schema, 'tables'>,
  table: Table,
  orders: readonly TimeOrder[],
): Occupancy | null {
  const { table: words, columns } = readWords(table)
  const [found] = kinds.flatMap((kind) => {
    const key =
      kind.tables.test(words) && !isOfType(columns) ? findThing(schema, table, kind.things) : null
    return key ? [{ key, kind }] : []
  })
  const wordsOf = ({ name }: Column): string => columns.get(name) ?? name
  const start = table.columns.find((own) => isTemporal(own.type) && starts.test(wordsOf(own)))
  if (!found || !start) return null
  const isDay = start.type.kind === 'date'
  const ends = table.columns.filter(
    (own) =>
      own.type.kind === start.type.kind &&
      closes.test(wordsOf(own)) &&
      follows(orders, table.id, start.name, own.name),
  )
  if (ends.length === 0 && isDay) return null
  const minutes = table.columns.find(
    (own) => own.type.kind === 'integer' && lengths.test(wordsOf(own)),
  )
  // a room is free on the day its guest leaves, a flat on the day after
  const restSeconds = isDay && !handedOver.test(wordsOf(start)) ? day : 0
  const leastSeconds = isDay ? day + restSeconds : hour / 2
  const alone = ends.length === 0 ? found.kind.aloneSeconds : 0
  return {
    link: found.key.link,
    start,
    ends,
    minutes: ends.length === 0 ? (minutes ?? null) : null,
    leastSeconds: Math.max(leastSeconds, alone),
    usualSeconds: Math.max(leastSeconds, alone, usual(orders, table.id, start, ends)),
    restSeconds,
  }
}

/** Whether rows say which type of room or car they are about, so that what they lead to has many. */
function isOfType(columns: ReadonlyMap<string, string>): boolean {
  return [...columns.values()].some((name) =>
    /^(room|unit|bed|seat|vehicle|car|site|space) (type|category|class|code)$/.test(name),
  )
}

interface Kind {
  /** Tables whose rows hold something for a while. */
  readonly tables: RegExp
  /** Tables of what they hold. */
  readonly things: RegExp
  /** How long it is held where a row does not say. */
  readonly aloneSeconds: number
}

const places =
  'room|suite|desk|court|lane|pitch|field|hall|venue|studio|auditorium|screen|apartment|flat|unit|property|house|villa|cabin|cottage|home|space|spot|slot|locker|bed|bay|dock|gate|theatre|chair|charger|station'
const vehicles =
  'car|vehicle|van|truck|lorry|bus|bike|bicycle|scooter|boat|yacht|trailer|motorcycle|aircraft|airplane|plane|ship|vessel'
const devices = 'equipment|machine|tool|copy|laptop|device|asset'
const people =
  'doctor|dentist|physician|provider|practitioner|therapist|stylist|barber|hairdresser|instructor|trainer|tutor|driver|technician|nurse|vet|veterinarian|surgeon|groomer|counselor|coach|photographer|hygienist|mechanic'

const kinds: readonly Kind[] = [
  {
    tables: /\b(reservation|booking)$/,
    things: /^(dining )?table$/,
    aloneSeconds: 2 * hour,
  },
  {
    tables: /\b(reservation|booking|rental|hire|lease|tenancy|stay|loan|lending|checkout|flight)$/,
    things: new RegExp(`^(${places}|${vehicles}|${devices})$`),
    aloneSeconds: hour,
  },
  {
    tables:
      /\b(appointment|consultation|shift|trip|lesson|session|showing|viewing|visit|surgery|operation|treatment|class|screening|ride)$/,
    things: new RegExp(`^(${people}|${places}|${vehicles})$`),
    aloneSeconds: hour / 2,
  },
]

const starts =
  /^((scheduled|planned|reserved|booked|rental|lease|stay|actual|appointment|shift|trip|session|visit) )?(start|starts|started|begin|begins|began|from|check in|checkin|arrival|pickup|pick up|picked up|departure|depart|departed|rented|loaned|borrowed|lent|scheduled|scheduled for|reserved for|booked for|appointment|reservation|slot|move in|loan|rental)( (at|on|date|time|datetime))*$/
const closes =
  /\b(end|ends|ended|to|until|till|thru|through|check out|checkout|dropoff|drop off|dropped off|return|returned|arrival|arrived|finish|finished|stop|move out)\b/
const lengths = /^(duration|length)( (minute|min))?$/
const handedOver =
  /\b(check in|checkin|arrival|pickup|pick up|picked up|rented|rental|loan|loaned)\b/

function findThing(
  { tables }: Pick<Schema, 'tables'>,
  table: Table,
  things: RegExp,
): ForeignKey | null {
  return (
    table.foreignKeys.find(({ parent, columns }) => {
      const name = tables.find(({ id }) => id === parent)?.name ?? ''
      const head = splitTokens(name).at(-1)?.toLowerCase() ?? ''
      return columns.length === 1 && parent !== table.id && things.test(singular(head))
    }) ?? null
  )
}

function follows(orders: readonly TimeOrder[], table: string, start: string, end: string): boolean {
  return orders.some(
    ({ table: id, earlier, later }) =>
      id === table &&
      later === end &&
      earlier.length === 1 &&
      (earlier[0] === start ||
        (earlier[0] !== end && follows(orders, table, start, earlier[0] ?? ''))),
  )
}

/** Most of them are over by then. */
function usual(
  orders: readonly TimeOrder[],
  table: string,
  start: Column,
  ends: readonly Column[],
): number {
  const lengths = orders.flatMap(({ table: id, earlier, later, maximumSeconds }) =>
    id === table && earlier[0] === start.name && ends.some(({ name }) => name === later)
      ? [maximumSeconds]
      : [],
  )
  return lengths.length > 0 ? Math.max(...lengths) / 2 : 0
}
