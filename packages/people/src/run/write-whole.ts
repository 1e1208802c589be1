import { rename, writeFile } from 'node:fs/promises'

/** Writes a file so that its final name never holds half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}
