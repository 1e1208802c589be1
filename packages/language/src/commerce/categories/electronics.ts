import type { CategorySource } from '../read-category.ts'

export const electronics: CategorySource = {
  name: 'Electronics',
  keywords: 'electronics, audio, tv, video, sound, gadget, entertainment',
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
Wireless Headphones | pair of wireless headphones | 79 | leatherette, aluminum, matte plastic | active noise cancellation, 40 hours of playback, a foldable headband | headphones | headband, ear cushion, hinge, charging port | sound, battery life, comfort, fit, build quality, connection
Studio Headphones | pair of studio headphones | 119 | velour, aluminum | a detachable cable, replaceable ear pads, a flat response | headphones | headband, ear cushion, cable, plug | sound, comfort, fit, build quality, isolation
Sport Earbuds | pair of sport earbuds | 69 | silicone, matte plastic | ear hooks, sweat resistance, a pocket-size charging case | headphones | charging case, ear hook, ear tip, touch pad | sound, battery life, fit, comfort, connection
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
  joys: `
    connects within seconds, lasts all day on one charge, gets updates that improve it,
    works with everything we own, is simple enough for my parents, pairs with two devices at
    once, runs without a hiccup, sounds and looks more expensive than it is, is quiet when
    idle`,
  woes: `
    would not charge after a week, lost the connection every few minutes, got far too hot,
    drained overnight, froze twice a day, would not pair with my phone, arrived with an
    empty battery that never filled, made a buzzing noise, needed a restart every morning`,
  moments: `
    use it on the train every morning, take it on long flights, leave it running in the
    office, use it in the living room, plug it in next to my desk, carry it in my backpack,
    turn it on first thing in the morning, use it while I cook`,
  priceSigma: 0.85,
}
