import type { CategorySource } from '../read-category.ts'

export const furniture: CategorySource = {
  name: 'Furniture & Decor',
  keywords: `
    furniture, decor, living, bedroom, textiles, rugs, office furniture`,
  nouns: `
Floor Lamp | floor lamp | 84 | steel, oak, rattan | a dimmer switch, an adjustable arm, a linen shade
Bookshelf | bookshelf | 129 | oak, pine, steel | five open shelves, a wall anchor kit, a narrow footprint
Accent Chair | chair | 189 | velvet, linen, oak | a deep seat, solid wood legs, removable cushion covers
Coffee Table | coffee table | 159 | walnut, oak, glass | a lower shelf, rounded corners, a lift top
Throw Blanket | blanket | 44 | cotton, merino wool, fleece | hand-tied fringes, a breathable weave, a machine-washable knit
Bed Sheet Set | set of sheets | 62 | cotton percale, linen, bamboo viscose | deep pockets, a 400 thread count, breathable fabric
Area Rug | rug | 139 | wool, jute, cotton | a low pile, a nonslip backing, stain-resistant fibers
Desk | desk | 219 | bamboo, oak, steel | an electric height motor, a cable tray, a wide top
Wall Mirror | mirror | 79 | brass, oak, steel | a beveled edge, two ways to hang, shatter-resistant glass
Throw Pillow | pillow | 24 | linen, velvet, cotton | a hidden zipper, a feather insert, double stitching
`,
  adjectives: `
    Modern, Mid-Century, Rustic, Scandinavian, Handwoven, Minimalist, Upholstered, Solid Wood,
    Soft, Adjustable, Industrial, Vintage`,
  series: 'Nordlys, Harbor, Willow, Linden, Fable, Aspen, Marlow, Juniper',
  colors: 'Walnut, Oak, White, Charcoal, Beige, Olive, Terracotta, Navy',
  sizes: 'Small, Medium, Large, Twin, Queen, King',
  aspects:
    'color, fabric, size, finish, comfort, stability, stitching, craftsmanship, look, assembly',
  parts: 'frame, cover, leg, seam, shade, backing, joint, zipper',
  features: `
    easy assembly in under an hour, all tools in the box, a five-year warranty,
    felt pads that protect the floor, a low-odor finish`,
  joys: `
    makes the room feel warmer, went together in half an hour, looks just like in the
    pictures, fits the corner perfectly, gets compliments from every guest, stands firm on
    an uneven floor, feels softer after every wash, was worth the wait`,
  woes: `
    wobbled from the first day, arrived with a deep scratch, had holes drilled in the wrong
    place, faded within weeks, smelled of paint for days, sagged after a month, looked
    nothing like the photos, shed fibers all over the floor`,
  moments: `
    read next to it every evening, put it in the bedroom, moved it into the hallway, have it
    in my home office, use it in the guest room, gave it a place by the window, see it first
    thing in the morning, built it with my son`,
  priceSigma: 0.75,
}
