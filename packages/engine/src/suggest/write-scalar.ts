/** A text as YAML reads it back: bare where that is safe, in double quotes elsewhere. */
export function writeScalar(value: string): string {
  const isBare = /^[A-Za-z_][\w.-]*$/.test(value)
  return isBare && !words.test(value) ? value : JSON.stringify(value)
}

// what YAML 1.1 or 1.2 takes for something else than a text
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i
