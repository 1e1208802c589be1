import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

/** What banks lend and hold. */
export const loansQuantities: readonly UsualQuantity[] = [
  {
    name: /^(principal|loan amount|principal amount|original (amount|principal|balance)|amount borrowed|amount|funded amount|disbursed amount)$/,
    table: /\bloan$/,
    size: skewed(16_000, 0.7, [1500, 90_000], 0, 500),
    goesWith: {
      column: { name: /^((loan|product|credit|mortgage) )?(type|purpose|product|category)$/ },
      sizes: [
        [
          /mortgage|home loan|housing|home purchase|real estate/,
          skewed(265_000, 0.4, [60_000, 1_400_000], 0, 1000),
        ],
        [
          /business|commercial|sme|working capital/,
          skewed(85_000, 0.8, [10_000, 1_200_000], 0, 1000),
        ],
        [/home (improve|equity)|heloc|renovation/, skewed(32_000, 0.5, [5000, 160_000], 0, 500)],
        [/auto|car|vehicle/, skewed(24_000, 0.35, [6000, 78_000], 0, 100)],
        [/student|education/, skewed(19_000, 0.5, [2000, 90_000], 0, 100)],
        [/personal|consumer|payday|consolid/, skewed(9500, 0.55, [1000, 45_000], 0, 100)],
      ],
    },
  },
  {
    name: /^(day past due|dpd|day (overdue|late|delinquent))$/,
    size: few({
      0: 820,
      5: 30,
      12: 30,
      28: 24,
      35: 20,
      47: 14,
      62: 14,
      75: 10,
      94: 14,
      121: 12,
      180: 8,
      240: 4,
    }),
  },
  {
    name: /^(current |available |ledger |account |closing )?balance$/,
    table: /\b(account|bank account)$/,
    schema: /\b(loan|transaction|branch|card|deposit|customer)\b/,
    without: /\b(game|order|subscription|ledger account|journal)\b/,
    size: skewed(2600, 1.1, [0, 480_000], 2),
    goesWith: {
      column: { name: /^((account|product) )?(type|category)$/ },
      sizes: [
        [/sav|money market|deposit|invest/, skewed(14_500, 1, [20, 640_000], 2)],
        [/business|commercial/, skewed(31_000, 1, [200, 980_000], 2)],
        [/check|current/, skewed(2600, 0.9, [5, 68_000], 2)],
      ],
    },
  },
  {
    name: /^(loss|fraud|fraudulent)( (amount|value))$/,
    table: /\b(fraud case|fraud alert|case|fraud)$/,
    size: skewed(640, 1, [20, 48_000], 2),
  },
  { name: /^amount$/, table: /\bpremium payment$/, size: skewed(118, 0.5, [18, 1400], 2) },
  {
    name: /^day to (settle|settlement|close|resolve|resolution)$/,
    size: skewed(19, 0.8, [1, 240], 0),
  },
]
