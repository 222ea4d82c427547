import * as z from 'zod/mini';
import { datasetSchema, fieldNotes } from './schema.ts';

/** Names the schema, as `$schema` in a dataset may refer to it; a name, not a place to fetch it from. */
const TIMELINE_SCHEMA_ID = 'urn:sourceline:schema:timeline.v1';

/**
 * The JSON Schema (2020-12) of a dataset file, for editors' completion and other tools: what `schema.ts` validates.
 * Unknown fields are allowed. Pure: the same object each time.
 */
function timelineJsonSchema(): object {
  const generated = z.toJSONSchema(datasetSchema, {
    target: 'draft-2020-12',
    // What goes into the reader, not what comes out: there unknown fields are left out, and so not allowed.
    io: 'input',
    metadata: fieldNotes,
  });
  const { $schema, ...rest } = generated;
  return { $schema, $id: TIMELINE_SCHEMA_ID, ...rest };
}

/** The text of `public/schema/timeline.v1.json`. */
export function timelineJsonSchemaText(): string {
  return `${JSON.stringify(timelineJsonSchema(), null, 2)}\n`;
}
