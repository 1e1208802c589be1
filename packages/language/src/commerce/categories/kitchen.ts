import type { CategorySource } from '../read-category.ts'

export const kitchen: CategorySource = {
  name: 'Home & Kitchen',
  keywords: `
    home, kitchen, cookware, dining, appliance, appliances, household, houseware, housewares,
    cooking`,
  nouns: `
Frying Pan | frying pan | 42 | cast iron, stainless steel, ceramic-coated aluminum | an even-heating base, an oven-safe handle, a scratch-resistant coating
Chef's Knife | knife | 54 | high-carbon steel, Damascus steel | a balanced grip, a blade guard, an edge that stays sharp
Coffee Maker | coffee maker | 74 | stainless steel, matte plastic | a thermal carafe, a 24-hour timer, a reusable filter
Espresso Machine | espresso machine | 289 | stainless steel | a steam wand, 15 bars of pressure, a built-in grinder
Blender | blender | 69 | stainless steel, glass | a 1.5-liter jar, pulse control, ice-crushing blades
Mixing Bowl Set | set of mixing bowls | 32 | stainless steel, stoneware, bamboo fiber | nesting storage, pouring spouts, airtight lids
Dinner Plate Set | set of plates | 58 | porcelain, stoneware | a chip-resistant glaze, microwave-safe stoneware, a slight rim
Water Bottle | bottle | 24 | stainless steel, glass | a leak-proof lid, vacuum insulation, a carry loop
Cutting Board | cutting board | 29 | bamboo, walnut, acacia | a juice groove, rubber corners, a hanging hole
Air Fryer | air fryer | 98 | matte plastic, stainless steel | a 5-liter basket, eight presets, a viewing window
Storage Container Set | set of containers | 27 | borosilicate glass, plastic | snap-lock lids, stackable shapes, freezer-safe walls
Cast Iron Pan | cast iron pan | 49 | cast iron, enameled cast iron | a pour spout, an oven-safe handle, a pre-seasoned surface | cookware | handle, rim, coating, base | weight, heat distribution, size, finish, balance
Saucepan Set | set of saucepans | 119 | stainless steel, aluminum | glass lids, measuring marks, an induction base | cookware | handle, lid, rim, base | weight, heat distribution, size, finish, balance
Dutch Oven | Dutch oven | 94 | enameled cast iron | a self-basting lid, a light interior, wide handles | cookware | handle, lid, knob, rim | weight, heat distribution, size, color, finish
Carbon Steel Wok | wok | 44 | carbon steel | a wooden handle, a flat base, high sides | cookware | handle, rim, rivet, base | weight, heat distribution, size, finish, balance
`,
  adjectives: `
    Nonstick, Stainless, Everyday, Classic, Heavy-Duty, Handmade, Compact, Professional,
    Stackable, Insulated, Double-Walled, Rustic`,
  series: 'Hearth, Savor, Table & Co, Oak Lane, Copperline, Pantry, Bistro, Kindling',
  colors: 'White, Cream, Sage, Charcoal, Terracotta, Navy, Copper, Red',
  sizes: 'Small, Medium, Large, Set of 2, Set of 4',
  aspects: 'finish, weight, heat distribution, size, color, design, balance, craftsmanship, look',
  parts: 'handle, lid, coating, base, seal, rim, hinge',
  features: `
    dishwasher-safe parts, a ten-year guarantee, a recipe booklet, a stay-cool handle,
    nonslip feet, easy cleaning`,
  joys: `
    cleans up in a minute, heats evenly from edge to edge, looks good enough to leave out,
    fits in our small cupboard, gets better the more we use it, has survived the dishwasher,
    makes weeknight dinners easier, feels solid in the hand, is quieter than the old one`,
  woes: `
    started to rust, lost its coating within weeks, leaked all over the counter, warped on
    the stove, cracked in the dishwasher, smelled of plastic, arrived with a chipped edge,
    got stuck after the first wash, left marks on everything`,
  moments: `
    use it for breakfast every day, cook for the whole family with it, keep it on the
    counter, use it when friends come over, take it out every weekend, use it more than
    anything else in the kitchen, leave it out for guests, reach for it every evening`,
  priceSigma: 0.8,
}
