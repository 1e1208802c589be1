import type { Job } from '../run/job.ts'

/** The command that, in the run's folder, makes the same bytes again. */
export function printCommand({ request, loaded }: Job): string {
  const { rows, tableRows, scale, seed, now, range, format, dialect } = request
  const { schema, reference, rules } = loaded.files
  const input = (name: string): string => quote(`inputs/${name}`)
  const words = [
    ...['worldloom', 'database'],
    schema.length === 1 && schema[0] ? input(schema[0].name) : 'inputs',
    ...(reference.length === 1 && reference[0] ? ['--reference', input(reference[0].name)] : []),
    ...(reference.length > 1 ? ['--reference', 'inputs'] : []),
    ...rules.flatMap(({ name }) => ['--rules', input(name)]),
    ...(rows === null ? [] : ['--rows', `${rows}`]),
    ...Object.entries(tableRows).flatMap(([table, count]) => [
      '--rows',
      quote(`${table}=${count}`),
    ]),
    ...(scale === 1 ? [] : ['--scale', `${scale}`]),
    ...['--seed', `${seed}`],
    ...['--now', now],
    ...(range ? ['--range', quote(`${range.table}=${range.from}..${range.to}`)] : []),
    ...(format === 'csv' ? [] : ['--format', format]),
    ...(dialect === null ? [] : ['--dialect', dialect]),
  ]
  return words.join(' ')
}

/** As a shell takes it. */
function quote(word: string): string {
  return /^[\w./=:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
