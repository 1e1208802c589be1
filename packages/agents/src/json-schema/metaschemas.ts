import draft04 from './metaschemas/draft-04.json' with { type: 'json' }
import draft06 from './metaschemas/draft-06.json' with { type: 'json' }
import draft07 from './metaschemas/draft-07.json' with { type: 'json' }
import draft201909 from './metaschemas/draft-2019-09.json' with { type: 'json' }
import draft202012 from './metaschemas/draft-2020-12.json' with { type: 'json' }
import type { JsonObject } from './schema-node.ts'

/** The schemas of schemas, by address: a schema may refer to them without being given them. */
export const metaschemas: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>(
  [draft04, draft06, draft07, ...draft201909, ...draft202012].map((schema) => {
    const { id, $id } = schema as { readonly id?: string; readonly $id?: string }
    return [($id ?? id ?? '').replace(/#$/, ''), schema as JsonObject]
  }),
)
