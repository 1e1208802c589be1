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
  joys: `
    washes well, is easy to fold with one hand, keeps our little one calm, fits newborns and
    toddlers, is soft without being warm, has no sharp edges, made the first months easier,
    was worth every night of sleep`,
  woes: `
    came apart at the seam, smelled of chemicals, would not fold after a week, pinched my
    finger, was far too warm, shrank in the wash, came without the straps, wobbled on the
    floor`,
  moments: `
    use it on every walk, use it at night, take it to my parents' house, used it from day
    one, use it with our second child, pack it for every trip, use it in the kitchen, lent
    it to my sister`,
  priceSigma: 0.7,
}
