import type { Grammar } from '../grammar.ts'
import { complaint } from './complaint.ts'
import { mixed } from './mixed.ts'
import { praise } from './praise.ts'
import { quibble } from './quibble.ts'
import { speakLoosely } from './speak-loosely.ts'

// some reviews are a few words, most a few sentences, a few go on: lengths spread as in life
const five: Grammar = {
  templates: [
    '{close}',
    '{quality}',
    '{use}',
    '{open}',
    '{quality} {close}',
    '{use} {close}',
    '{arrive} {quality}',
    '{open} {close}',
    '{open} {quality}',
    '{open} {use}',
    '{quality} {use}',
    '{quality} {arrive}',
    '{use} {quality} {close}',
    '{open} {quality} {close}',
    '{open} {arrive} {quality}',
    '{open} {use} {close}',
    '{quality} {use} {close}',
    '{open} {quality} {use}',
    '{arrive} {quality} {use} {close}',
    '{open} {quality} {use} {close}',
    '{open} {use} {quality} {arrive}',
    '{open} {quality} {arrive} {close}',
    '{open} {quality} {use} {arrive} {close}',
    '{open} {arrive} {quality} {use} {close}',
    '{open} {quality} {use} {arrive} {useMore} {close}',
    '{open} {arrive} {quality} {qualityMore} {use} {useMore} {close}',
  ],
  slots: share(praise, ['quality', 'use']),
}

const four: Grammar = {
  templates: [
    '{quibble}',
    '{close4}',
    '{quality} {close4}',
    '{quality} {quibble}',
    '{use} {close4}',
    '{open} {quibble}',
    '{open} {close4}',
    '{arrive} {quality} {close4}',
    '{quality} {quibble} {close4}',
    '{use} {quibble} {close4}',
    '{open} {quality} {quibble}',
    '{open} {quality} {close4}',
    '{open} {use} {quibble}',
    '{arrive} {quality} {quibble}',
    '{quality} {use} {quibble} {close4}',
    '{open} {quality} {quibble} {close4}',
    '{open} {use} {quibble} {close4}',
    '{open} {arrive} {quality} {quibble}',
    '{open} {quality} {use} {quibble} {close4}',
    '{open} {arrive} {quality} {quibble} {close4}',
    '{open} {arrive} {quality} {use} {quibble} {close4}',
    '{open} {quality} {qualityMore} {use} {arrive} {quibble} {close4}',
  ],
  slots: { ...quibble, ...share(praise, ['quality', 'use']) },
}

const three: Grammar = {
  templates: [
    '{maybe}',
    '{open3}',
    '{pro} {con}',
    '{con} {close3}',
    '{open3} {con}',
    '{open3} {close3}',
    '{open3} {pro}',
    '{pro} {con} {close3}',
    '{open3} {con} {close3}',
    '{open3} {pro} {con}',
    '{open3} {pro} {close3}',
    '{con} {pro} {close3}',
    '{open3} {con} {maybe}',
    '{open3} {pro} {con} {close3}',
    '{open3} {con} {pro} {close3}',
    '{open3} {pro} {con} {maybe}',
    '{open3} {pro} {con} {conMore} {close3}',
    '{open3} {pro} {proMore} {con} {conMore} {close3}',
    '{open3} {con} {pro} {conMore} {maybe} {close3}',
    '{pro} {con} {conMore} {close3}',
  ],
  slots: share(mixed, ['con', 'pro']),
}

const two: Grammar = {
  templates: [
    '{open1} {fault}',
    '{fault} {close2}',
    '{open1} {fault} {but2}',
    '{open1} {fault} {close2}',
    '{fault} {trouble} {but2}',
    '{fault} {but2} {close2}',
    '{open1} {trouble} {but2}',
    '{open1} {but2} {fault} {close2}',
    '{open1} {fault} {trouble}',
    '{open1} {fault} {trouble} {but2}',
    '{open1} {fault} {but2} {close2}',
    '{open1} {but2} {fault} {trouble} {close2}',
    '{open1} {fault} {faultMore} {but2}',
    '{open1} {fault} {trouble} {but2} {close2}',
    '{open1} {fault} {faultMore} {trouble} {but2}',
    '{open1} {fault} {trouble} {faultMore} {but2} {close2}',
    '{open1} {fault} {faultMore} {trouble} {but2} {close2}',
  ],
  slots: share(complaint, ['fault', 'trouble']),
}

const one: Grammar = {
  templates: [
    '{fault} {close1}',
    '{open1} {fault}',
    '{open1} {fault} {close1}',
    '{open1} {trouble} {close1}',
    '{open1} {fault} {trouble}',
    '{fault} {trouble} {close1}',
    '{open1} {trouble} {fault}',
    '{open1} {fault} {trouble} {close1}',
    '{open1} {trouble} {fault} {close1}',
    '{open1} {fault} {faultMore} {close1}',
    '{open1} {fault} {faultMore} {trouble} {close1}',
    '{open1} {fault} {trouble} {troubleMore}',
    '{open1} {trouble} {fault} {faultMore} {close1}',
    '{open1} {fault} {trouble} {troubleMore} {close1}',
    '{open1} {fault} {trouble} {faultMore} {troubleMore} {close1}',
    '{trouble} {fault} {faultMore} {troubleMore} {close1}',
    '{open1} {trouble} {fault} {troubleMore} {faultMore} {close1}',
  ],
  slots: share(complaint, ['fault', 'trouble']),
}

/** Texts of reviews by stars, 1 to 5. */
export const reviewTexts: Readonly<Record<1 | 2 | 3 | 4 | 5, Grammar>> = {
  1: loosely(one),
  2: loosely(two),
  3: loosely(three),
  4: loosely(four),
  5: loosely(five),
}

function loosely({ templates, slots }: Grammar): Grammar {
  const loose = Object.entries(slots).map(([slot, values]) => [slot, values.map(speakLoosely)])
  return { templates, slots: Object.fromEntries(loose) }
}

/**
 * Slots of which every third sentence is kept for saying more of the same, under names with `More`: so
 * no sentence stands in one review as the first and in another as the second.
 */
function share(
  slots: Readonly<Record<string, readonly string[]>>,
  names: readonly string[],
): Record<string, readonly string[]> {
  const isKept = (_: string, i: number): boolean => i % 3 === 2
  const first = names.map((name) => [name, (slots[name] ?? []).filter((_, i) => i % 3 !== 2)])
  const more = names.map((name) => {
    const kept = { ...slots, [name]: (slots[name] ?? []).filter(isKept) }
    return echo(kept, name, 'More')
  })
  return Object.assign({ ...slots }, Object.fromEntries(first), ...more)
}

/** A slot and all it leads to once more under names with `suffix`, for a second, different sentence. */
function echo(
  slots: Readonly<Record<string, readonly string[]>>,
  name: string,
  suffix: string,
): Record<string, readonly string[]> {
  const copied: Record<string, readonly string[]> = {}
  const copy = (slot: string): void => {
    const key = `${slot}${suffix}`
    if (copied[key]) return
    // the order is turned round so that equal draws do not give equal sentences
    copied[key] = (slots[slot] ?? []).toReversed().map((value) =>
      value
        .replaceAll('{=aspect}', '{=swap}')
        .replaceAll('{=aspect2}', '{=aspect}')
        .replaceAll('{=swap}', '{=aspect2}')
        .replaceAll('{=part}', '{=part2}')
        .replaceAll('{=feature}', '{=feature2}')
        .replaceAll('{=joy}', '{=swap}')
        .replaceAll('{=joy2}', '{=joy}')
        .replaceAll('{=swap}', '{=joy2}')
        .replaceAll('{=woe}', '{=woe2}')
        .replaceAll('{=moment}', '{=moment2}')
        .replace(/\{([a-zA-Z]\w*)\}/g, (_, inner: string) => {
          copy(inner)
          return `{${inner}${suffix}}`
        }),
    )
  }
  copy(name)
  return copied
}
