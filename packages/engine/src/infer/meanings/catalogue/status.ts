import { any, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Short words that sort rows. */
export const statusMeanings: readonly MeaningEntry[] = [
  { name: 'status.status', fits: textInteger, description: 'Where a thing stands.' },
  { name: 'status.order-status', fits: textInteger, description: 'Where an order stands.' },
  { name: 'status.payment-status', fits: textInteger, description: 'Where a payment stands.' },
  { name: 'status.shipment-status', fits: textInteger, description: 'Where a parcel stands.' },
  { name: 'status.user-status', fits: textInteger, description: 'Where an account stands.' },
  {
    name: 'status.ticket-status',
    fits: textInteger,
    description: 'Where a request or a task stands.',
  },
  {
    name: 'status.publication-status',
    fits: textInteger,
    description: 'Draft, published and the like.',
  },
  {
    name: 'status.subscription-status',
    fits: textInteger,
    description: 'Where a subscription stands.',
  },
  { name: 'status.stock-status', fits: textInteger, description: 'In stock or out of stock.' },
  { name: 'status.type', fits: textInteger, description: 'What kind a thing is.' },
  { name: 'status.category', fits: textInteger, description: 'The class a thing belongs to.' },
  { name: 'status.group', fits: textInteger, description: 'The group a thing belongs to.' },
  { name: 'status.priority', fits: textInteger, description: 'How urgent a thing is.' },
  { name: 'status.severity', fits: textInteger, description: 'How bad a thing is.' },
  { name: 'status.level', fits: textInteger, description: 'A step of a scale.' },
  { name: 'status.stage', fits: textInteger, description: 'A step of a process.' },
  { name: 'status.source', fits: textInteger, description: 'Where a thing came from.' },
  { name: 'status.target', fits: textInteger, description: 'Where a thing goes.' },
  { name: 'status.mode', fits: textInteger, description: 'One of a few ways to work.' },
  { name: 'status.method', fits: textInteger, description: 'How a thing is done.' },
  { name: 'status.format', fits: textInteger, description: 'How a thing is written or shown.' },
  { name: 'status.visibility', fits: textInteger, description: 'Who may see a thing.' },
  { name: 'status.result', fits: textInteger, description: 'How a thing ended.' },
  { name: 'status.action', fits: textInteger, description: 'What was done.' },
  { name: 'status.operator', fits: text, description: 'A comparison or a joining word.' },
  { name: 'status.direction', fits: textInteger, description: 'To which side.' },
  { name: 'status.grade', fits: textInteger, description: 'A mark for quality.' },
  { name: 'status.choice', fits: any, description: 'One of the values the schema lists.' },
]
