import { type Grammar, orderSlots } from './grammar.ts'

/**
 * Fills a grammar by `draw`, which gives a number from 0 up to but not including `count` for a slot
 * (or for the template, under the name `template`).
 */
export function fillGrammar(
  grammar: Grammar,
  facts: Readonly<Record<string, string>>,
  draw: (slot: string, count: number) => number,
): string {
  const pick = (name: string, values: readonly string[]): string =>
    values[draw(name, values.length)] ?? ''
  let text = pick('template', grammar.templates)
  for (const slot of orderSlots(grammar)) {
    text = text.replaceAll(`{${slot}}`, pick(slot, grammar.slots[slot] ?? []))
  }
  return text.replace(/\{=([^{}]+)\}/g, (_, fact: string) => facts[fact] ?? '')
}
