/** How days and months are called in the languages that calendars come in. */
export interface CalendarNames {
  /** From January on. */
  readonly months: readonly string[]
  /** From Monday on. */
  readonly weekdays: readonly string[]
}

type Language = 'english' | 'spanish' | 'french' | 'german' | 'portuguese' | 'italian'

/** By what a column's name says of its language, as AdventureWorks has `FrenchMonthName`. */
export const calendarNames: Readonly<Record<Language, CalendarNames>> = {
  english: {
    months: list(
      'January February March April May June July August September October November December',
    ),
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  },
  spanish: {
    months: list(
      'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre',
    ),
    weekdays: list('Lunes Martes Miércoles Jueves Viernes Sábado Domingo'),
  },
  french: {
    months: list(
      'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre',
    ),
    weekdays: list('Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche'),
  },
  german: {
    months: list(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    ),
    weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
  },
  portuguese: {
    months: list(
      'Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro',
    ),
    weekdays: list(
      'Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Sábado Domingo',
    ),
  },
  italian: {
    months: list(
      'Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre Dicembre',
    ),
    weekdays: list('Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica'),
  },
}

function list(words: string): readonly string[] {
  return words.split(' ')
}
