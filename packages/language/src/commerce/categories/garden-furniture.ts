import type { CategorySource } from '../read-category.ts'

export const gardenFurniture: CategorySource = {
  name: 'Garden Furniture',
  keywords: 'garden furniture, outdoor furniture, patio, patio furniture, terrace',
  nouns: `
Adirondack Chair | garden chair | 129 | recycled plastic, cedar | a wide armrest, a fold-flat frame, rust-free screws | garden furniture | armrest, leg, screw, slat | comfort, assembly, color, stability, finish
Bistro Set | bistro set | 169 | steel, acacia | two chairs, a folding table, rubber feet | garden furniture | table top, leg, hinge, foot | comfort, assembly, color, stability, finish
Sun Lounger | sun lounger | 119 | aluminum, textile mesh | five positions, two wheels, a head cushion | garden furniture | frame, wheel, hinge, cushion | comfort, assembly, color, stability, weight
Garden Bench | garden bench | 159 | teak, cast iron | a curved back, pre-drilled holes, a weather-proof finish | garden furniture | backrest, leg, screw, slat | comfort, assembly, color, stability, finish
Patio Table | patio table | 149 | aluminum, teak | a parasol hole, a slatted top, adjustable feet | garden furniture | table top, leg, screw, foot | size, assembly, color, stability, finish
Hammock | hammock | 69 | cotton, recycled polyester | a steel stand, a carry bag, room for two | garden furniture | rope, seam, ring, stand | comfort, size, color, stitching, stability
Parasol | parasol | 89 | aluminum, polyester | a crank, a tilt joint, UV protection | garden furniture | crank, rib, joint, cover | size, stability, color, setup, finish
`,
  adjectives: `
    Weatherproof, Foldable, Rustic, Modern, Stackable, Solid Wood, Compact, Classic`,
  series: `
    Terrace, Oakridge, Greenstone, Veranda, Orchard Row, Sundeck, Lakeside`,
  colors: `
    Natural, White, Charcoal, Green, Terracotta, Gray`,
  sizes: `
    Small, Medium, Large, Set of 2`,
  aspects: `
    comfort, assembly, color, stability, finish, size`,
  parts: `
    leg, frame, hinge, screw, cover`,
  features: `
    a rust-resistant coating, a three-year warranty, spare parts on request, all tools in the box, a
    weather cover, quick-drying fabric`,
  joys: `
    was put together in twenty minutes, has been through a wet winter, looks just like in the
    pictures, stands firm on uneven ground, has not faded in the sun, takes up little room in the
    shed, gets compliments from every guest, dries quickly after rain`,
  woes: `
    rusted after the first rain, cracked in the frost, came with the wrong screws, wobbled on the
    terrace, faded within weeks, arrived with a deep scratch, sagged after a month, tore at the seam`,
  moments: `
    use it on the balcony, leave it out all summer, have it on the terrace, put it under the apple
    tree, use it when friends come over, took it to the allotment, use it for every barbecue, bring
    it in for the winter`,
  priceSigma: 0.6,
}
