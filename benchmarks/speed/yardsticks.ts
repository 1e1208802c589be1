import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Measured, runChild } from './run-child.ts'

const folder = join(import.meta.dirname, '../yardsticks')

/** Faker.js and drizzle-seed, with the versions that yardsticks/package-lock.json pins. */
export function installScripts(): void {
  if (!existsSync(join(folder, 'node_modules', '@faker-js')))
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' })
}

export function runFaker(out: string, orders: number): Measured {
  return runChild(process.execPath, [join(folder, 'faker.js'), out, String(orders)])
}

export function runDrizzleSeed(orders: number): Measured {
  return runChild(process.execPath, [join(folder, 'drizzle-seed.js'), String(orders)])
}

/** Where tpchgen-cli stands, installed from PyPI on first use; null where there is no Python. */
export function installTpchgen(): string | null {
  // not among the packages of npm, which starts anew with an empty folder
  const home = join(folder, '.tpchgen')
  const program = join(home, 'bin', 'tpchgen-cli')
  if (existsSync(program)) return program
  const made = spawnSync('python3', ['-m', 'venv', home], { stdio: 'ignore' })
  const added = spawnSync(join(home, 'bin', 'pip'), ['install', '-q', 'tpchgen-cli==4.0.0'], {
    stdio: 'ignore',
  })
  return made.status === 0 && added.status === 0 ? program : null
}

/** TPC-H at a scale factor into Parquet, all eight tables. */
export function runTpchgen(program: string, out: string, scale: number): Measured {
  const measured = runChild(program, ['parquet', '-s', String(scale), `--output-dir=${out}`])
  // the specification's row counts (clause 4.2.5), lines as the generator has them at scale factor 1
  return { ...measured, rows: Math.round((8_661_245 - 30) * scale) + 30 }
}
