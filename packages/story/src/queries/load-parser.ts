// the parser of queries in any dialect is the one that reads schemas in other dialects than PostgreSQL's
export { loadPolyglot as loadParser, type Polyglot as Parser } from '@worldloom/engine'
