import type { Course } from './course.ts'
import { day, hour, minute } from './gaps.ts'
import { papersCourses } from './papers-courses.ts'

const offered = /^(offered|extended|made|sent|issued|offer|created)( (at|on|date))?$/
const booked = /^(booked|reserved|booking|reservation|created|placed|made)( (at|on|date|time))?$/
const arrival = /^(arrival|check in|checkin|stay start)( date)?$/
const departure = /^(departure|check out|checkout|stay end)( date)?$/
const reservedFor = /^(reserved|booked) for$|^reservation (time|date time)$|^(dining|seating) time$/
const born = /^(birth date|date of birth|born|born on|hatch date)$/
const sown = /^(sown|planted|sowing|planting|seeded)( (on|at|date))?$/
const login = /^last (login|seen|active|activity|access)( (at|on|date|time))?$/

/** Courses that words alone do not tell, by the tables that tell them. */
export const courses: readonly Course[] = [
  {
    // std and sta, as timetables write: when it is to leave and to arrive
    table: /\bflight( leg| segment)?$/,
    steps: [
      { name: /^sta$/, after: [/^(standard|std)$/], gap: [55 * minute, 9 * hour] },
      {
        name: /^(atd|actual departure)( time)?$/,
        after: [/^(standard|std)$/],
        gap: [0, 45 * minute],
      },
      {
        name: /^(ata|actual arrival)( time)?$/,
        after: [/^(atd|actual departure)( time)?$/],
        gap: [55 * minute, 9 * hour],
        needs: true,
      },
    ],
  },
  {
    table: /\b(event|concert|festival|conference|race|fair|tournament|workshop)$/,
    steps: [
      {
        name: /^(event )?(end|ending)( (date|day|on))$/,
        after: [/^(event )?(start )?date$|^event (start|day)$/],
        gap: [0, 3 * day],
      },
    ],
  },
  {
    table: /\belection$/,
    steps: [
      {
        name: /^(election|voting|polling)( (date|day))$/,
        after: [/^nomination( (date|day|deadline))$/],
        gap: [38 * day, 46 * day],
      },
    ],
  },
  {
    table: /\b(insurance )?policy$/,
    steps: [
      {
        name: /^(policy |coverage )?(end|expiry|expiration|expires)( (date|on|at))*$/,
        after: [/^(policy |coverage )?(start|effective|inception|effective from)( (date|on|at))*$/],
        gap: [365 * day, 365 * day],
      },
    ],
  },
  ...papersCourses,
  {
    table: /\b(offer|job offer)$/,
    steps: [
      {
        name: /^(start|starting|joining|proposed start)( date| on)?$/,
        after: [offered],
        gap: [14 * day, 75 * day],
      },
    ],
  },
  {
    table: /\b(booking|reservation|stay)$/,
    steps: [
      { name: arrival, after: [booked], gap: [day, 60 * day] },
      {
        name: /^(checked in|actual (check in|arrival))( (at|on|date|time))?$/,
        after: [arrival],
        gap: [14 * hour, 22 * hour],
        isHours: true,
        needs: true,
      },
      {
        name: /^(checked out|actual (check out|departure))( (at|on|date|time))?$/,
        after: [departure],
        gap: [7 * hour, 12 * hour],
        isHours: true,
        needs: true,
      },
      { name: reservedFor, after: [booked], gap: [2 * hour, 20 * day] },
      {
        name: /^(seated|checked in|arrived)( (at|on|time))?$/,
        after: [reservedFor],
        gap: [0, 25 * minute],
        needs: true,
      },
      {
        name: /^(cancelled|canceled)( (at|on|date))?$/,
        after: [booked],
        gap: [hour, day],
      },
    ],
  },
  {
    table: /\b(account|organization|customer|workspace|tenant|company|subscription|trial)$/,
    steps: [
      {
        name: /^trial (end|ended|expiry|expire)( (at|on|date))?$/,
        after: [/^trial (start|started|begin)( (at|on|date))?$/],
        gap: [14 * day, 14 * day],
      },
      {
        name: /^(converted|conversion)( (at|on|date))?$/,
        after: [/^trial (start|started|begin)( (at|on|date))?$/],
        gap: [2 * day, 16 * day],
      },
    ],
  },
  {
    table: /\b(user|member|player|account)$/,
    steps: [
      {
        name: login,
        after: [
          /^(accepted|activated|verified)( (at|on|date))?$/,
          /^(registered|signed up|signup|joined|created)( (at|on|date))?$/,
        ],
        gap: [hour, 300 * day],
      },
    ],
  },
  {
    table: /\b(invoice|bill|statement)$/,
    steps: [
      {
        name: /^due( (at|on|date))?$/,
        after: [
          /^(invoice|bill|billing|statement|issue|issued)( (at|on|date))?$/,
          /^(billing |service )?period (end|to)( date)?$/,
        ],
        gap: [14 * day, 30 * day],
      },
    ],
  },
  {
    table: /\b(livestock|animal|cattle|cow|herd|pet|horse|pig|sheep)$/,
    steps: [
      {
        name: /^(purchase|purchased|acquired|acquisition)( (on|date))?$/,
        after: [born],
        gap: [60 * day, 500 * day],
      },
      {
        name: /^(sold|sale)( (on|date))?$/,
        after: [/^(purchase|purchased|acquired|acquisition)( (on|date))?$/, born],
        gap: [120 * day, 900 * day],
      },
      { name: /^(died|death|culled)( (on|date))?$/, after: [born], gap: [200 * day, 2500 * day] },
    ],
  },
  {
    table: /\b(plot|field|planting|crop|season|parcel)$/,
    steps: [
      {
        name: /^(emerged|emergence|germinated|germination)( (on|date))?$/,
        after: [sown],
        gap: [5 * day, 16 * day],
      },
      {
        name: /^(harvest|harvested)( (on|date))?$/,
        after: [/^(emerged|emergence|germinated|germination)( (on|date))?$/, sown],
        gap: [80 * day, 150 * day],
      },
    ],
  },
  {
    table: /\b(stop event|stop time|stop visit|call at stop|station stop)$/,
    steps: [
      {
        name: /^(actual )?departure( (at|time))?$/,
        after: [/^(actual )?arrival( (at|time))?$/],
        gap: [8, 75],
      },
    ],
  },
  {
    table: /\b(run|trip|journey)$/,
    steps: [
      {
        name: /^(scheduled|planned) (departure|start)( time)?$/,
        after: [/^(service|operating|operation) (date|day)$/],
        gap: [5 * hour, 23 * hour],
        isHours: true,
      },
    ],
  },
  {
    table: /\b(policy|contract|insurance)$/,
    steps: [
      {
        name: /^(cancelled|canceled|cancellation|lapsed)( (at|on|date))?$/,
        after: [/^(effective|inception|start)( date)?$/],
        gap: [20 * day, 200 * day],
      },
    ],
  },
  {
    table: /\b(ticket|order|transaction|charge|payment)$/,
    steps: [
      {
        name: /^(refunded|voided|reversed)( (at|on|date))?$/,
        after: [/^(issued|ordered|purchased|paid|posted|charged|created)( (at|on|date))?$/],
        gap: [hour, 14 * day],
      },
    ],
  },
]
