import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

const telecom =
  /\b(sim card|sim|cell site|call record|cdr|cell tower|base station|top up|rate plan)\b/

/** What phone companies count and charge. */
export const telecomQuantities: readonly UsualQuantity[] = [
  {
    name: /^(monthly|recurring|base) (fee|price|charge|rental)$/,
    table: /\b(plan|tariff)$/,
    schema: telecom,
    size: few({ 10: 8, 15: 12, 20: 12, 25: 14, 30: 14, 35: 10, 45: 12, 60: 10, 75: 5, 90: 3 }),
  },
  {
    name: /^(data allowance|data limit|data|included data|allowance)( gigabyte| gb)?$/,
    table: /\b(plan|tariff)$/,
    size: few({ 1: 6, 2: 10, 5: 20, 10: 22, 20: 16, 30: 12, 50: 8, 100: 6 }),
  },
  {
    name: /^(included |free )?(minute|voice minute|call minute)$/,
    table: /\b(plan|tariff)$/,
    size: few({ 100: 14, 300: 20, 500: 22, 1000: 24, 3000: 20 }),
  },
  {
    name: /^(included |free )?(sms|text|text message|message)$/,
    table: /\b(plan|tariff)$/,
    schema: telecom,
    size: few({ 50: 10, 100: 22, 500: 22, 1000: 26, 3000: 20 }),
  },
  {
    name: /^(overage|excess|out of bundle)( rate| price| charge)?( per (megabyte|minute|sms|mb))?$/,
    size: few({ 0.01: 30, 0.015: 20, 0.02: 30, 0.05: 14, 0.1: 6 }),
  },
  {
    name: /^contract (month|length|term|duration)( month)?$/,
    schema: telecom,
    size: few({ 1: 30, 12: 26, 24: 38, 36: 6 }),
  },
  {
    name: /^(storage|memory|capacity)( gigabyte| gb)$/,
    table: /\b(device|handset|phone)$/,
    size: few({ 64: 14, 128: 44, 256: 30, 512: 10, 1024: 2 }),
  },
  {
    name: /^(retail |list )?price$/,
    table: /\b(device|handset)$/,
    schema: telecom,
    size: few({ 149: 10, 199: 14, 299: 18, 399: 14, 499: 14, 699: 12, 799: 10, 999: 6, 1099: 2 }),
  },
  {
    name: /^(release|launch) year$/,
    table: /\b(device|handset)$/,
    size: few({ 2021: 14, 2022: 24, 2023: 34, 2024: 28 }),
  },
  {
    name: /^(frequency|frequency band|band|carrier frequency)( megahertz| mhz)?$/,
    schema: telecom,
    size: few({ 700: 22, 850: 16, 1800: 16, 1900: 14, 2100: 16, 2600: 10, 3500: 6 }),
  },
  { name: /^(tower |mast |antenna )height( meter| m)?$/, size: skewed(34, 0.4, [12, 110], 1) },
  {
    name: /^(call )?duration( second)?$/,
    table: /\b(call|cdr|call record)\b/,
    size: skewed(110, 1, [1, 7200], 0),
  },
  {
    name: /^(charge|cost|rated amount|call charge)$/,
    table: /\b(call|cdr|call record)\b/,
    size: few({ 0: 72, 0.05: 8, 0.1: 8, 0.25: 6, 0.4: 4, 1.2: 2 }),
  },
  {
    name: /^recurring charge$/,
    table: /\bbill$/,
    size: few({ 15: 14, 25: 24, 30: 20, 45: 20, 60: 14, 75: 8 }),
  },
  {
    name: /^usage charge$/,
    table: /\bbill$/,
    schema: telecom,
    size: skewed(3.4, 0.9, [0, 140], 2),
  },
  {
    name: /^(device|handset|equipment) instal?lment( amount)?$/,
    size: few({ 0: 30, 12.5: 18, 20.83: 20, 29.13: 18, 33.29: 14 }),
  },
  {
    name: /^(amount|top up amount|value)$/,
    table: /\b(top up|topup|recharge)$/,
    size: few({ 5: 14, 10: 30, 15: 12, 20: 24, 30: 10, 50: 10 }),
  },
  {
    name: /^((balance|credit) (before|after)|(previous|new) balance)$/,
    table: /\b(top up|topup|recharge)$/,
    size: skewed(2.6, 0.9, [0, 60], 2),
  },
  {
    name: /^(affected|impacted) (subscriber|customer|user)( count)?$|^(customer|subscriber)s? affected$/,
    size: skewed(420, 1.1, [3, 48_000], 0),
  },
]
