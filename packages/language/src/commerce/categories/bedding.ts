import type { CategorySource } from '../read-category.ts'

export const bedding: CategorySource = {
  name: 'Bedding & Bath',
  keywords: 'bedding, bed, bath, bath linen, linens, towels',
  nouns: `
Duvet Cover | duvet cover | 52 | organic cotton, linen, cotton percale | coconut buttons, corner ties, two pillowcases | bedding | seam, zipper, button, hem | fabric, color, softness, size, stitching
Fitted Sheet | fitted sheet | 29 | cotton jersey, cotton percale, linen | deep pockets, an all-round elastic, a 300 thread count | bedding | seam, elastic, hem, corner | fabric, color, softness, size, fit
Down Pillow | pillow | 46 | down, cotton | three chambers, a washable cover, a piped edge | bedding | seam, cover, zipper, filling | comfort, softness, size, height, fabric
Weighted Blanket | weighted blanket | 79 | cotton, glass beads, bamboo viscose | small chambers, a removable cover, corner loops | bedding | seam, cover, loop, filling | weight, fabric, softness, size, stitching
Wool Blanket | wool blanket | 89 | merino wool, lambswool | a fringed edge, a herringbone weave, moth protection | bedding | seam, fringe, edge, label | warmth, color, softness, size, fabric
Bath Towel Set | set of towels | 44 | organic cotton, linen | a hanging loop, a dense weave, four towels in two sizes | bath | seam, hem, loop, label | fabric, color, softness, size, stitching
Quilt | quilt | 96 | cotton, linen | a hand-stitched pattern, corner loops, a two-sided design | bedding | seam, hem, edge, filling | warmth, fabric, color, softness, size
`,
  adjectives: `
    Soft, Breathable, Washed, Quilted, Organic, Lightweight, Warm, Cozy, Crisp, Classic`,
  series: `
    Hearth, Oak Lane, Kindling, Slumber, Dove Hill, Linden, Cloudberry`,
  colors: `
    White, Cream, Sage, Charcoal, Terracotta, Navy, Sand, Gray`,
  sizes: `
    Twin, Full, Queen, King`,
  aspects: `
    fabric, color, softness, size, stitching, warmth, comfort`,
  parts: `
    seam, hem, zipper, cover, edge, corner`,
  features: `
    a certified organic dye, easy machine washing, reinforced seams, a cotton storage bag,
    pre-washed softness, a care label that stays readable`,
  joys: `
    gets softer with every wash, keeps its shape, feels cool in summer, keeps me warm without
    getting hot, looks just like in the pictures, dries quickly, fits the bed perfectly, does not
    slide around at night`,
  woes: `
    shrank in the first wash, pilled within weeks, smelled of chemicals for days, came with loose
    threads, faded after two washes, tore at the seam, was smaller than stated, got lumpy after a
    month`,
  moments: `
    sleep with it every night, use it in the guest room, bought it for our new bedroom, wash it
    every week, use it all year round, gave it to my mother, have it in the summer house, use it on
    the sofa too`,
  priceSigma: 0.6,
}
