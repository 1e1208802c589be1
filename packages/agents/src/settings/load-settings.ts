import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ReadSettings, readSettings, type SettingsSources } from './read-settings.ts'

const fileName = 'worldloom.config.json'

/** Reads the settings that hold in a folder. */
export async function loadSettings({
  flags,
  environment = process.env,
  folder = '.',
}: {
  readonly flags?: SettingsSources['flags']
  readonly environment?: SettingsSources['environment']
  readonly folder?: string
} = {}): Promise<ReadSettings> {
  const path = join(folder, fileName)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  const file = text === undefined ? undefined : { path, text }
  return readSettings({ ...(flags ? { flags } : {}), environment, file })
}
