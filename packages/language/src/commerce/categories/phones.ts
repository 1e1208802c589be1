import type { CategorySource } from '../read-category.ts'

export const phones: CategorySource = {
  name: 'Phones & Wearables',
  keywords: 'phone, phones, mobile, smartphone, wearable, wearables, cell, tablet, smartwatch',
  nouns: `
Smartphone | phone | 449 | aluminum, glass | a 6.1-inch OLED screen, a triple camera, two days of battery life
Phone Case | phone case | 22 | silicone, vegan leather, polycarbonate | raised edges around the camera, a soft-touch grip, drop protection
Smartwatch | smartwatch | 159 | stainless steel, silicone, aluminum | heart-rate tracking, built-in GPS, a week of battery life
Fitness Tracker | fitness tracker | 59 | silicone | sleep tracking, water resistance to 50 meters, ten days of battery life
Power Bank | power bank | 38 | aluminum, matte plastic | 20000 mAh of capacity, two USB ports, a charge indicator
Charging Stand | charging stand | 34 | aluminum, bamboo | room for phone and watch, a weighted base, a soft night light
Screen Protector | screen protector | 13 | tempered glass | an alignment frame, an oil-resistant coating, two pieces in a pack
Tablet | tablet | 279 | aluminum | a ten-inch display, stylus support, stereo speakers
Compact Smartphone | compact smartphone | 389 | aluminum, glass | a 5.4-inch screen, fast charging, a night mode | smartphones | screen, charging port, volume button, camera glass | camera, battery life, screen, grip, charging speed, reception
Rugged Smartphone | rugged smartphone | 329 | rubberized plastic, aluminum | drop protection, a three-day battery, a glove mode | smartphones | screen, charging port, port cover, volume button | camera, battery life, screen, grip, reception
Flagship Smartphone | flagship smartphone | 899 | titanium, glass | a 6.7-inch OLED screen, a five-fold zoom, wireless charging | smartphones | screen, charging port, camera glass, power button | camera, battery life, screen, charging speed, reception
Folding Smartphone | folding smartphone | 1099 | aluminum, glass | a seven-inch inner screen, a stand mode, two batteries | smartphones | hinge, inner screen, charging port, camera glass | camera, battery life, screen, charging speed, design
`,
  adjectives: `
    Slim, Rugged, Magnetic, Fast-Charging, Clear, Shockproof, Premium, Lightweight, Waterproof,
    Fitness, Everyday`,
  series: 'Edge, Loop, Pace, Signal, Shield, Tempo, Glide, Motion',
  colors: 'Black, Clear, Rose, Forest Green, Lavender, Silver, Navy',
  sizes: 'Small, Medium, Large',
  aspects: 'fit, battery life, charging speed, grip, feel, design, accuracy, response, finish',
  parts: 'strap, clasp, screen, frame, charging port, cover, button',
  features: `
    wireless charging support, a scratch-resistant finish, a quick-start guide,
    a two-year warranty, an adapter in the box`,
  joys: `
    charges faster than the old one, survived its first drop, lasts two days on one charge,
    feels slim in the pocket, took no time to get used to, shows every notification clearly,
    sits snugly without slipping, looks far more expensive`,
  woes: `
    lost its charge by noon, showed a dead spot after a week, would not hold the signal,
    scratched within days, got hot while charging, turned itself off twice, came with an old
    battery, slipped off all the time`,
  moments: `
    carry it in my front pocket, use it on my commute, take it running, use it for maps and
    music, charge it on the nightstand, use it all day at work, take photos of the kids with
    it, use it with one hand`,
  priceSigma: 0.95,
}
