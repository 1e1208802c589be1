import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CallTotals } from '@worldloom/agents'
import type { Diagnostic } from '@worldloom/diagnostics'
import type { Texts } from '@worldloom/engine'
import { writeWhole } from '@worldloom/job'

/** `ir/texts_ir.json`: the texts that a model wrote for a run, whole; a run that goes on takes them from here. */
interface TextsFile {
  readonly model: string
  readonly texts: Texts
  /** A warning for each column that holds, in part or whole, what the plan writes. */
  readonly notes: readonly Diagnostic[]
}

/** The same with what they took, which a replay gets for nothing: `traces/calls.json`. */
export interface WrittenTexts extends TextsFile {
  readonly calls: CallTotals
}

export async function writeTextsFile(
  folder: string,
  { calls, ...texts }: WrittenTexts,
): Promise<void> {
  await writeWhole(join(folder, 'traces', 'calls.json'), `${JSON.stringify(calls, null, 2)}\n`)
  await writeWhole(join(folder, 'ir', 'texts_ir.json'), `${JSON.stringify(texts, null, 2)}\n`)
}

/** The texts that a run has already; null where it has not got so far. */
export async function readTextsFile(folder: string): Promise<WrittenTexts | null> {
  const texts = await readJson<TextsFile>(join(folder, 'ir', 'texts_ir.json'))
  const calls = await readJson<CallTotals>(join(folder, 'traces', 'calls.json'))
  return texts && calls ? { ...texts, calls } : null
}

async function readJson<Value>(path: string): Promise<Value | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as Value)
}
