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
Organic T-Shirt | t-shirt | 24 | organic cotton, hemp | a preshrunk knit, a ribbed collar, a tag-free neck | t-shirts | collar, seam, hem, sleeve | fit, fabric, color, length, softness
Striped T-Shirt | striped t-shirt | 29 | organic cotton, cotton | a boat neck, dyed yarn, a relaxed cut | t-shirts | collar, seam, hem, sleeve | fit, fabric, color, length, softness
Henley Shirt | henley | 34 | cotton, bamboo jersey | a three-button placket, long sleeves, flat seams | t-shirts | collar, seam, button, cuff | fit, fabric, color, length, softness
Pocket T-Shirt | pocket t-shirt | 26 | recycled cotton, organic cotton | a chest pocket, a heavy knit, a boxy cut | t-shirts | collar, seam, hem, pocket | fit, fabric, color, length, feel
Softshell Jacket | softshell jacket | 89 | recycled polyester, elastane | a wind-proof membrane, zipped pockets, a fleece inside | jackets | zipper, hood, cuff, seam, pocket | fit, fabric, color, length, warmth
Down Jacket | down jacket | 139 | recycled nylon, down | a packable shape, a stand-up collar, two inside pockets | jackets | zipper, hood, cuff, seam, lining | fit, fabric, color, length, warmth
Fleece Jacket | fleece jacket | 64 | recycled fleece | a full zip, a chin guard, hand pockets | jackets | zipper, collar, cuff, seam, pocket | fit, fabric, color, length, warmth
Slim Jeans | pair of slim jeans | 69 | organic denim, stretch denim | five pockets, a comfort waistband, riveted seams | jeans | zipper, button, seam, pocket | fit, fabric, wash, length, cut
Straight Jeans | pair of straight jeans | 74 | organic denim, rigid denim | a high rise, a button fly, sturdy belt loops | jeans | button, seam, pocket, belt loop | fit, fabric, wash, length, cut
Wide-Leg Jeans | pair of wide-leg jeans | 79 | organic denim, recycled denim | a high waist, a raw hem, deep pockets | jeans | zipper, button, seam, hem | fit, fabric, wash, length, cut
Summer Dress | summer dress | 49 | viscose, linen, cotton | side pockets, adjustable straps, a tiered skirt | dresses | strap, zipper, seam, hem | fit, fabric, color, length, print
Wrap Dress | wrap dress | 68 | viscose, cotton | a waist tie, flutter sleeves, a midi length | dresses | tie, seam, hem, sleeve | fit, fabric, color, length, print
Shirt Dress | shirt dress | 72 | linen, cotton twill | mother-of-pearl buttons, a removable belt, rolled sleeves | dresses | button, collar, belt, hem | fit, fabric, color, length, cut
Knit Dress | knit dress | 79 | merino wool, cotton | a ribbed knit, long sleeves, a side slit | dresses | seam, cuff, hem, collar | fit, fabric, color, length, warmth
`,
  adjectives: `
    Relaxed, Slim-Fit, Organic, Classic, Lightweight, Oversized, Cropped, Stretch, Quilted,
    Waterproof, Soft, Vintage, Essential`,
  series: 'Heritage, Weekend, Field, Coastline, Northbound, Studio, Harborside, Meadow',
  colors:
    'Black, White, Navy, Heather Gray, Olive, Burgundy, Camel, Sky Blue, Forest Green, Dusty Pink',
  sizes: 'XS, S, M, L, XL, XXL',
  aspects: 'fit, fabric, color, stitching, length, cut, feel, size, warmth, softness',
  parts: 'seam, zipper, collar, waistband, hem, lining, pocket',
  features: `
    reinforced seams, soft inner seams, a generous cut, a garment-washed finish, hidden pockets,
    easy machine washing`,
  joys: `
    keeps its shape after washing, fits true to size, does not itch, dries overnight, goes
    with half of my wardrobe, moves with me, sits well all day, feels soft on the
    skin, still looks new after ten washes`,
  woes: `
    shrank in the first wash, faded after two washes, came with a crooked seam, lost its
    shape within a week, pilled almost at once, stained everything else in the machine, was
    two sizes too small, turned out see-through, unraveled at the hem`,
  moments: `
    wear it to the office, wear it on weekends, wore it to a wedding, took it on vacation,
    wear it at home all day, wear it on my morning walk, pack it for every trip, wear it
    under a coat`,
  priceSigma: 0.7,
}
