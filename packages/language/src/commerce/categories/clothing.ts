import type { CategorySource } from '../read-category.ts'

export const clothing: CategorySource = {
  name: 'Clothing',
  keywords: `
    clothing, clothes, apparel, fashion, men, women, mens, womens, menswear, womenswear,
    kids clothing, shirts, dresses, tops, outerwear`,
  nouns: `
Crewneck T-Shirt | t-shirt | 24 | organic cotton, cotton, bamboo jersey | a ribbed collar, a preshrunk knit, side slits
Hooded Sweatshirt | hoodie | 52 | brushed fleece, cotton | a lined hood, a kangaroo pocket, ribbed cuffs
Denim Jacket | jacket | 78 | denim, organic cotton | four pockets, button cuffs, an adjustable hem
Rain Jacket | rain jacket | 96 | recycled nylon, polyester | taped seams, an adjustable hood, underarm vents
Chino Pants | pair of chinos | 56 | cotton twill, stretch cotton | a comfort waistband, deep front pockets, a tapered leg
Midi Dress | dress | 64 | viscose, linen, cotton | an elastic waist, side pockets, a fluttering hem
Wool Sweater | sweater | 84 | merino wool, lambswool, alpaca | ribbed trims, a fine gauge knit, saddle shoulders
Leggings | pair of leggings | 42 | recycled polyester, cotton | a high waist, a hidden key pocket, four-way stretch
Oxford Shirt | shirt | 58 | cotton, linen | a button-down collar, a chest pocket, mother-of-pearl buttons
Beanie | beanie | 22 | merino wool, acrylic | a fold-over cuff, a soft lining, a rib knit
`,
  adjectives: `
    Relaxed, Slim-Fit, Organic, Classic, Lightweight, Oversized, Cropped, Stretch, Quilted,
    Waterproof, Soft, Vintage, Essential`,
  series: 'Heritage, Weekend, Field, Coastline, Northbound, Studio, Everyday, Meadow',
  colors:
    'Black, White, Navy, Heather Gray, Olive, Burgundy, Camel, Sky Blue, Forest Green, Dusty Pink',
  sizes: 'XS, S, M, L, XL, XXL',
  aspects: 'fit, fabric, color, stitching, length, cut, feel, size, warmth, softness',
  parts: 'seam, zipper, collar, waistband, hem, lining, pocket',
  features: `
    reinforced seams, a tag-free neck, a generous cut, a garment-washed finish, hidden pockets,
    easy machine washing`,
  priceSigma: 0.7,
}
