import type { CategorySource } from '../read-category.ts'

export const smartHome: CategorySource = {
  name: 'Smart Home',
  keywords: 'smart home, home automation, smart devices',
  nouns: `
Smart Plug Set | set of smart plugs | 34 | flame-proof plastic | energy readings, schedules by app, voice control | smart home | power button, socket, status light, housing | setup, connection, app, size, response
Smart Bulb | smart bulb | 19 | polycarbonate, aluminum | sixteen million colors, a sunrise mode, voice control | smart home | socket, diffuser, housing | setup, connection, app, brightness, color
Video Doorbell | video doorbell | 119 | matte plastic, aluminum | night vision, two-way talk, motion zones | smart home | button, mounting plate, lens, housing | setup, connection, picture, app, response
Motion Sensor | motion sensor | 29 | matte plastic | two years of battery life, a magnetic mount, a temperature reading | smart home | mount, battery cover, lens | setup, connection, app, size, response
Smart Thermostat | smart thermostat | 149 | matte plastic, glass | weekly schedules, a learning mode, a color display | smart home | display, dial, wall plate | setup, connection, app, design, response
Smart Speaker | smart speaker | 89 | woven fabric, matte plastic | voice control, a mute switch, two far-field microphones | smart home | button, cable, housing, status light | sound, setup, connection, size, design
Smart Lock | smart lock | 159 | brushed metal, matte plastic | entry by code, a log by app, a spare key slot | smart home | keypad, bolt, battery cover, housing | setup, connection, app, design, response
`,
  adjectives: `
    Smart, Wireless, Compact, Premium, Slim, Everyday, Connected`,
  series: `
    Nova, Echo One, Halo, Lumen, Orbit, Homebase, Hearthlink`,
  colors: `
    White, Black, Graphite, Silver`,
  sizes: `
    Standard, Mini, Large`,
  aspects: `
    setup, connection, app, size, response, design`,
  parts: `
    housing, mount, status light, cover`,
  features: `
    a two-year warranty, simple one-button setup, firmware updates over the air, support for the
    common systems, a low-power standby mode, local control without a cloud`,
  joys: `
    connects within seconds, works with everything we own, is simple enough for my parents, gets
    updates that improve it, runs without a hiccup, responds at once, has never lost its connection,
    was set up before the coffee was ready`,
  woes: `
    lost the connection every few minutes, would not pair with my phone, got far too hot, froze
    twice a day, needed a restart every morning, made a buzzing noise, forgot its settings
    overnight, stopped after an update`,
  moments: `
    use it in the living room, have it in the hallway, use it when we travel, run it day and night,
    use it for the heating, check it from work, use it in my parents’ flat, talk to it every morning`,
  priceSigma: 0.7,
}
