import type { CategorySource } from '../read-category.ts'

export const shoes: CategorySource = {
  name: 'Shoes',
  keywords: 'shoe, shoes, footwear, sneakers, boots, sandals',
  nouns: `
Running Shoes | pair of running shoes | 94 | engineered mesh, recycled polyester | a responsive midsole, a padded collar, reflective details
Leather Sneakers | pair of sneakers | 89 | full-grain leather, vegan leather | a cup sole, waxed laces, a soft lining
Hiking Boots | pair of boots | 138 | nubuck, waterproof suede | a waterproof membrane, ankle support, a lugged sole
Chelsea Boots | pair of boots | 129 | leather, suede | elastic side panels, a pull tab, a stacked heel
Sandals | pair of sandals | 54 | leather, cork, recycled rubber | adjustable straps, a contoured footbed, a flexible sole
Slippers | pair of slippers | 34 | wool felt, sheepskin | an indoor-outdoor sole, a warm lining, a closed heel
Canvas Slip-Ons | pair of slip-ons | 46 | canvas, organic cotton | elastic gussets, a cushioned insole, a washable upper
`,
  adjectives: `
    Lightweight, Cushioned, Waterproof, Classic, Breathable, Trail, Suede, Everyday, Slip-On,
    Low-Top`,
  series: 'Stride, Ridge, Harbor, Metro, Summit, Cadence, Wander, Pace',
  colors: 'Black, White, Tan, Navy, Gray, Olive, Brown',
  sizes: '36, 37, 38, 39, 40, 41, 42, 43, 44, 45',
  aspects: 'fit, cushioning, color, stitching, size, grip, comfort, arch support, look',
  parts: 'sole, toe box, heel, insole, lining, upper',
  features: `
    a removable insole, a grippy rubber outsole, an extra pair of laces, half sizes,
    arch support`,
  priceSigma: 0.6,
}
