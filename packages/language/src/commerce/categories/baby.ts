import type { CategorySource } from '../read-category.ts'

export const baby: CategorySource = {
  name: 'Baby',
  keywords: 'baby, babies, infant, toddler, nursery, maternity, kids & baby',
  nouns: `
Baby Carrier | carrier | 89 | organic cotton, breathable mesh | four carrying positions, lumbar support, a sun hood
Stroller | stroller | 289 | aluminum, polyester | one-hand folding, a reclining seat, all-wheel suspension
Swaddle Blanket | swaddle | 22 | muslin, organic cotton | a generous size, pre-washed softness, three pieces in a pack
Baby Monitor | baby monitor | 119 | matte plastic | night vision, two-way talk, a room thermometer
High Chair | high chair | 129 | beech wood, plastic | a removable tray, a five-point harness, an adjustable footrest
Diaper Bag | diaper bag | 58 | vegan leather, recycled polyester | an insulated bottle pocket, a changing mat, stroller straps
Teething Toy | teether | 12 | silicone, beech wood | an easy grip, several textures, a freezer-safe body
`,
  adjectives:
    'Soft, Organic, Breathable, Adjustable, Foldable, Gentle, Hypoallergenic, Convertible',
  series: 'Little Cloud, Lullaby, First Steps, Snug, Tiny Oak, Pebble',
  colors: 'White, Gray, Mint, Blush, Sand',
  sizes: '0-3 months, 3-6 months, 6-12 months, One Size',
  aspects: 'fabric, size, comfort, softness, stitching, assembly, fit, look',
  parts: 'buckle, strap, zipper, cover, wheel, clip',
  features: `
    a washable cover, certified organic fabric, easy one-hand use, a gift-ready box,
    rounded edges`,
  priceSigma: 0.7,
}
