import {
  type ListedModel,
  listModels,
  loadSettings,
  parseModelName,
  priceDate,
} from '@worldloom/agents'
import { exitCodes } from '../exit-codes.ts'
import { alignCells } from '../output/align-cells.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { say } from '../output/say.ts'

/** Lists models on the command line, and answers with the exit code. */
export async function runModels(
  {
    flags,
    check,
  }: {
    readonly flags: { readonly model?: string; readonly baseUrl?: string }
    readonly check: boolean
  },
  { json }: { readonly json: boolean },
): Promise<number> {
  const read = await loadSettings({ flags })
  if ('diagnostics' in read) {
    if (json) printJson({ ok: false, diagnostics: read.diagnostics })
    printFaults(read.diagnostics)
    return exitCodes.refused
  }
  const { model, baseUrl } = read.settings
  const parsed = parseModelName(model)
  if ('code' in parsed) {
    if (json) printJson({ ok: false, diagnostics: [parsed] })
    printFaults([parsed])
    return exitCodes.refused
  }
  const settings = { environment: process.env, ...(baseUrl === null ? {} : { baseUrl }) }
  const models = await listModels({ settings, model, check })
  if (json) printJson({ model, models })
  else
    for (const line of [...alignCells(models.map(printModel)), '', `Set: ${model}`, prices])
      say(line)
  return exitCodes.done
}

const prices = `The prices that are known are of ${priceDate}.`

function printModel({ provider, example, usable, why, checked }: ListedModel): readonly string[] {
  const state = usable ? 'usable' : 'not here'
  if (checked === null) return [provider, state, usable ? example : why]
  const { answered, seconds } = checked
  const told = answered ? `answered in ${seconds} s` : `did not answer: ${checked.why}`
  return [provider, state, `${example} ${told}`]
}
