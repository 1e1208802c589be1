import { type Holiday, type TimeProfile, usualProfile } from './time-profile.ts'

const holiday = (month: number, day: number): Holiday => ({ year: null, month, day, weight: 0 })

/** When work that people are paid for is done: on weekdays by day, and not on holidays. */
const office: TimeProfile = {
  ...usualProfile,
  weekdays: [1, 1.05, 1.05, 1.02, 0.9, 0, 0],
  hours: [0, 0, 0, 0, 0, 0, 0, 0, 9, 13, 14, 12, 6, 10, 13, 13, 10, 5, 0, 0, 0, 0, 0, 0],
  holidays: [holiday(1, 1), holiday(12, 25), holiday(12, 26)],
  bursts: 0.1,
}

/** When people sit down to eat: at noon and in the evening, mostly towards the weekend. */
const dining: TimeProfile = {
  ...usualProfile,
  weekdays: [0.7, 0.8, 0.9, 1, 1.4, 1.6, 1.1],
  hours: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 6, 13, 10, 3, 1, 2, 8, 18, 20, 13, 5, 0, 0],
  holidays: [holiday(12, 25)],
}

/** When people train: before work, at noon, after work and at weekends. */
const training: TimeProfile = {
  ...usualProfile,
  weekdays: [1.2, 1.15, 1.1, 1.05, 0.85, 0.8, 0.6],
  hours: [0, 0, 0, 0, 0, 0, 9, 11, 8, 8, 6, 4, 7, 4, 3, 4, 8, 14, 14, 9, 3, 0, 0, 0],
  holidays: [holiday(1, 1), holiday(12, 25)],
}

export type Rhythm = 'office' | 'dining' | 'training'

/** Days and hours that some trades keep to, where no rule says others. */
export const rhythms: Readonly<Record<Rhythm, TimeProfile>> = { office, dining, training }
