import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const folder = new URL('./seeds/', import.meta.url);

/** Realistic plan files, by name. */
export const seeds: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

const signs = [
  ...':#-[]{}"\'|>&*!%@`?,~<=./\\+0 \t\r\n\u00a0\u3000\u0085\u2028\ufeff\u0000éĀ值',
  ...[
    ': ',
    ' #',
    '- ',
    '  ',
    '\n\n',
    '\r\n',
    '\n  ',
    '\n- ',
    ':\n',
    '""',
    "''",
    '{}',
    '[]',
    '---\n',
    '...\n',
  ],
  ...[
    '|\n',
    '>\n',
    '|-\n',
    '>+\n',
    '|+\n',
    '|2\n',
    '? ',
    '<<: ',
    '&a ',
    '*a',
    '!t ',
    'a: b',
    '\n---\n',
    ', ',
    '# c\n',
    ' #3',
    '\n<<<<<<< a\n',
    '\n=======\n',
    '\n>>>>>>> a: b\n',
  ],
];

interface Edit {
  readonly kind: 'insert' | 'delete' | 'replace' | 'indent' | 'outdent' | 'swap' | 'copy' | 'drop';
  readonly at: number;
  readonly length: number;
  readonly sign: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'indent', 'outdent', 'swap', 'copy', 'drop'),
  at: fc.nat(9999),
  length: fc.integer({ min: 1, max: 4 }),
  sign: fc.constantFrom(...signs),
});

function apply(text: string, { kind, at, length, sign }: Edit): string {
  if (kind === 'insert' || kind === 'delete' || kind === 'replace') {
    const start = at % (text.length + 1);
    const removed = kind === 'insert' ? 0 : length;
    return text.slice(0, start) + (kind === 'delete' ? '' : sign) + text.slice(start + removed);
  }
  const lines = text.split('\n');
  const index = at % lines.length;
  const line = lines[index] ?? '';
  const other = lines[(index + length) % lines.length] ?? '';
  if (kind === 'indent') lines[index] = ' '.repeat(length) + line;
  else if (kind === 'outdent') lines[index] = line.replace(new RegExp(`^ {1,${length}}`), '');
  else if (kind === 'swap') lines.splice(index, 2, other, line);
  else if (kind === 'copy') lines.splice(index, 0, other);
  else lines.splice(index, 1);
  return lines.join('\n');
}

/** A part of a realistic plan with a few things changed in it. */
export const mutant: fc.Arbitrary<string> = fc
  .record({
    seed: fc.constantFrom(...seeds.values()),
    from: fc.nat(60),
    lines: fc.integer({ min: 1, max: 24 }),
    edits: fc.array(edit, { maxLength: 3 }),
    lineBreak: fc.constantFrom('\n', '\n', '\n', '\r\n'),
    ending: fc.constantFrom('', '', '\n'),
  })
  .map(({ seed, from, lines, edits, lineBreak, ending }) => {
    const [first = '', ...rest] = seed.split('\n').slice(from % seed.split('\n').length);
    const indent = first.search(/\S|$/);
    // A part of one level, so that it would be valid without the edits.
    const end = rest.findIndex((line, index) => index === lines || (line && line.search(/\S|$/) < indent));
    const part = [first, ...rest.slice(0, end < 0 ? undefined : end)];
    const text = part.map((line) => line.slice(indent)).join('\n') + ending;
    return edits.reduce(apply, text.replaceAll('\n', lineBreak));
  });

const word = fc.constantFrom(
  ...[
    'a',
    'b c',
    'x:y',
    '-1',
    '--',
    'a#b',
    "it's",
    'é',
    '值：',
    '0x1',
    '~',
    '.5',
    'a - b',
    '<6 h',
    '1.10',
    'a,b',
    'a "b"',
  ],
);

function indented(lines: readonly string[], width: number): string[] {
  return lines.map((line) => (line ? ' '.repeat(width) + line : line));
}

/** A comment on a line of its own, or none. */
const comment = fc.constantFrom<string[]>([], [], [], ['#e'], ['# e: f']);

interface Lines {
  readonly inline?: string;
  readonly below?: readonly string[];
  readonly isList?: boolean;
}

const { document: generated } = fc.letrec<{ document: string; value: Lines; block: Lines; flow: string }>(
  (tie) => ({
    flow: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom('a', 'b c', '"d, e"', "'f: g'", '-1', 'x:y', '[]', '{}', '~'),
      fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(tie('flow'), { maxLength: 3 })
        .map((items) => `{ ${items.map((item, i) => `k${i}: ${item}`).join(',')} }`),
    ),
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      word.map((inline) => ({ inline })),
      // One reader leaves those over two lines to the other.
      fc
        .tuple(tie('flow'), tie('flow'), fc.nat(9))
        .map(([inline, next, kind]) =>
          kind > 0 ? { inline } : { inline: `[${inline},`, below: [`  ${next}]`] },
        ),
      fc.constantFrom('"q: #"', "'it''s'", '', 'a # comment', '# only').map((inline) => ({ inline })),
      fc
        .tuple(
          fc.constantFrom('|', '>', '|-', '>-', '|+', '>+'),
          fc.array(fc.constantFrom('a', '', 'b: c', '# d', ' e', '- f', 'g  '), { maxLength: 5 }),
          fc.integer({ min: 1, max: 3 }),
        )
        .map(([inline, lines, width]) => ({ inline, below: indented(lines, width) })),
      fc
        .tuple(word, fc.array(word, { minLength: 1, maxLength: 3 }))
        .map(([inline, lines]) => ({ inline, below: indented(lines, 2) })),
      tie('block'),
    ),
    block: fc.oneof(
      fc
        .array(fc.tuple(tie('value'), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 4 })
        .map((items) => ({
          isList: true,
          below: items.flatMap(([value, width]) => {
            const below = value.below ?? [];
            if (value.inline !== undefined) return [`- ${value.inline}`, ...indented(below, 1)];
            const [first = '', ...rest] = indented(below, width + 1);
            return [`-${first.slice(1)}`, ...rest];
          }),
        })),
      fc
        .array(fc.tuple(tie('value'), fc.integer({ min: 0, max: 3 }), comment), {
          minLength: 1,
          maxLength: 4,
        })
        .map((items) => ({
          below: items.flatMap(([value, width, behind], index) => {
            const below = value.below ?? [];
            const indent = value.isList || value.inline !== undefined ? width : Math.max(width, 1);
            return [`k${index}: ${value.inline ?? ''}`, ...indented(below, indent), ...behind];
          }),
        })),
    ),
    document: tie('block').map((block) => `${(block.below ?? []).join('\n')}\n`),
  }),
);

/** Documents made from the parts of the language; most are valid. */
export const document: fc.Arbitrary<string> = generated;

/** Short texts of signs and line breaks: mostly nonsense, seldom valid. */
export const scraps: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'b', '\n', '\n  ', '\n- ', '\n\n', ...signs), { maxLength: 22 })
  .map((parts) => parts.join(''));
