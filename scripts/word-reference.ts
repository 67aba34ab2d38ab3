import { packageKindNames, vocabulary } from '../src/host/kinds.js';
import { type Schema, wordOf } from '../src/language/shape.js';
import { cell, fieldName, holds, tableOf } from './markdown.js';

/** The shared words as one page: what can be written where. */
export function wordReference(): string {
  const words = Object.entries(vocabulary());
  const isHead = ([name]: readonly [string, Schema]): boolean => name.endsWith('-head');
  const values = words.filter(([, schema]) => schema.properties === undefined);
  const records = words.filter((entry) => entry[1].properties !== undefined && !isHead(entry));
  const kinds = packageKindNames().map((name) => `[${name}](kinds/${name}.md)`);
  return [
    '# The words of the plan language',
    '',
    'Generated from `schemas/` by `npm run generate`. A field in **bold** is required. “list” means one or several; where it says “one or list”,',
    'a single item may be written without dashes. A word with a short form may be written as plain text, which then stands for the field named.',
    '',
    `The [kinds of documents](kinds/README.md) have a page each, with the words in their language: ${kinds.join(' · ')}. [A kind of your own](own-kind.md)`,
    'is made of the same words.',
    '',
    '## Heads',
    '',
    ...words.filter(isHead).flatMap(recordSection),
    '## Words with fields',
    '',
    ...records.flatMap(recordSection),
    '## Values',
    '',
    ...tableOf(
      ['word', 'what it is'],
      values.map(([name, schema]) => [`\`${name}\``, `${cell(schema.description)}${choices(schema)}`]),
    ),
  ].join('\n');
}

function recordSection([name, schema]: readonly [string, Schema]): string[] {
  const short = schema.shorthand === undefined ? '' : ` Short form: a text is its \`${schema.shorthand}\`.`;
  const rows = Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const word = field.$ref === undefined ? undefined : vocabulary()[wordOf(field.$ref)];
    return [
      fieldName(key, schema),
      holds(field),
      cell(field.description ?? word?.description) + choices(field),
    ];
  });
  return [
    `### ${name}`,
    '',
    `${schema.description ?? ''}${short}`,
    '',
    ...tableOf(['field', 'holds', 'meaning'], rows),
  ];
}

function choices(schema: Schema): string {
  return schema.enum ? ` One of ${schema.enum.map((choice) => `\`${choice}\``).join(', ')}.` : '';
}
