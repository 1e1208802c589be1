import { version } from '@worldloom/job/version'
import { Command, CommanderError } from 'commander'
import { commands } from './commands/index.ts'
import { exitCodes } from './exit-codes.ts'

/** Runs the command that the arguments name and answers with the exit code. */
export async function runCommandLine(given: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.done
  const program = new Command('worldloom')
    .description('Makes complete, believable databases from SQL schemas, and proves them.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(see --help)')
  for (const declare of commands) {
    const command = declare((code) => {
      exitCode = code
    })
    program.addCommand(command.exitOverride().showHelpAfterError('(see --help)'))
  }
  program.addHelpText('after', examples)
  try {
    if (given.length === 0) program.outputHelp()
    else await program.parseAsync(given, { from: 'user' })
    return exitCode
  } catch (error) {
    // commander has said what is wrong
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.refused
    return tellFailure(error)
  }
}

const examples = `
Examples:
  worldloom demo                                   a shop of 33 tables, proved
  worldloom database schema.sql --rows 1000        your own schema
  worldloom story --schema s.sql --queries q.sql   data on which every query has an answer
  worldloom inspect schema.sql                     what is understood of it
  worldloom check runs/shop_1767225600             the proof alone
`

/** One line for a fault of the program; where it happened is for those who ask. */
function tellFailure(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`Worldloom failed: ${message.split('\n')[0]}\n`)
  if (process.env['WORLDLOOM_DEBUG'] === '1') console.error(error)
  else process.stderr.write('This is a fault of Worldloom. WORLDLOOM_DEBUG=1 shows where it is.\n')
  return exitCodes.failed
}
