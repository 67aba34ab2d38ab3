import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { datePattern } from '../core/calendar.js';
import { durationPattern } from '../core/duration.js';
import { annotations, type Schema } from './shape.js';
import type { Validator } from './validator.js';

/** How every schema of the plan language is compiled, at build time and for kinds of a workspace's own. */
export const ajvOptions: Options = {
  allErrors: true,
  strict: true,
  formats: { date: datePattern, duration: durationPattern },
  keywords: [...annotations],
};

/** Compiles a complete schema to a validator; throws on a schema that the meta-schema should have refused. */
export function compileValidator(schema: Schema): Validator {
  const validate = new Ajv2020(ajvOptions).compile(schema);
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}
