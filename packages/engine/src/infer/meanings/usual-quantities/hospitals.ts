import { bell, few, skewed, type UsualQuantity, type UsualSize } from './usual-quantity.ts'

const medical = /\b(patient|encounter|admission|provider|physician|doctor)\b/
const testName = {
  name: /^(lab )?test( name| type)?$|^(analyte|component|lab name|observation)( name)?$/,
}
const kind = { name: /^(encounter|visit|admission|patient)? ?(type|class)$/ }

/** Usual tests: their words, the range that counts as healthy, and how results lie about it. */
const tests: readonly (readonly [said: RegExp, low: number, high: number, result: UsualSize])[] = [
  [/a1c/, 4, 5.6, bell(6.4, 1.4, [4.2, 13.5], 1)],
  [/glucose/, 70, 99, bell(102, 24, [54, 340], 0)],
  [/ldl/, 0, 100, bell(104, 28, [38, 220], 0)],
  [/hdl/, 40, 90, bell(54, 12, [22, 98], 0)],
  [/triglycer/, 0, 150, bell(132, 48, [38, 480], 0)],
  [/cholesterol|lipid/, 125, 200, bell(188, 32, [98, 320], 0)],
  [/thyroid|tsh/, 0.4, 4, bell(2.3, 1.1, [0.1, 9.8], 2)],
  [/vitamin d/, 30, 100, bell(38, 13, [8, 96], 0)],
  [/creatinine|renal|kidney/, 0.6, 1.3, bell(0.97, 0.22, [0.4, 3.8], 2)],
  [/liver|\balt\b|alanine/, 7, 56, bell(31, 13, [6, 180], 0)],
  [/white|wbc|complete blood|leukocyte/, 4.5, 11, bell(7.4, 1.9, [2.1, 18.4], 1)],
  [/hemoglobin|\bhgb\b|anemia/, 12, 17.5, bell(14.1, 1.5, [7.4, 18.6], 1)],
  [/potassium/, 3.5, 5.1, bell(4.3, 0.4, [2.8, 6.2], 1)],
  [/sodium|metabolic|electrolyte/, 135, 145, bell(140, 2.9, [124, 153], 0)],
  [/urin/, 1.005, 1.03, bell(1.017, 0.006, [1.001, 1.036], 3)],
  [/iron|ferritin/, 20, 250, bell(112, 52, [6, 420], 0)],
  [/crp|c reactive|c-reactive/, 0, 10, bell(5.2, 3.4, [0.2, 48], 1)],
  [/troponin/, 0, 0.04, bell(0.02, 0.014, [0, 0.4], 2)],
  [/platelet/, 150, 400, bell(256, 58, [62, 610], 0)],
]

const laboratory = /\b(lab|lab result|lab test|laboratory result|test result|observation)$/

/** What hospitals measure and charge. */
export const hospitalsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(result|value|result value|numeric (result|value)|observed value|measurement)$/,
    table: laboratory,
    size: skewed(14, 0.8, [0.4, 260], 1),
    goesWith: { column: testName, sizes: tests.map(([said, , , result]) => [said, result]) },
  },
  {
    name: /^(reference|normal|ref)( range)? (low|minimum|lower|from)( (value|limit))?$|^(low|lower) (reference|normal)( (limit|value))?$/,
    table: laboratory,
    size: few({ 4: 100 }),
    goesWith: { column: testName, sizes: tests.map(([said, low]) => [said, few({ [low]: 100 })]) },
  },
  {
    name: /^(reference|normal|ref)( range)? (high|maximum|upper|to)( (value|limit))?$|^(high|upper) (reference|normal)( (limit|value))?$/,
    table: laboratory,
    size: few({ 40: 100 }),
    goesWith: {
      column: testName,
      sizes: tests.map(([said, , high]) => [said, few({ [high]: 100 })]),
    },
  },
  {
    name: /^(total )?(charge|cost|bill|billed|charged)( amount)?$|^(encounter|visit|admission) (charge|cost)$|^total (charge|cost|amount)$/,
    table: /\b(encounter|admission|visit|hospitali[sz]ation|stay|discharge)$/,
    schema: medical,
    size: skewed(1900, 0.9, [120, 240_000], 2),
    goesWith: {
      column: kind,
      sizes: [
        [/in.?patient|admi|icu|surg/, skewed(18_500, 0.6, [3200, 240_000], 2)],
        [/emergency|\bed\b|\ber\b|urgent/, skewed(2300, 0.6, [380, 24_000], 2)],
        [/observ/, skewed(5200, 0.4, [1600, 19_000], 2)],
        [/tele|virtual|phone/, skewed(95, 0.3, [45, 260], 2)],
        [/vaccin|check|follow|office|well/, skewed(190, 0.4, [70, 880], 2)],
        [/./, skewed(420, 0.7, [90, 6800], 2)],
      ],
    },
  },
  {
    name: /^(bill|billed|charge|charged|claim|claimed|submitted|total)( amount)?$|^amount (billed|charged|claimed|submitted)$/,
    table: /\bclaim( line)?$/,
    schema: /\b(patient|encounter|member|provider)\b/,
    size: skewed(1400, 1.1, [85, 190_000], 2),
  },
  {
    name: /^(bed|staffed bed|licensed bed)( count)?$/,
    schema: medical,
    size: skewed(190, 0.7, [12, 1200], 0),
  },
  {
    name: /^(wait|waiting)( time)?( minute| min)?$/,
    schema: medical,
    size: skewed(34, 0.7, [1, 420], 0),
  },
]
