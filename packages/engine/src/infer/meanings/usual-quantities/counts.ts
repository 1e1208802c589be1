import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

const services = /\b(attendance|service)\b/

/** Of how many things or people some trades keep count. */
export const countsQuantities: readonly UsualQuantity[] = [
  // the numbers of a list that a program keeps
  { name: /\benum$/, size: few({ 1: 46, 2: 30, 3: 16, 4: 8 }) },
  // several migrations are run at once
  { name: /^batch$/, table: /^migration$/, size: few({ 1: 40, 2: 20, 3: 14, 4: 10, 5: 9, 6: 7 }) },
  { name: /^(los|length of stay)( day)?$/, size: skewed(3.4, 0.8, [0.1, 90], 2) },
  {
    name: /^(adult)( count)?$/,
    table: services,
    schema: /\b(donation|congregation|parish|volunteer)\b/,
    size: skewed(168, 0.35, [30, 1400], 0),
  },
  {
    name: /^(child|children|kid)( count)?$/,
    table: services,
    schema: /\b(donation|congregation|parish|volunteer)\b/,
    size: skewed(46, 0.4, [4, 420], 0),
  },
  {
    name: /^(first time visitor|new visitor|visitor|newcomer)( count)?$/,
    size: few({ 0: 12, 1: 14, 2: 18, 3: 18, 4: 14, 5: 10, 6: 8, 8: 6 }),
  },
  {
    name: /^(customer|household|home)s? (affected|impacted|out)$|^affected (customer|household)s?$/,
    size: skewed(340, 1.2, [1, 48_000], 0),
  },
  {
    name: /^(sample|sample size|lot sample)( size)?$/,
    schema: /\b(inspection|lot|quality)\b/,
    size: few({ 13: 16, 20: 22, 32: 24, 50: 18, 80: 12, 125: 8 }),
  },
  {
    name: /^(defect|defective|reject|nonconformity)s?( (found|count|quantity))?$/,
    size: few({ 0: 62, 1: 18, 2: 10, 3: 5, 4: 3, 6: 2 }),
  },
  {
    name: /^scrap( (percent|rate|factor))?$|^(waste|yield loss) percent$/,
    size: few({ 0: 26, 1: 22, 2: 22, 3: 14, 5: 12, 8: 4 }),
  },
  {
    name: /^quantity (per|required|needed)( (unit|assembly))?$|^component quantity$/,
    size: few({ 1: 44, 2: 20, 4: 16, 6: 8, 8: 6, 12: 6 }),
  },
  { name: /^capacity (per|a) day$|^daily capacity$/, size: skewed(120, 0.6, [8, 2400], 0, 4) },
  {
    name: /^(quantity|lot size|batch size)$/,
    table: /\b(lot|batch|production order)$/,
    size: skewed(240, 0.8, [10, 9600], 0, 5),
  },
  {
    name: /^quantity (ordered|planned)$|^(planned|order|target) quantity$/,
    table: /\b(work order|production order|manufacturing order)$/,
    size: few({ 25: 10, 50: 20, 100: 26, 150: 10, 200: 14, 250: 10, 500: 10 }),
  },
  {
    name: /^(set ?up|setup)( time)?( (minute|min))?$/,
    size: few({ 15: 26, 20: 20, 30: 28, 45: 16, 60: 10 }),
  },
]
