import { happens } from '../../generators/happens.ts'
import { call, cast, choose, matches, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** 0 for a woman, 1 for a man, as a gender's word or letter says; `otherwise` where it says neither. */
export function readGender(gender: Expression, otherwise: Expression): Expression {
  const letter = call('lower', call('substr', cast(gender, { kind: 'text' }), number(1), number(1)))
  const isOne = (letters: readonly string[]): Expression => ({
    kind: 'in',
    operand: letter,
    list: letters.map(text),
    negated: false,
  })
  const word = call('lower', cast(gender, { kind: 'text' }))
  const isWord = (words: readonly string[]): Expression => ({
    kind: 'in',
    operand: word,
    list: words.map(text),
    negated: false,
  })
  return choose(
    [
      [isOne(['f', 'w', '2']), number(0)],
      // a mujer is no man, whatever her first letter
      [isWord(women), number(0)],
      [isOne(['m', '1', 'h']), number(1)],
      [isWord(men), number(1)],
    ],
    otherwise,
  )
}

const women = [
  'mujer',
  'mulher',
  'donna',
  'kadın',
  'kadin',
  'perempuan',
  'nữ',
  'женский',
  'หญิง',
  '女',
  '女性',
]
const men = ['uomo', 'erkek', 'laki-laki', 'nam', 'мужской', 'ชาย', '男', '男性']

/** The same for a form of address: Mr, Ms, Mrs, Miss; Dr says neither. */
export function readPrefix(prefix: Expression, otherwise: Expression): Expression {
  const letters = call('lower', cast(prefix, { kind: 'text' }))
  const starts = (pattern: string): Expression => matches(letters, pattern)
  return choose(
    [
      [starts('^(ms|mrs|miss|mme|frau|sra)'), number(0)],
      [starts('^(mr|herr|sr|m[.]?$)'), number(1)],
    ],
    otherwise,
  )
}

/** A woman or a man, nearly as often. */
export function tossGender(drawn: Expression): Expression {
  return choose([[happens(drawn, 0.51), number(0)]], number(1))
}
