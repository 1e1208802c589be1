import { version } from '@worldloom/job/version'
import { Command, CommanderError } from 'commander'
import { commands } from './commands/index.ts'
import { exitCodes } from './exit-codes.ts'
import { describeMisuse } from './output/describe-misuse.ts'
import { printFaults } from './output/print-faults.ts'
import { printJson } from './output/print-json.ts'
import { say } from './output/say.ts'

/** Runs the command that the arguments name and answers with the exit code. */
export async function runCommandLine(given: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.done
  const program = new Command('worldloom')
    .description('Makes complete, believable databases from SQL schemas, and proves them.')
    .version(version)
  for (const declare of commands) {
    const command = declare((code) => {
      exitCode = code
    })
    program.addCommand(command)
  }
  const misused = followMisuse(program)
  program.addHelpText('after', examples)
  try {
    if (given.length === 0) program.outputHelp()
    else await program.parseAsync(given, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) return tellFailure(error)
    if (error.exitCode === 0) return exitCodes.done
    // a command whose parts must be named has shown them
    if (error.code === 'commander.help') return exitCodes.refused
    const fault = describeMisuse(error, misused())
    if (!fault) return tellFailure(error)
    if (given.includes('--json')) printJson({ ok: false, diagnostics: [fault] })
    printFaults([fault])
    return exitCodes.refused
  }
}

/** Lets a command and all below it throw what is wrong instead of printing it, and answers with the one that did. */
function followMisuse(program: Command): () => Command {
  let misused = program
  const follow = (command: Command): void => {
    const outputError = (): void => {
      misused = command
    }
    command.exitOverride().configureOutput({ outputError })
    command.commands.forEach(follow)
  }
  follow(program)
  return () => misused
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
  say(`Worldloom failed: ${message.split('\n')[0]}`, process.stderr)
  if (process.env['WORLDLOOM_DEBUG'] === '1') console.error(error)
  else say('This is a fault of Worldloom. WORLDLOOM_DEBUG=1 shows where it is.', process.stderr)
  return exitCodes.failed
}
