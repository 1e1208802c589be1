import { Command } from 'commander'
import type { DeclareCommand } from './command.ts'

interface Given {
  readonly cacheDir?: string
  readonly json?: boolean
}

/** `worldloom cache`: the ledger of every answer bought. */
export const cache: DeclareCommand = (end) => {
  const command = new Command('cache')
    .summary('look at the answers that were bought, and move them')
    .description('Looks at the ledger, which keeps every answer of a model.')
    .addHelpText('after', examples)
  const stats = new Command('stats')
    .summary('tell what the ledger holds')
    .action(async ({ json, ...flags }: Given) => {
      const { runCacheStats } = await import('./run-cache-stats.ts')
      end(await runCacheStats(flags, { json: json ?? false }))
    })
  const clear = new Command('clear')
    .summary('remove answers')
    .description('Removes all answers, or those alone that are too old to be reused.')
    .option('--expired', 'only what is past its time to live')
    .action(async ({ json, expired, ...flags }: Given & { readonly expired?: boolean }) => {
      const { runCacheClear } = await import('./run-cache-clear.ts')
      end(await runCacheClear({ ...flags, expired: expired ?? false }, { json: json ?? false }))
    })
  const exporting = new Command('export')
    .summary('write all answers to a file')
    .description('Writes every entry as a line of JSON.')
    .argument('[file]', 'the file to write, - to print', '-')
    .action(async (file: string, { json: _, ...flags }: Given) => {
      const { runCacheExport } = await import('./run-cache-export.ts')
      end(await runCacheExport({ ...flags, file }))
    })
  const importing = new Command('import')
    .summary('take over the answers of a file')
    .description('Adds the entries of an exported file; what is there already stays as it is.')
    .argument('<file>', 'a file that `cache export` wrote')
    .action(async (file: string, { json, ...flags }: Given) => {
      const { runCacheImport } = await import('./run-cache-import.ts')
      end(await runCacheImport({ ...flags, file }, { json: json ?? false }))
    })
  for (const part of [stats, clear, exporting, importing])
    command.addCommand(
      part
        .option('--cache-dir <folder>', 'the folder of the ledger (default: .worldloom/cache)')
        .option('--json', 'print what was found or done as JSON and nothing else'),
    )
  return command
}

const examples = `
Examples:
  worldloom cache stats --json
  worldloom cache clear --expired
  worldloom cache export answers.jsonl
  worldloom cache import answers.jsonl --cache-dir elsewhere

Exit codes: 0 done, 2 bad input.
`
