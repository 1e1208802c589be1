/** Reserved words that are values themselves or open one. */
export const valueWords: ReadonlySet<string> = new Set(
  `null true false default case not array current_date current_time current_timestamp localtime
  localtimestamp current_user session_user`.split(/\s+/),
)

/** Reserved words that an expression itself is made of; any other one can only be a name. */
export const syntaxWords: ReadonlySet<string> = new Set(
  `all and any as between both cast collate distinct else end escape filter for from ilike in
  interval is leading like or over select similar some symmetric then to trailing when where`.split(
    /\s+/,
  ),
)
