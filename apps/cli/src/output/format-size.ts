const units = ['B', 'kB', 'MB', 'GB', 'TB']

/** Bytes as people read them: `12.3 kB`. */
export function formatSize(bytes: number): string {
  let size = bytes
  let unit = 0
  while (size >= 999.95 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`
}
