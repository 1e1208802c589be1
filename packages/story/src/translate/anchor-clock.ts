import { call, cast, textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression } from '../tree/node.ts'

/** A tree whose clock stands still: CURRENT_DATE, now() and their like are the anchor instant. */
export function anchorClock<Tree>(tree: Tree, now: string): Tree {
  const instant = now.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '')
  const answers: Readonly<Record<string, Expression>> = {
    current_date: cast(textConstant(instant.slice(0, 10)), 'DATE'),
    current_time: cast(textConstant(instant.slice(11)), 'TIME'),
    current_timestamp: cast(textConstant(instant), 'TIMESTAMP'),
    epoch: cast(call('epoch', [cast(textConstant(instant), 'TIMESTAMP')]), 'BIGINT'),
  }
  return mapEverywhere(tree, (expression) => {
    const name = clockWords[findName(expression)]
    const answer = name ? answers[name] : undefined
    if (answer) return expression.alias ? { ...answer, alias: expression.alias } : answer
    return isNow(expression) ? textConstant(instant) : expression
  })
}

const clockWords: Readonly<Record<string, string>> = {
  current_date: 'current_date',
  today: 'current_date',
  curdate: 'current_date',
  current_time: 'current_time',
  get_current_time: 'current_time',
  localtime: 'current_time',
  current_timestamp: 'current_timestamp',
  get_current_timestamp: 'current_timestamp',
  localtimestamp: 'current_timestamp',
  now: 'current_timestamp',
  transaction_timestamp: 'current_timestamp',
  current_datetime: 'current_timestamp',
  getdate: 'current_timestamp',
  sysdate: 'current_timestamp',
  // the seconds since 1970 of MySQL, which are of now where nothing is said
  epoch: 'epoch',
}

function findName(expression: Expression): string {
  if (expression.class === 'FUNCTION' && !expression.children?.length)
    return expression.function_name.toLowerCase()
  if (expression.class !== 'COLUMN_REF' || expression.column_names.length > 1) return ''
  const name = expression.column_names[0]?.toLowerCase() ?? ''
  return name === 'epoch' ? '' : name
}

/** SQLite's own word for the current instant. */
function isNow(expression: Expression): boolean {
  return expression.class === 'CONSTANT' && expression.value.value === 'now'
}
