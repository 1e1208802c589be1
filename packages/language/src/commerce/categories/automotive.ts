import type { CategorySource } from '../read-category.ts'

export const automotive: CategorySource = {
  name: 'Automotive',
  keywords: 'automotive, auto, car, cars, vehicle, motorcycle, car parts, parts',
  nouns: `
Dash Cam | dash cam | 89 | matte plastic | a wide-angle lens, loop recording, night vision
Phone Mount | phone mount | 23 | silicone, matte plastic | one-hand release, a telescopic arm, a strong suction cup
Floor Mat Set | set of floor mats | 58 | rubber, carpet | raised edges, an anti-slip backing, easy rinsing
Jump Starter | jump starter | 84 | rubberized plastic | 1500 amps of peak current, a USB port, an emergency light
Tire Inflator | tire inflator | 54 | matte plastic, metal | automatic shut-off, a digital gauge, four nozzles
Seat Cover | seat cover | 46 | neoprene, faux leather | side-airbag openings, a waterproof layer, elastic straps
Car Vacuum | vacuum | 49 | matte plastic | a washable filter, three attachments, a 15-foot cord
`,
  adjectives:
    'Universal, Heavy-Duty, Foldable, Magnetic, Waterproof, All-Season, Compact, Rechargeable',
  series: 'Roadline, Torque, Garage One, Axle, Northway, Clearview',
  colors: 'Black, Gray, Red, Silver',
  sizes: 'Universal, Small, Large',
  aspects: 'fit, grip, build quality, brightness, installation, size, power',
  parts: 'suction cup, cable, mount, clip, seal, switch',
  features: `
    tool-free installation, a universal fit, a two-year warranty, a storage bag,
    weather-resistant materials`,
  joys: `
    fits like it was made for the car, went in without tools, does not rattle, works in cold
    weather, holds on bumpy roads, cleans in a minute, saved me a trip to the garage, looks
    like original equipment`,
  woes: `
    fell off in the heat, did not fit my car, blew a fuse, cracked in the cold, rattled on
    every road, came without the screws, lost suction within days, smelled of rubber`,
  moments: `
    use it on my commute, took it on a road trip, keep it in the trunk, use it in both cars,
    installed it in ten minutes, use it every winter, lent it to my neighbor, use it in the
    van`,
  priceSigma: 0.9,
}
