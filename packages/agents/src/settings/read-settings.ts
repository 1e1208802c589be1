import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import { type Field, fields } from './fields.ts'
import { type FileSettings, readSettingsFile } from './read-settings-file.ts'
import { readValue, sayKind } from './read-value.ts'
import type { Settings } from './settings.ts'

/** Where settings may come from. */
export interface SettingsSources {
  /** What flags say, by the name of the setting; numbers as they were typed. */
  readonly flags?: Readonly<{ [Name in Field['name']]?: string | number | undefined }>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** `worldloom.config.json`, where there is one. */
  readonly file?: { readonly path: string; readonly text: string } | undefined
}

/** Settings, or every fault in them. */
export type ReadSettings =
  | { readonly settings: Settings }
  | { readonly diagnostics: readonly Diagnostic[] }

/** Settles each setting: a flag wins over the environment, the environment over the file. */
export function readSettings({ flags = {}, environment, file }: SettingsSources): ReadSettings {
  const found: FileSettings = file
    ? readSettingsFile(file)
    : { values: {}, prices: {}, diagnostics: [] }
  const diagnostics = [...found.diagnostics]
  const settle = (field: Field): string | number | null => {
    const { name, flag, variable, otherwise } = field
    const [given, where] = [
      [flags[name], flag],
      [environment[variable] || undefined, variable],
    ].find(([value]) => value !== undefined) ?? [undefined, '']
    if (given === undefined) return found.values[name] ?? otherwise
    const value = readValue(field, given)
    if (value !== null) return value
    const hint = `It is ${sayKind(field)}.`
    diagnostics.push(buildFault('BAD_SETTING', `${where} cannot be "${given}".`, hint))
    return otherwise
  }
  const values = Object.fromEntries(fields.map((field) => [field.name, settle(field)]))
  if (diagnostics.length > 0) return { diagnostics }
  // each value was read by its field, which knows its kind
  return { settings: { ...values, prices: found.prices } as unknown as Settings }
}
