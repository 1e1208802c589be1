import type { ReportTable } from './report.ts'

/** A file of a table, or the folder of the files that a large one is cut into. */
export interface Written {
  readonly path: string
  readonly bytes: number
  readonly files: number
  /** Null for a folder. */
  readonly sha256: string | null
}

/** The files of a table, each folder of them once. */
export function listWritten(files: ReportTable['files']): readonly Written[] {
  const written = new Map<string, Written>()
  for (const { path, bytes, sha256 } of files) {
    const folder = /^[^/]+\/.+(?=\/)/.exec(path)?.[0]
    const { bytes: sum = 0, files: count = 0 } = written.get(folder ?? path) ?? {}
    if (folder === undefined) written.set(path, { path, bytes, files: 1, sha256 })
    else written.set(folder, { path: folder, bytes: sum + bytes, files: count + 1, sha256: null })
  }
  return [...written.values()]
}
