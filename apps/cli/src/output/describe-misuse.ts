import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import type { Command, CommanderError } from 'commander'

/** What is wrong with how a command was called, in the form of every other fault; null where it is something else. */
export function describeMisuse(error: CommanderError, command: Command): Diagnostic | null {
  const path = namePath(command)
  // what it is about stands in single quotes, a name that is near in brackets on the next line
  const [, name = ''] = /'([^']*)'/.exec(error.message) ?? []
  const [, near] = /\(Did you mean (.*)\?\)/.exec(error.message) ?? []
  const help = `"${path} --help" lists all.`
  const nearest = near === undefined ? help : `Did you mean ${near}? ${help}`
  const usage = `Write ${path} ${command.usage()}.`
  switch (error.code) {
    case 'commander.unknownOption':
      return buildFault('UNKNOWN_OPTION', `"${path}" has no option "${name}".`, nearest)
    case 'commander.unknownCommand':
      return buildFault('UNKNOWN_COMMAND', `"${path}" has no command "${name}".`, nearest)
    case 'commander.missingArgument':
      return buildFault('MISSING_ARGUMENT', `"${path}" is not told the ${name}.`, usage)
    case 'commander.missingMandatoryOptionValue':
      return buildFault('MISSING_OPTION', `"${path}" needs the option "${name}".`, 'Add it.')
    case 'commander.optionMissingArgument':
      return buildFault(
        'MISSING_VALUE',
        `The option "${name}" has no value behind it.`,
        'Write the value after it, or leave the option out.',
      )
    case 'commander.excessArguments':
      return buildFault('TOO_MANY_ARGUMENTS', `"${path}" ${countArguments(command)}.`, usage)
    default:
      return null
  }
}

/** `takes 1 argument, and 2 are given: shop.sql, extra` */
function countArguments({ registeredArguments, args }: Command): string {
  const { length } = registeredArguments
  const allowed = length === 0 ? 'no argument' : length === 1 ? '1 argument' : `${length} arguments`
  return `takes ${allowed}, and ${args.length} are given: ${args.join(', ')}`
}

/** `worldloom rules check` */
function namePath(command: Command): string {
  return command.parent ? `${namePath(command.parent)} ${command.name()}` : command.name()
}
