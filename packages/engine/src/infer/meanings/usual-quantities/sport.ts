import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

/** What athletes count and measure. */
export const sportQuantities: readonly UsualQuantity[] = [
  {
    name: /^(capacity|(maximum|max) (participant|capacity|attendee|member|spot)|spot|places?)$/,
    table: /\b(class|session|course|workshop|lesson)\b/,
    size: few({ 12: 14, 15: 20, 20: 30, 25: 16, 30: 12, 10: 8 }),
  },
  {
    name: /^(rep|representative|repetition)( count| done| target)?$/,
    table: /\b(set|workout|exercise|training|routine|lift)\b/,
    size: few({ 5: 12, 6: 8, 8: 24, 10: 28, 12: 18, 15: 8, 20: 2 }),
  },
  {
    name: /^(set|set count|number of set|target set)$/,
    table: /\b(workout|exercise|training|routine)\b/,
    size: few({ 3: 52, 4: 28, 5: 12, 2: 8 }),
  },
  {
    name: /^(rpe|perceived exertion|rate of perceived exertion)$/,
    size: few({ 6: 10, 6.5: 6, 7: 24, 7.5: 12, 8: 26, 8.5: 9, 9: 10, 10: 3 }),
  },
  {
    name: /\b(body fat|fat)( (percent|pct|percentage|rate))?$/,
    table: /\b(body|measurement|member|athlete|health|weigh|metric|composition|user|client)\b/,
    size: bell(24, 6.5, [7, 48], 1),
  },
  { name: /\bmuscle mass( (kg|percent))?$/, size: bell(31, 6, [17, 52], 1) },
  { name: /^waist( (cm|circumference|size))*$/, size: bell(86, 11, [58, 132], 1) },
  { name: /^(hip|hips)( (cm|circumference))*$/, size: bell(99, 9, [76, 140], 1) },
  { name: /^chest( (cm|circumference))*$/, size: bell(97, 10, [72, 134], 1) },
  { name: /^(arm|bicep|biceps)( (cm|circumference))*$/, size: bell(32, 4, [22, 48], 1) },
  { name: /^(thigh)( (cm|circumference))*$/, size: bell(56, 6, [40, 78], 1) },
  {
    name: /\bcalor(y|ie|ies)( burned| burnt| spent)?$|\bkcal( burned)?$/,
    table: /\b(workout|activity|training|exercise|session|run|ride|fitness)\b/,
    size: skewed(310, 0.5, [40, 1400], 0),
  },
  {
    name: /^(daily )?step( count)?$|^step taken$/,
    table: /\b(activity|day|daily|fitness|health|tracker|metric|workout)\b/,
    size: skewed(6400, 0.55, [350, 28000], 0),
  },
  {
    name: /\bheart rate( (average|avg|mean))?$|^(average|avg|mean) (heart rate|hr|bpm)$/,
    table: /\b(workout|activity|training|exercise|run|ride|session)\b/,
    size: bell(132, 15, [88, 178], 0),
  },
  { name: /^(maximum|max|peak) (heart rate|hr|bpm)$/, size: bell(168, 13, [118, 202], 0) },
  { name: /^resting (heart rate|hr|bpm)$/, size: bell(64, 8, [42, 96], 0) },
  {
    name: /^(sleep|slept)( hour| duration)?$|^hour (of )?sleep$|^hour slept$/,
    size: bell(7, 0.9, [4, 10], 1),
  },
  {
    name: /^distance( km)?$/,
    table: /\b(workout|activity|training|run|exercise)\b/,
    size: skewed(6.2, 0.6, [0.5, 60], 2),
  },
  { name: /^(lap|laps)( count)?$/, size: skewed(24, 0.5, [4, 120], 0) },
]
