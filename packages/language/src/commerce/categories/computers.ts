import type { CategorySource } from '../read-category.ts'

export const computers: CategorySource = {
  name: 'Computers & Accessories',
  keywords: `
    computer, computers, laptop, pc, office electronics, peripherals, networking, software,
    hardware, accessories`,
  nouns: `
Mechanical Keyboard | keyboard | 84 | aluminum, matte plastic | hot-swappable switches, per-key lighting, a detachable wrist rest
Wireless Mouse | mouse | 32 | matte plastic, rubber | silent clicks, six programmable buttons, three months of battery life
Laptop | laptop | 849 | aluminum, magnesium | a 15-inch display, 16 GB of memory, all-day battery life
Monitor | monitor | 239 | matte plastic, metal | a 27-inch IPS panel, an adjustable stand, a USB-C input
Laptop Stand | laptop stand | 39 | aluminum, bamboo, steel | six height settings, a foldable frame, open ventilation
External SSD | external drive | 99 | aluminum, rubberized plastic | transfer speeds up to 1,000 MB/s, drop protection, hardware encryption
Webcam | webcam | 54 | matte plastic | a privacy shutter, automatic light correction, a built-in microphone
USB-C Hub | hub | 44 | aluminum | seven ports, pass-through charging, 4K video output
Wi-Fi Router | router | 119 | matte plastic | coverage for a whole house, parental controls, four Ethernet ports
Laptop Sleeve | laptop sleeve | 26 | neoprene, wool felt, canvas | a fleece lining, an extra pocket for cables, water-resistant zippers
`,
  adjectives: `
    Ergonomic, Wireless, Mechanical, Compact, Adjustable, High-Speed, Slim, Quiet, Professional,
    Backlit, Portable, Dual, Universal`,
  series: 'Studio, Flow, Core, Matrix, Desk One, Summit, Keystone, Atlas, Relay, Switchback',
  colors: 'Black, Space Gray, White, Silver, Navy',
  sizes: '13 inch, 15 inch, 27 inch, Compact, Full Size',
  aspects: `
    build quality, battery life, setup, performance, finish, cooling, layout, response, design,
    connection`,
  parts: 'stand, cable, housing, port, hinge, base, switch, cover',
  features: `
    plug-and-play setup, support for Windows and macOS, a three-year warranty, a braided cable,
    rubber feet that do not slip, a compact footprint`,
  priceSigma: 0.9,
}
