/** A unit of measure with what lists of them tell. */
export interface Unit {
  readonly name: string
  /** As it stands beside a number, in letters of ASCII. */
  readonly code: string
  /** What it measures. */
  readonly measures: string
  readonly description: string
}

/** The units that goods and services are counted in, the commonest first. */
export const units: readonly Unit[] = `
Piece | pcs | Count | Counted one by one.
Kilogram | kg | Mass | A thousand grams.
Litre | l | Volume | A cubic decimetre.
Metre | m | Length | A hundred centimetres.
Box | box | Count | A carton.
Pack | pk | Count | Several in one wrapping.
Gram | g | Mass | A thousandth of a kilogram.
Hour | h | Time | Sixty minutes.
Millilitre | ml | Volume | A thousandth of a litre.
Square metre | m2 | Area | A square of one metre.
Pair | pr | Count | Two that belong together.
Set | set | Count | Several that are used together.
Tonne | t | Mass | A thousand kilograms.
Cubic metre | m3 | Volume | A cube of one metre.
Day | d | Time | Twenty-four hours.
Dozen | dz | Count | Twelve.
Centimetre | cm | Length | A hundredth of a metre.
Pallet | plt | Count | What stands on one pallet.
Roll | roll | Count | What is wound up.
Kilometre | km | Length | A thousand metres.
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', code = '', measures = '', description = ''] = line.split(' | ')
    return { name, code, measures, description }
  })
