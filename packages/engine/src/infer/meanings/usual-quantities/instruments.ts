import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const outdoors = /\b(wind|gust|cloud|rain|rainfall|precipitation|snow|dew)\b/
const machine = /\b(cpu|processor|ram|load average|swap|gpu)\b/

/** What stations, sensors and monitors show: shares of a whole end at a hundred, directions before a full turn. */
export const instrumentsQuantities: readonly UsualQuantity[] = [
  {
    name: /^cloud( cover(age)?)?( percent| pct)?$|^cloudiness( percent| pct)?$/,
    size: few({ 0: 14, 10: 8, 20: 9, 25: 5, 40: 9, 50: 8, 60: 8, 75: 10, 90: 11, 100: 18 }),
  },
  {
    name: /^(probability|chance) of (precipitation|rain)( percent| pct)?$|^(precipitation|rain) (probability|chance)( percent| pct)?$/,
    size: few({ 0: 30, 10: 15, 20: 12, 30: 10, 40: 9, 50: 7, 60: 6, 70: 5, 80: 4, 100: 2 }),
  },
  {
    name: /^wind (dir|direction|bearing|degree)( degree)?$/,
    size: bell(205, 85, [0, 359], 0),
  },
  {
    name: /^(air |outdoor |outside |ambient )?temp(erature)?( c| celsius| degree celsius)?$/,
    neighbor: outdoors,
    size: bell(13, 8.5, [-22, 39], 1),
  },
  { name: /^(soil|ground) moisture( percent| pct| level)?$/, size: bell(29, 8, [6, 58], 1) },
  { name: /^((water|soil|pool) )?acidity( value| level)?$/, size: bell(7.1, 0.5, [5, 9.2], 2) },
  {
    // what stands for a telephone elsewhere
    name: /^phone( value| level)?$/,
    neighbor:
      /\b(chlorine|turbidity|salinity|nitrogen|moisture|dissolved oxygen|conductivity|acidity|water temperature)\b/,
    size: bell(7.1, 0.5, [5, 9.2], 2),
  },
  {
    name: /^(progress|completion|completeness)( percent| pct| percentage| rate)?$|^(percent|pct) (complete|completed|done|progress)$/,
    size: few({ 0: 12, 10: 7, 20: 8, 25: 6, 40: 9, 50: 10, 60: 8, 75: 9, 90: 8, 100: 23 }),
  },
  {
    name: /^(cpu|processor|gpu)( core)? (usage|load|utilization|utilisation)( percent| pct)?$/,
    size: skewed(24, 0.7, [0.5, 100], 1),
  },
  {
    name: /^(memory|ram|mem|disk|heap|swap) (usage|utilization|utilisation)( percent| pct)?$/,
    neighbor: machine,
    size: bell(57, 16, [4, 98], 1),
  },
  {
    name: /^(memory|ram|mem|disk|heap|swap|storage) (usage|utilization|utilisation|used) (percent|pct)$/,
    size: bell(57, 16, [4, 98], 1),
  },
  { name: /^(signal|link|connection) quality( percent| pct)?$/, size: bell(74, 14, [8, 100], 0) },
]
