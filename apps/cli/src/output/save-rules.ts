import { basename, extname } from 'node:path'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from './print-faults.ts'
import { saveNew } from './save-new.ts'
import { say } from './say.ts'

/** Writes rules to a new file, named after the schema where no name is given, or prints them for `-`. */
export async function saveRules(
  text: string,
  {
    schema,
    out,
    suffix,
  }: { readonly schema: string; readonly out?: string | undefined; readonly suffix: string },
): Promise<number> {
  if (out === '-') {
    process.stdout.write(text)
    return exitCodes.done
  }
  const path = out ?? `${basename(schema, extname(schema))}_${suffix}.yaml`
  const fault = await saveNew(path, text)
  if (fault) {
    printFaults([fault])
    return exitCodes.refused
  }
  say(`rules: ${path}`)
  return exitCodes.done
}
