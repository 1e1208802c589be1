import { add, call, multiply, number, subtract } from '../../../sql/build.ts'
import type { Formula } from './formula.ts'

/** Measures that follow from other measures of their row. */
export const measureFormulas: readonly Formula[] = [
  {
    kind: 'calculated',
    of: /^oee( score| percent)?$/,
    from: [
      /^availability( rate| percent)?$/,
      /^performance( rate| percent)?$/,
      /^quality( rate| percent)?$/,
    ],
    make: (up = number(0), speed = number(0), good = number(0)) =>
      multiply(multiply(up, speed), good),
  },
  {
    kind: 'calculated',
    of: /^total (count|unit|part)$/,
    from: [
      /^performance( rate)?$/,
      /^(run|running|operating) (time )?minute$/,
      /^ideal cycle (time )?second$/,
    ],
    make: (speed = number(0), minutes = number(0), ideal = number(0)) =>
      call('divide', multiply(speed, multiply(minutes, number(60))), ideal),
  },
  {
    kind: 'calculated',
    of: /^gdd$|^growing degree day$/,
    from: [/^minimum temperature( c)?$/, /^maximum temperature( c)?$/],
    make: (low = number(0), high = number(0)) =>
      call('greatest', subtract(call('divide', add(low, high), number(2)), number(10)), number(0)),
  },
  {
    kind: 'calculated',
    of: /^performance( rate)?$/,
    from: [
      /^ideal cycle (time )?second$/,
      /^(total|produced) (count|unit|part)$/,
      /^(run|running|operating) (time )?minute$/,
    ],
    make: (ideal = number(0), made = number(0), minutes = number(0)) =>
      call(
        'least',
        call('divide', multiply(ideal, made), multiply(minutes, number(60))),
        number(1),
      ),
  },
  {
    kind: 'calculated',
    of: /^bmi$|^body mass index$/,
    from: [/^weight kg$/, /^height cm$/],
    make: (weight = number(0), height = number(0)) =>
      call('divide', multiply(weight, number(10_000)), multiply(height, height)),
  },
  {
    kind: 'calculated',
    of: /^(mean arterial pressure|map)$/,
    from: [
      /^systolic( bp| blood pressure| pressure)?$/,
      /^diastolic( bp| blood pressure| pressure)?$/,
    ],
    make: (high = number(0), low = number(0)) =>
      call('divide', add(high, multiply(low, number(2))), number(3)),
  },
  {
    kind: 'calculated',
    of: /^((\w+) )?temperature f(ahrenheit)?$/,
    from: [/^((\w+) )?temperature c(elsius)?$/],
    make: (celsius = number(0)) => add(multiply(celsius, number('1.8')), number(32)),
  },
  {
    kind: 'calculated',
    of: /^(power w|watt|power)$/,
    from: [/^current( a| amp| ampere)$/, /^voltage( v| volt)?$/],
    make: (current = number(0), voltage = number(0)) => multiply(current, voltage),
  },
  {
    kind: 'calculated',
    of: /^(system |total |installed )?capacity kw$|^(system )?size kw$/,
    from: [
      /^(panel|module) count$|^(number of |total )?panel$/,
      /^(panel|module) (watt|wattage|w)$|^watt per panel$/,
    ],
    make: (panels = number(0), watts = number(0)) =>
      call('divide', multiply(panels, watts), number(1000)),
  },
  {
    kind: 'calculated',
    of: /^(production|yield|harvested|total) (t|tonne|ton)$/,
    from: [
      /^(area )?(harvested )?(ha|hectare)$|^area (harvested )?(ha|hectare)$/,
      /^yield ((t|tonne|ton) )?per (ha|hectare)$/,
    ],
    make: (area = number(0), each = number(0)) => multiply(area, each),
  },
  {
    kind: 'calculated',
    of: /^calorie$|^calory$|^energy kcal$/,
    table: /\b(food|dish|meal|menu|item|nutrition|recipe|ingredient)\b/,
    from: [
      /^protein( g| gram)?$/,
      /^fat( g| gram)?$/,
      /^carb( g| gram)?$|^carbohydrate( g| gram)?$/,
    ],
    make: (protein = number(0), fat = number(0), carbs = number(0)) =>
      add(multiply(add(protein, carbs), number(4)), multiply(fat, number(9))),
  },
  {
    kind: 'balance',
    of: /^(total |usage |consumption )?kwh$|^(usage|consumption|total) kwh$/,
    plus: /^(on|off|mid|shoulder|super off) peak kwh$|^(day|night|peak) kwh$/,
    least: 2,
  },
  {
    kind: 'balance',
    of: /^current (meter )?reading$|^(ending|end|closing) (meter )?(reading|mileage|odometer)$/,
    start:
      /^(previous|prior|last) (meter )?reading$|^(starting|start|opening) (meter )?(reading|mileage|odometer)$/,
    plus: /^(usage|consumption)( kwh| m3| unit)?$|^kwh (used|consumed)$|^(kwh|unit) (used|consumed)$|^(distance|mile|kilometer|km)( driven)?$/,
  },
  {
    kind: 'balance',
    of: /^(on ?board|passenger) (load|count)$/,
    start: /^(arrival|previous|prior) (load|count)$/,
    plus: /^boarding$/,
    minus: /^alighting$/,
  },
  {
    kind: 'calculated',
    of: /^(mean|average) temperature( c| f)?$|^temperature (mean|average)( c| f)?$|^tmean( c| f)?$|^tavg( c| f)?$/,
    from: [
      /^minimum temperature( c| f)?$|^temperature minimum( c| f)?$|^tmin( c| f)?$/,
      /^maximum temperature( c| f)?$|^temperature maximum( c| f)?$|^tmax( c| f)?$/,
    ],
    table: /\b(weather|climate|daily|day|observation)\b/,
    make: (low = number(0), high = number(0)) => call('divide', add(low, high), number(2)),
  },
  {
    kind: 'calculated',
    of: /^(difference|variance|delta)$/,
    from: [
      /^(actual|counted|physical)( quantity| count| amount| value)?$/,
      /^(expected|planned|system|budget|budgeted|forecast)( quantity| count| amount| value)?$/,
    ],
    make: (actual = number(0), expected = number(0)) => subtract(actual, expected),
  },
]
