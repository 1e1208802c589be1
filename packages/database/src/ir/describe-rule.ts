import {
  type ColumnRule,
  type LinkRule,
  printExpressionText,
  type RuleCase,
  type ValueRule,
} from '@worldloom/engine'

/** A column's rule in words: `when status = 'draft': NULL; otherwise range 1 to 900, log-normal`. */
export function describeRule({ cases, nulls, link, times, correlation }: ColumnRule): string {
  const parts = [
    ...cases.map((entry) => describeCase(entry, cases.length > 1)),
    ...(times ? [`times by ${times.said.join(', ')}`] : []),
    ...(link ? [describeLink(link)] : []),
    ...(correlation ? [`correlates with ${correlation.with} by ${correlation.of}`] : []),
    ...(nulls === null ? [] : [`NULL in ${Math.round(nulls * 1e4) / 100} % of rows`]),
  ]
  return parts.join('; ')
}

function describeCase({ condition, conditionText, value }: RuleCase, isOneOfMany: boolean): string {
  if (condition) return `when ${conditionText}: ${describeValue(value)}`
  return isOneOfMany ? `otherwise ${describeValue(value)}` : describeValue(value)
}

function describeValue(value: ValueRule): string {
  switch (value.kind) {
    case 'literal':
      return value.value === null ? 'NULL' : `always ${JSON.stringify(value.value)}`
    case 'choice':
      return `one of ${value.options.map(describeOption).join(', ')}`
    case 'range': {
      const { minimum, maximum, distribution, step, endings } = value
      const grain = step === null ? '' : `, in steps of ${step}`
      const ends =
        endings.length === 0 ? '' : `, ending in ${endings.map(describeOption).join(', ')}`
      return `range ${minimum} to ${maximum}, ${distribution.kind}${grain}${ends}`
    }
    case 'pattern':
      return `pattern ${value.pattern}`
    case 'template': {
      const parts = value.parts.map((part) =>
        part.kind === 'text' ? part.text : `{${printExpressionText(part.expression)}}`,
      )
      return `template ${parts.join('')}`
    }
    case 'grammar':
      return `grammar of ${Object.keys(value.symbols).join(', ')}`
    case 'words':
      return `one of ${value.options.length} words${value.source === null ? '' : ` in ${value.source}`}`
    case 'dictionary':
      return `dictionary ${value.meaning}${value.locale === null ? '' : ` in ${value.locale}`}`
    case 'sequence': {
      const { prefix, start, step, width } = value
      const first = `${prefix}${String(start).padStart(width, '0')}`
      return `sequence from ${first} in steps of ${step}`
    }
    case 'generator':
      return `generator ${value.name}`
    case 'after':
      return `${value.minimumSeconds} to ${value.maximumSeconds} seconds after ${value.path.join('.')}`
    case 'gap': {
      const { minimumSeconds, maximumSeconds, link, path } = value
      return `${minimumSeconds} to ${maximumSeconds} seconds behind the one before of the same ${link}, from ${path.join('.')} on`
    }
    case 'derived':
      return `derived: ${value.text}`
    case 'lifecycle': {
      const { start, at, states } = value.lifecycle
      const moves = states.flatMap((state) =>
        state.moves.map(
          ({ to, share, minimumSeconds, maximumSeconds }) =>
            `${state.name} → ${to} (${Number((share * 100).toFixed(4))} %, ${minimumSeconds} to ${maximumSeconds} seconds)`,
        ),
      )
      return `life cycle from ${start} at ${at}: ${moves.join(', ')}`
    }
    case 'state-time':
      return `when ${value.status} came to ${value.state}`
    case 'stock': {
      const { movements, outflows } = value.stock
      const others = outflows.map(({ table }) => ` less ${table}`)
      return `stock: ${movements}${others.join('')}, never below 0`
    }
    case 'flow':
      return `${{ quantity: 'how much', time: 'when it', kind: 'what', balance: 'the stock after what' }[value.part]} moves, of the stock ${value.of}.${value.column}`
    case 'step':
      return `${{ state: 'a state', time: 'when a state began', before: 'the state before' }[value.part]} in the life of ${value.link}`
  }
}

function describeOption({ value, weight }: { value: unknown; weight: number }): string {
  return weight === 1 ? JSON.stringify(value) : `${JSON.stringify(value)} (weight ${weight})`
}

function describeLink({ skew, whereText, weight }: LinkRule): string {
  const parts = [
    ...(skew === null ? [] : [`skewed by ${skew}`]),
    ...(whereText === '' ? [] : [`only where ${whereText}`]),
    ...(weight === null ? [] : [`weighted by ${printExpressionText(weight)}`]),
  ]
  return ['link', ...parts].join(' ')
}
