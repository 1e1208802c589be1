import type { CategorySource } from '../read-category.ts'

export const electronics: CategorySource = {
  name: 'Electronics',
  keywords: 'electronics, audio, tv, video, sound, camera, photo, gadget, entertainment',
  nouns: `
Over-Ear Headphones | pair of headphones | 89 | leatherette, aluminum, matte plastic | up to 30 hours of playback, memory-foam ear cushions, active noise cancellation
In-Ear Earbuds | pair of earbuds | 59 | silicone, matte plastic | a pocket-size charging case, sweat resistance, three sizes of ear tips
Bluetooth Speaker | speaker | 64 | woven fabric, aluminum, rubber | 360-degree sound, a waterproof shell, 12 hours of battery life
Soundbar | soundbar | 149 | metal mesh, aluminum | a separate wireless subwoofer, clear dialogue mode, HDMI ARC
Smart TV | TV | 429 | brushed metal, matte plastic | a 4K panel, built-in streaming apps, three HDMI ports
Action Camera | action camera | 189 | rubberized plastic | image stabilization, 4K video at 60 frames, a waterproof housing
Digital Photo Frame | photo frame | 79 | walnut, matte plastic | a ten-inch display, photo sharing by app, automatic rotation
Portable Projector | projector | 219 | matte plastic, aluminum | a 100-inch picture, automatic keystone correction, a built-in speaker
Record Player | record player | 139 | walnut, vinyl, matte plastic | a belt drive, Bluetooth output, adjustable tracking weight
Alarm Clock Radio | clock radio | 34 | matte plastic, bamboo | a dimmable display, two alarms, a backup battery
`,
  adjectives: `
    Wireless, Portable, Compact, Premium, Smart, Ultra-Slim, Noise-Cancelling, High-Definition,
    Rechargeable, Bluetooth, Foldable, Pro, Everyday, Travel`,
  series: 'Aria, Pulse, Nova, Echo One, Vector, Orbit, Lumen, Halo, Stride, Apex, Solo, Duo',
  colors: 'Black, White, Graphite, Silver, Midnight Blue, Sand, Red',
  sizes: 'Standard, Mini, Large',
  aspects: `
    sound, battery life, picture, build quality, connection, setup, volume, design, interface,
    response`,
  parts: 'remote, power button, housing, charging port, cable, display, hinge, stand',
  features: `
    fast USB-C charging, a two-year warranty, simple one-button setup,
    firmware updates over the air, a braided cable in the box, a low-power standby mode,
    a protective carry pouch`,
  priceSigma: 0.85,
}
