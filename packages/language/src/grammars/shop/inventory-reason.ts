import type { Grammar } from '../grammar.ts'

/** Why stock changes. */
export const inventoryReason: Grammar = {
  templates: ['{short}', '{short}, {detail}', '{short} ({detail})', '{moved}', '{moved}, {detail}'],
  slots: {
    short: [
      'Goods received',
      'Customer order',
      'Customer return',
      'Cycle count',
      'Annual stocktake',
      'Damaged in warehouse',
      'Expired',
      'Supplier return',
      'Sample for photo shoot',
      'Lost in transit',
      'Found during count',
      'Write-off',
      'Replenishment',
      'Reserved for order',
      'Reservation released',
      'Correction',
    ],
    detail: [
      'checked by two people',
      'pallet 4',
      'aisle 12',
      'see delivery note',
      'no visible damage',
      'box opened',
      'second shift',
      'booked by scanner',
      'after recount',
      'supplier informed',
      'partial delivery',
      'rest on backorder',
    ],
    moved: [
      'Moved to aisle 7',
      'Moved to the outlet store',
      'Moved to quarantine',
      'Moved from the main warehouse',
      'Moved to the packing area',
      'Moved to the returns desk',
    ],
  },
}
