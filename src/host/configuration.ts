import { type Filled, type Form, type Reading, readForm } from '../language/document.js';
import { type Schema, shapeOf } from '../language/shape.js';
import type { Configuration } from '../workspace/settings.js';
import { packageValidator } from './kinds.js';
import { packageJson } from './package.js';

/** Reads the text of a configuration. */
export async function readConfiguration(name: string, text: string): Promise<Reading<Filled<Configuration>>> {
  // Written when the package was built, with the words that it reaches.
  const schema = packageJson<Schema>('dist', 'config.json');
  const form: Form = {
    shape: shapeOf(schema, schema.$defs ?? {}),
    validate: packageValidator('config', schema),
  };
  return readForm<Configuration>(name, text, form);
}
