import { rename, writeFile } from 'node:fs/promises'

/** Ends the name of a file that is not finished yet. */
export const partSuffix = '.part'

/** Writes a file so that its final name never holds half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}${partSuffix}`, content)
  await rename(`${path}${partSuffix}`, path)
}
