import { availableParallelism } from 'node:os'
import { DuckDBInstance } from '@duckdb/node-api'

export interface GeneratorOptions {
  /** Worker threads; the rows do not depend on them. */
  readonly threads?: number
  /** Such as `4GB`; larger runs spill to the temporary folder. */
  readonly memory?: string
  readonly temporaryFolder: string
}

/** A DuckDB in this process, without extensions from outside, to run plans in. */
export async function openGenerator(options: GeneratorOptions): Promise<DuckDBInstance> {
  return DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? availableParallelism()),
    ...(options.memory ? { memory_limit: options.memory } : {}),
    temp_directory: options.temporaryFolder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
}
