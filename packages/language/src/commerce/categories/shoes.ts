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
Canvas Sneakers | pair of canvas sneakers | 54 | canvas, organic cotton | a vulcanized sole, metal eyelets, a cushioned insole | sneakers | sole, lace, eyelet, heel | fit, cushioning, color, size, look
Retro Sneakers | pair of retro sneakers | 79 | suede, vegan leather | a gum sole, a padded tongue, contrast stitching | sneakers | sole, tongue, lace, heel | fit, cushioning, color, stitching, look
High-Top Sneakers | pair of high-tops | 84 | full-grain leather, canvas | a padded collar, a cup sole, waxed laces | sneakers | sole, collar, lace, toe cap | fit, cushioning, color, stitching, look
Leather Boots | pair of leather boots | 149 | full-grain leather, oiled leather | a welted sole, a pull tab, a leather lining | boots | sole, heel, lining, pull tab | fit, comfort, color, stitching, grip
Winter Boots | pair of winter boots | 119 | waterproof suede, rubber | a wool lining, a rubber foot, a lugged sole | boots | sole, lining, lace, cuff | fit, comfort, warmth, size, grip
Trail Running Shoes | pair of trail shoes | 109 | engineered mesh, recycled polyester | four-millimeter lugs, a rock plate, a gusseted tongue | running shoes | sole, toe box, lace, heel | fit, cushioning, color, grip, comfort
Road Running Shoes | pair of running shoes | 99 | engineered mesh, recycled polyester | a springy midsole, a padded collar, reflective details | running shoes | sole, toe box, lace, heel | fit, cushioning, color, grip, comfort
Racing Flats | pair of racing flats | 129 | engineered mesh | a carbon plate, a sock-like fit, a thin tongue | running shoes | sole, upper, lace, heel | fit, cushioning, weight, grip, response
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
  joys: `
    needed no breaking in, keeps my feet dry, has plenty of room for the toes, grips well on
    wet ground, feels light even after hours, runs true to size, cleans up with a damp
    cloth, supports the arch well, goes with everything`,
  woes: `
    rubbed my heel raw, came apart at the sole, let the water in, ran a full size small,
    lost its grip on wet stone, squeaked at every step, creased after one day, smelled of
    glue, wore down in two months`,
  moments: `
    wear it to work, walk the dog in it, wore it on a city trip, wear it ten hours a day,
    wear it around town, wore it through a rainy week, travel in it, wear it from spring to
    fall`,
  priceSigma: 0.6,
}
