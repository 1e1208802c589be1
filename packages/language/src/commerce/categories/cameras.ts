import type { CategorySource } from '../read-category.ts'

export const cameras: CategorySource = {
  name: 'Cameras & Photo',
  keywords: 'camera, cameras, photo, photography',
  nouns: `
Mirrorless Camera | mirrorless camera | 899 | magnesium, rubberized plastic | a 24-megapixel sensor, a tilting screen, in-body stabilization | cameras | grip, shutter button, screen, battery door, lens mount | picture, autofocus, battery life, handling, build quality, menu
Compact Camera | compact camera | 349 | aluminum, matte plastic | a ten-fold zoom, a pop-up flash, photo transfer by app | cameras | lens ring, shutter button, screen, battery door | picture, autofocus, battery life, handling, menu
Instant Camera | instant camera | 94 | matte plastic | a selfie mirror, automatic exposure, a neck strap | cameras | film door, flash, shutter button, strap | picture, handling, design, flash
Camera Lens | lens | 389 | aluminum, glass | a fast aperture, a dust-proof seal, a lens hood | cameras | focus ring, lens cap, mount, hood | picture, autofocus, weight, build quality
Travel Tripod | tripod | 89 | carbon fiber, aluminum | a ball head, four leg sections, a weight hook | cameras | leg, clamp, head, foot | weight, size, stability, finish, setup
Camera Bag | camera bag | 74 | waxed canvas, recycled nylon | padded dividers, a rain cover, a side opening | cameras | strap, zipper, divider, buckle | size, weight, comfort, stitching, look
Photo Printer | photo printer | 129 | matte plastic | prints in under a minute, a paper tray, printing by app | cameras | tray, power button, lid, cable | picture, setup, size, color, noise
`,
  adjectives: `
    Compact, Portable, Premium, Travel, Pro, Lightweight, Classic`,
  series: `
    Solo, Duo, Lumen, Vector, Apex, Fieldnote, Aperture`,
  colors: `
    Black, Silver, Graphite, Sand`,
  sizes: `
    Standard, Mini, Large`,
  aspects: `
    picture, handling, weight, build quality, design`,
  parts: `
    strap, screen, lens cap, battery door, mount`,
  features: `
    a two-year warranty, a protective pouch, a cleaning cloth, a printed guide, a spare strap,
    updates for years`,
  joys: `
    starts in a second, feels right in the hand, takes sharp pictures even at dusk, fits in my coat
    pocket, is simple enough for my father, has been through rain and dust, got me taking photos
    again, looks more expensive than it is`,
  woes: `
    failed in the cold, arrived with dust inside, drained overnight, would not focus after a week,
    made a grinding noise, scratched far too easily, stopped in the middle of a trip, came with a
    dead battery`,
  moments: `
    took it on vacation, carry it in my backpack, use it for family parties, use it every weekend,
    took it hiking, use it for my blog, lend it to my daughter, shoot our products with it`,
  priceSigma: 0.85,
}
