import { literalOf } from './build-nodes.ts'
import { findPart, findText, type TreeNode } from './walk-tree.ts'
import { windowsZones } from './windows-zones.ts'

/** `moment AT TIME ZONE 'Pacific Standard Time'`, whose zones have names of Windows. */
export function respellTsqlZones({
  at_time_zone: at,
  ...rest
}: TreeNode): Record<string, unknown> | null {
  const zone = windowsZones[findText(findPart(at, 'zone'), 'literal', 'value')?.toLowerCase() ?? '']
  if (zone === undefined) return null
  return { ...rest, at_time_zone: { ...(at as TreeNode), zone: literalOf('string', zone) } }
}
