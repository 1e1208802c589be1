import { clean } from './clean.ts'

clean()
