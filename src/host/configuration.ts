import { type Filled, type Form, type Reading, readForm } from '../language/document.js';
import { bundle } from '../language/kind.js';
import { type Schema, shapeOf } from '../language/shape.js';
import type { Configuration } from '../workspace/settings.js';
import { packageValidator, vocabulary } from './kinds.js';
import { packageJson } from './package.js';

/** Reads the text of a configuration. */
export async function readConfiguration(name: string, text: string): Promise<Reading<Filled<Configuration>>> {
  const schema = bundle(packageJson<Schema>('schemas', 'config.schema.json'), vocabulary());
  const form: Form = {
    shape: shapeOf(schema, schema.$defs ?? {}),
    validate: packageValidator('config', schema),
  };
  return readForm<Configuration>(name, text, form);
}
