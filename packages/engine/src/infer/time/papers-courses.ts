import type { Course } from './course.ts'
import { day } from './gaps.ts'

const booked = /^(booked|reserved|booking|reservation|created|placed|made)( (at|on|date|time))?$/

/** What is insured, paid by the month, hired or booked for a day. */
export const papersCourses: readonly Course[] = [
  {
    table: /\b(insurance )?policy$/,
    steps: [
      {
        name: /^(policy |coverage )?(start|effective|inception|effective from)( (date|on|at))*$/,
        after: [/^(created|issued|issue|signed|purchased|purchase|underwritten)( (date|on|at))?$/],
        gap: [0, 30 * day],
      },
    ],
  },
  {
    table: /\bclaim$/,
    steps: [
      {
        name: /^(claim|filed|filing|reported|report|submitted|submission|notified|notification|lodged)( (date|on|at))?$/,
        after: [
          /^(incident|loss|accident|event|occurrence|occurred|damage|date of (loss|incident|accident))( (date|on|at))?$/,
        ],
        gap: [0, 21 * day],
      },
    ],
  },
  {
    table: /\b(pay|payroll|salary) (period|run|cycle|batch)$/,
    steps: [
      {
        name: /^(period |pay period )?(end|to)( (date|on))?$/,
        after: [/^(period |pay period )?(start|from)( (date|on))?$/],
        gap: [13 * day, 13 * day],
      },
      {
        name: /^(pay|payment|paid|payday|check)( (date|day|on))?$/,
        after: [/^(period |pay period )?(end|to)( (date|on))?$/],
        gap: [day, 2 * day],
      },
    ],
  },
  {
    table: /\b(rental|hire|car rental)$/,
    steps: [
      {
        name: /^(due|(expected|planned|scheduled) (return|drop ?off))( (date|on|at|time))?$/,
        after: [
          /^(actual )?(pickup|pick up|rental|start|rent|hire|checkout|rental start)( (date|on|at|time))?$/,
        ],
        gap: [day, 12 * day],
      },
    ],
  },
  {
    table: /\b(booking|reservation|enrollment|registration|signup)$/,
    steps: [
      {
        name: /^(class|session|lesson|event|tour|visit|appointment|show|flight|travel|trip|service) date$/,
        after: [booked],
        gap: [day, 12 * day],
      },
    ],
  },
  {
    table: /\b(payment|rent|bill|invoice|fee|dues|instalment|installment)$/,
    steps: [
      {
        name: /^due( (date|on|day))?$/,
        after: [/^((rent|rental|billing|service|payment|fee) )?month$/],
        gap: [0, 9 * day],
      },
    ],
  },
]
