import type { CategorySource } from '../read-category.ts'

export const phones: CategorySource = {
  name: 'Phones & Wearables',
  keywords: 'phone, phones, mobile, smartphone, wearable, wearables, cell, tablet, smartwatch',
  nouns: `
Smartphone | phone | 449 | aluminum, glass | a 6.1-inch OLED screen, a triple camera, two days of battery life
Phone Case | phone case | 22 | silicone, vegan leather, polycarbonate | raised edges around the camera, a soft-touch grip, drop protection
Smartwatch | smartwatch | 159 | stainless steel, silicone, aluminum | heart-rate tracking, built-in GPS, a week of battery life
Fitness Tracker | fitness tracker | 59 | silicone | sleep tracking, water resistance to 50 meters, ten days of battery life
Power Bank | power bank | 38 | aluminum, matte plastic | 20,000 mAh of capacity, two USB ports, a charge indicator
Charging Stand | charging stand | 34 | aluminum, bamboo | room for phone and watch, a weighted base, a soft night light
Screen Protector | screen protector | 13 | tempered glass | an alignment frame, an oil-resistant coating, two pieces in a pack
Tablet | tablet | 279 | aluminum | a ten-inch display, stylus support, stereo speakers
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
  priceSigma: 0.95,
}
