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
External SSD | external drive | 99 | aluminum, rubberized plastic | transfer speeds up to 1000 MB/s, drop protection, hardware encryption
Webcam | webcam | 54 | matte plastic | a privacy shutter, automatic light correction, a built-in microphone
USB-C Hub | hub | 44 | aluminum | seven ports, pass-through charging, 4K video output
Wi-Fi Router | router | 119 | matte plastic | coverage for a whole house, parental controls, four Ethernet ports
Laptop Sleeve | laptop sleeve | 26 | neoprene, wool felt, canvas | a fleece lining, an extra pocket for cables, water-resistant zippers
Ultrabook | ultrabook | 1099 | aluminum, magnesium | a 14-inch display, 16 GB of memory, all-day battery life | laptops | hinge, keyboard, touchpad, charging port, screen | performance, battery life, screen, keyboard, cooling, build quality
Gaming Laptop | gaming laptop | 1399 | aluminum, matte plastic | a 165 Hz display, a dedicated graphics card, per-key lighting | laptops | hinge, keyboard, touchpad, fan, screen | performance, screen, keyboard, cooling, build quality
Convertible Laptop | convertible laptop | 799 | aluminum | a touch screen, a pen in the box, a 360-degree hinge | laptops | hinge, keyboard, touchpad, pen, screen | performance, battery life, screen, keyboard, build quality
Student Laptop | student laptop | 449 | matte plastic, aluminum | a full-size keyboard, ten hours of battery life, a privacy shutter | laptops | hinge, keyboard, touchpad, charging port, screen | performance, battery life, screen, keyboard, build quality
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
  joys: `
    starts in seconds, stays cool and quiet, was ready to go out of the box, works with
    everything on my desk, makes working from home easier, does not slip or wobble, keeps up
    with a full workday, needs no extra software`,
  woes: `
    was not recognized by my computer, got hot after ten minutes, lost its connection in
    every meeting, crashed during the setup, was louder than the old one, would not wake
    from sleep, arrived with a dead port, slowed down after two weeks`,
  moments: `
    use it at my desk all day, take it to the office and back, use it for work and for
    games, carry it between meetings, use it for video calls, edit photos with it, use it
    for my studies, keep it plugged in at home`,
  priceSigma: 0.9,
}
