import type { CategorySource } from '../read-category.ts'

export const coffee: CategorySource = {
  name: 'Coffee & Tea',
  keywords: 'coffee, tea, espresso',
  nouns: `
Coffee Grinder | coffee grinder | 69 | stainless steel, matte plastic | eighteen grind settings, conical burrs, a catch cup | coffee & tea | burr, lid, power button, catch cup | grind, noise, size, design, consistency
Pour-Over Set | pour-over set | 36 | borosilicate glass, ceramic | a reusable filter, a wooden collar, a scale on the carafe | coffee & tea | carafe, filter, collar, lid | look, size, pour, craftsmanship, finish
Electric Kettle | kettle | 54 | stainless steel, glass | five temperatures, a gooseneck spout, a keep-warm mode | coffee & tea | lid, spout, handle, base | speed, noise, size, design, pour
Teapot | teapot | 39 | stoneware, borosilicate glass | a removable infuser, a drip-free spout, a bamboo lid | coffee & tea | lid, spout, handle, infuser | look, size, pour, craftsmanship, finish
Milk Frother | milk frother | 32 | stainless steel | hot and cold foam, a magnetic whisk, a nonstick jug | coffee & tea | whisk, lid, jug, power button | foam, speed, noise, size, design
Mug Set | set of mugs | 34 | stoneware, porcelain | a wide handle, a speckled glaze, four mugs in a set | coffee & tea | handle, rim, glaze, base | look, size, weight, finish, color
French Press | French press | 39 | borosilicate glass, stainless steel | a double filter, a one-liter carafe, an insulated wall | coffee & tea | plunger, filter, lid, carafe | taste, size, look, finish, weight
`,
  adjectives: `
    Stainless, Everyday, Classic, Handmade, Compact, Professional, Insulated, Slow-Brew`,
  series: `
    Savor, Copperline, Bistro, Kindling, Morning Post, Oak Lane, First Cup`,
  colors: `
    White, Cream, Sage, Charcoal, Copper, Black`,
  sizes: `
    2 cups, 4 cups, 8 cups`,
  aspects: `
    look, size, design, finish, craftsmanship`,
  parts: `
    lid, handle, filter, spout, base`,
  features: `
    dishwasher-safe parts, a ten-year guarantee, a recipe booklet, nonslip feet, easy cleaning,
    spare parts on request`,
  joys: `
    makes a better cup than the café, cleans up in a minute, pours without a drip, looks good enough
    to leave out, fits under our cupboard, feels solid in the hand, is ready before the toast is, is
    quieter than the old one`,
  woes: `
    leaked all over the counter, arrived with a chipped edge, smelled of plastic, lost its seal
    within weeks, rusted after a month, dripped at every pour, cracked in the dishwasher, stopped in
    the middle of the morning`,
  moments: `
    use it every morning, take it to the office, use it when friends come over, keep it on the
    counter, make two cups a day with it, use it for breakfast on weekends, gave it to my sister,
    use it more than anything else in the kitchen`,
  priceSigma: 0.6,
}
