import type { GrammarNode } from './expand-grammar.ts'

/** The fewest and the most characters of the texts that a grammar writes, expressions left out. */
export function measureGrammar(node: GrammarNode): readonly [least: number, most: number] {
  switch (node.kind) {
    case 'text': {
      const { length } = [...node.text]
      return [length, length]
    }
    case 'expression':
      return [0, 0]
    case 'choice': {
      const sizes = node.options.map(({ parts }) => {
        const inner = parts.map(measureGrammar)
        return [sum(inner.map(([least]) => least)), sum(inner.map(([, most]) => most))] as const
      })
      return [
        Math.min(...sizes.map(([least]) => least)),
        Math.max(...sizes.map(([, most]) => most)),
      ]
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A regular expression of all that a grammar writes; what an expression gives may be anything. */
export function printGrammarPattern(node: GrammarNode): string {
  switch (node.kind) {
    case 'text':
      return node.text.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&')
    case 'expression':
      return '(?s:.*)'
    case 'choice': {
      const options = node.options.map(({ parts }) => parts.map(printGrammarPattern).join(''))
      return `(?:${[...new Set(options)].join('|')})`
    }
  }
}
