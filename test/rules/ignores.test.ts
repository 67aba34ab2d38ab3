import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { readDocument } from '../../src/language/document.js';
import { locate } from '../../src/language/locate.js';
import { withIgnores } from '../../src/rules/ignores.js';
import { planWith } from '../language/faults.js';
import { kinds } from '../support/workspace.js';

const known = ['stale-review', 'placeholder', 'invalid-phone'];

interface Scene {
  readonly asOf?: string;
  readonly known?: readonly string[] | undefined;
  readonly ran?: readonly string[];
}

/** What a rule is said to have found: its code, where, and whether at the key. */
type Found = readonly [code: string, pointer: string, part?: 'key'];

/** Judges findings in a text: `line code` of what stands, `line (code: reason)` of what is left out. */
async function judge(text: string, found: readonly Found[], scene: Scene = {}): Promise<string[]> {
  const { document, diagnostics } = await readDocument('a.yaml', text, kinds);
  if (!document) throw new Error(JSON.stringify(diagnostics));
  const all = found.map(([code, pointer, part]): Diagnostic => {
    const { node, key = node } = locate(document.root, pointer);
    const { start, end } = part === 'key' ? key : node;
    return { code, args: {}, severity: 'error', at: { file: 'a.yaml', start, end, pointer } };
  });
  const { asOf = '2026-06-01', ran = known } = scene;
  const ids = 'known' in scene ? scene.known : known;
  return withIgnores(all, document, { asOf, known: ids, ran: new Set(ran) }).map(
    ({ code, at, suppressed }) => {
      const { line } = document.source.position(at.start);
      return suppressed ? `${line} (${code}: ${suppressed.reason})` : `${line} ${code}`;
    },
  );
}

/** A plan with lines in front of its title, which is then on the line behind them. */
function titled(comments: string): string {
  return planWith().replace('title:', `${comments}\ntitle:`);
}

describe('a comment on the line above', () => {
  it('leaves out what the rule finds there', async () => {
    expect(await judge(titled('# plan-ignore placeholder -- awaited'), [['placeholder', '/title']])).toEqual([
      '3 (placeholder: awaited)',
    ]);
  });

  it('leaves out every variant of the rule', async () => {
    const text = titled('# plan-ignore invalid-phone -- awaited');
    expect(await judge(text, [['invalid-phone.too-short', '/title']])).toEqual([
      '3 (invalid-phone.too-short: awaited)',
    ]);
  });

  it('leaves alone other rules, and rules whose names begin alike', async () => {
    const text = titled('# plan-ignore placeholder -- awaited');
    const found = [
      ['placeholder', '/title'],
      ['stale-review', '/title'],
      ['placeholder-2', '/title'],
    ] as const;
    expect(await judge(text, found)).toEqual([
      '3 (placeholder: awaited)',
      '3 stale-review',
      '3 placeholder-2',
    ]);
  });

  it('leaves alone what is found on other lines', async () => {
    const text = titled('# plan-ignore placeholder -- awaited');
    expect(await judge(text, [['placeholder', '/situation']])).toEqual(['2 ignore/unused', '4 placeholder']);
  });

  it('works for a key, in a list, within an item and in brackets', async () => {
    const text = planWith({
      // Above a key whose value begins further down.
      opgaver: '\n  # plan-ignore placeholder -- item\n  - Hjælpe\n  - Rydde op',
      handling: `
  - do: Ring
    # plan-ignore stale-review -- within
    note: Nu
  - do: Skriv`,
    }).replace('opgaver:', '# plan-ignore invalid-phone -- key\nopgaver:');
    expect(
      await judge(text, [
        ['invalid-phone', '/opgaver', 'key'],
        ['placeholder', '/opgaver/0'],
        ['placeholder', '/opgaver/1'],
        ['stale-review', '/handling/0/note'],
        ['stale-review', '/handling/1/do'],
      ]),
    ).toEqual([
      '6 (invalid-phone: key)',
      '8 (placeholder: item)',
      '9 placeholder',
      '13 (stale-review: within)',
      '14 stale-review',
    ]);
    const inBrackets = planWith({
      opgaver: '[\n  # plan-ignore placeholder -- here\n  Hjælpe,\n  Rydde op]',
    });
    expect(
      await judge(inBrackets, [
        ['placeholder', '/opgaver/0'],
        ['placeholder', '/opgaver/1'],
      ]),
    ).toEqual(['7 (placeholder: here)', '8 placeholder']);
  });

  it('may stand above other comments and above empty lines', async () => {
    const text = titled(
      '# plan-ignore placeholder -- one\n# Mere om planen\n\n# plan-ignore stale-review -- two',
    );
    expect(
      await judge(text, [
        ['placeholder', '/title'],
        ['stale-review', '/title'],
      ]),
    ).toEqual(['6 (placeholder: one)', '6 (stale-review: two)']);
  });

  it('may stand above the mark that a document begins with', async () => {
    const text = `# plan-ignore placeholder -- one\n---\n${planWith()}`;
    expect(await judge(text, [['placeholder', '/kind']])).toEqual(['3 (placeholder: one)']);
  });

  it('works in files with carriage returns', async () => {
    const text = titled('# plan-ignore placeholder -- awaited until 2026-12-31').replaceAll('\n', '\r\n');
    expect(await judge(text, [['placeholder', '/title']])).toEqual(['3 (placeholder: awaited)']);
  });

  it('without anything below it is of no use', async () => {
    expect(await judge(`${planWith()}# plan-ignore placeholder -- x`, [['placeholder', '/kontakt']])).toEqual(
      ['10 placeholder', '11 ignore/unused'],
    );
  });
});

describe('a comment for the file', () => {
  it.each(['first', 'last'])('works where it stands %s', async (where) => {
    const line = '# plan-ignore-file placeholder -- awaited\n';
    const text = where === 'first' ? `${line}${planWith()}` : `${planWith()}${line}`;
    const shift = where === 'first' ? 1 : 0;
    expect(
      await judge(text, [
        ['placeholder', '/title'],
        ['placeholder', '/kontakt/0'],
      ]),
    ).toEqual([`${2 + shift} (placeholder: awaited)`, `${10 + shift} (placeholder: awaited)`]);
  });

  it('makes one on a line superfluous', async () => {
    const text = `# plan-ignore-file placeholder -- all\n${titled('# plan-ignore placeholder -- one')}`;
    expect(await judge(text, [['placeholder', '/title']])).toEqual([
      '3 ignore/unused',
      '4 (placeholder: all)',
    ]);
  });
});

describe('how a comment is written', () => {
  it.each([
    ['# plan-ignore placeholder -- awaited', 'awaited'],
    ['#plan-ignore placeholder -- awaited', 'awaited'],
    ['  #   plan-ignore   placeholder   --   awaited  ', 'awaited'],
    ['# plan-ignore placeholder, stale-review -- awaited', 'awaited'],
    ['# plan-ignore stale-review placeholder -- awaited', 'awaited'],
    ['# plan-ignore placeholder,stale-review--awaited', 'awaited'],
    ['# plan-ignore placeholder、stale-review——等待供应商', '等待供应商'],
    ['# plan-ignore placeholder — awaited', 'awaited'],
    ['# plan-ignore placeholder – awaited', 'awaited'],
    ['# plan-ignore placeholder -- awaited -- again', 'awaited -- again'],
    ['# plan-ignore placeholder -- it-vagt is new', 'it-vagt is new'],
    ['# plan-ignore placeholder -- awaited until 2026-06-01', 'awaited'],
    ['# plan-ignore placeholder -- we wait until they answer', 'we wait until they answer'],
    ['# plan-ignore placeholder -- until spring, until 2026-12-31', 'until spring,'],
    ['# plan-ignore placeholder -- awaited. Until: 2026-12-31', 'awaited. Until: 2026-12-31'],
    ['# plan-ignore placeholder -- until 3 of 5 have answered', 'until 3 of 5 have answered'],
    ['# plan-ignore placeholder -- decided 2026-03-31 until 2026-12-31', 'decided 2026-03-31'],
    [
      '# plan-ignore placeholder -- see case 2026-0331, version 2.10.2026-1',
      'see case 2026-0331, version 2.10.2026-1',
    ],
    ['# plan-ignore placeholder -- host 10.20.30.40, budget 2026-2027', 'host 10.20.30.40, budget 2026-2027'],
    ...[
      'Hovedgaden 12, 2100 København',
      'se Rev. 3, 2026',
      'DS/EN 1990-1-1 2007',
      'efter DS/EN 12 1990',
      'Vagt 12 1813',
      '12 senge 2026',
      'Majvej 12, 2100 København',
    ].map((reason) => [`# plan-ignore placeholder -- ${reason}`, reason]),
    ['# plan-ignore placeholder -- ring 70 12 20 26, 8 beds of 2025', 'ring 70 12 20 26, 8 beds of 2025'],
  ])('%s', async (comment, reason) => {
    const found = await judge(titled(comment), [['placeholder', '/title']], { ran: ['placeholder'] });
    expect(found).toEqual([`3 (placeholder: ${reason})`]);
  });

  it.each([
    '# plan-ignored placeholder -- awaited',
    '# plan-ignore-next-line placeholder -- awaited',
    '# to plan-ignore placeholder -- awaited',
    '# Plan-Ignore placeholder -- awaited',
  ])('other comments are only comments: %s', async (comment) => {
    expect(await judge(titled(comment), [['placeholder', '/title']])).toEqual(['3 placeholder']);
  });

  it.each([
    ['# plan-ignore', 'ignore/no-rule'],
    ['# plan-ignore -- awaited', 'ignore/no-rule'],
    ['# plan-ignore-file', 'ignore/no-rule'],
    ['# plan-ignore placeholder', 'ignore/no-reason'],
    ['# plan-ignore placeholder --', 'ignore/no-reason'],
    ['# plan-ignore placeholder -- ', 'ignore/no-reason'],
    ['# plan-ignore placeholder -- until 2027-01-01', 'ignore/no-reason'],
    ['# plan-ignore placeholder until 2027-01-01', 'ignore/unknown-rule'],
    ['# plan-ignore placehoder -- awaited', 'ignore/unknown-rule'],
    ['# plan-ignore placeholder, all -- awaited', 'ignore/unknown-rule'],
    ['# plan-ignore: placeholder -- awaited', 'ignore/unknown-rule'],
    ['# plan-ignore placeholder -- awaited until 2027-13-01', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- awaited until 2027-02-29', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- awaited until 2027-01', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- awaited until 01.01.2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- awaited until sommerferie', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- until 2027-05-31: new owner', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- until 2027-05-31 new owner', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- new owner until 2027-05-31 (agreed with IT)', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- new owner (until 2027-05-31)', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- until 31.05.2027 by agreement', 'ignore/bad-day'],
    ['# plan-ignore-file placeholder -- Until 2027-05-31, then again', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- Awaited. Until: 2027-13-01', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- until January 2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- awaited until 2027 or so', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- afventer, indtil 2027-03-31', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- afventer til 2027/3/31', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- gilt bis zum 1.1.2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- afventer til 31. marts 2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- godkänns 1 feb. 2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- answered by March 31, 2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- 有效期至2027年3月31日', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- gælder til 1 okt 2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- gilt bis 3. März 2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- answered by sept. 3 2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- venter på desember 3, 2027', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- 2027-03-31', 'ignore/bad-day'],
    ['# plan-ignore placeholder -- decided (2026-03-31)', 'ignore/bad-day'],
  ])('%s does not count', async (comment, code) => {
    expect(await judge(titled(comment), [['placeholder', '/title']])).toEqual([`2 ${code}`, '3 placeholder']);
  });

  it('a rule that does not exist comes with what was meant', async () => {
    const { document } = await readDocument('a.yaml', titled('# plan-ignore stale-reveiw -- x'), kinds);
    if (!document) throw new Error('unread');
    const [found] = withIgnores([], document, { asOf: '2026-06-01', known, ran: new Set(known) });
    expect(found).toEqual({
      code: 'ignore/unknown-rule',
      args: { rule: 'stale-reveiw', suggestion: 'stale-review' },
      severity: 'error',
      at: { file: 'a.yaml', start: 18, end: 49 },
    });
  });

  it('rules that are not known are let be where not all could be loaded', async () => {
    const text = titled('# plan-ignore own-rule -- awaited');
    expect(await judge(text, [], { known: undefined })).toEqual([]);
  });
});

describe('in a text', () => {
  const looks = '# plan-ignore placeholder -- awaited';

  it.each([
    ['a block', `|\n  Første linje\n  ${looks}\n  Sidste linje`],
    ['a block that ends with it', `|\n  Første linje\n  ${looks}`],
    ['a folded block', `>\n  Første linje\n  ${looks}`],
    ['a block with its own indentation', `|2\n   Første linje\n  ${looks}`],
    ['quotation marks', `"Første linje\n  ${looks}"`],
    ['apostrophes', `'Første linje\n  ${looks}'`],
  ])('what looks like a comment is text: %s', async (_what, situation) => {
    expect(await judge(planWith({ situation }), [])).toEqual([]);
  });

  it('a block within a list hides it as well', async () => {
    const handling = `\n  - do: |\n      Ring\n      ${looks}\n  - Skriv`;
    expect(await judge(planWith({ handling }), [['placeholder', '/handling/1']])).toEqual(['10 placeholder']);
  });

  it.each(['|', '|-', '|+', '>', '|2'])('a comment behind a block (%s) is one', async (mark) => {
    const text = planWith({ situation: `${mark}\n  Første linje\n${looks}` });
    expect(await judge(text, [['placeholder', '/alarmering', 'key']])).toEqual(['6 (placeholder: awaited)']);
  });
});

describe('a comment that has had its time', () => {
  it.each([
    ['2026-12-31', ['3 (placeholder: awaited)']],
    ['2027-01-01', ['3 (placeholder: awaited)']],
    ['2027-01-02', ['2 ignore/expired', '3 placeholder']],
  ])('holds on its last day: %s', async (asOf, expected) => {
    const text = titled('# plan-ignore placeholder -- awaited until 2027-01-01');
    expect(await judge(text, [['placeholder', '/title']], { asOf })).toEqual(expected);
  });

  it('may write it as a sentence', async () => {
    const text = titled('# plan-ignore placeholder -- Awaited. Until: 2027-01-01');
    const found = await judge(text, [['placeholder', '/title']], { asOf: '2027-01-02' });
    expect(found).toEqual(['2 ignore/expired', '3 placeholder']);
  });

  it('is a warning that comes with the passing of days', async () => {
    const { document } = await readDocument(
      'a.yaml',
      titled('# plan-ignore placeholder -- awaited until 2026-01-01'),
      kinds,
    );
    if (!document) throw new Error('unread');
    expect(withIgnores([], document, { asOf: '2026-06-01', known, ran: new Set(known) })).toEqual([
      {
        code: 'ignore/expired',
        args: { rules: ['placeholder'], day: '2026-01-01' },
        severity: 'warning',
        aging: true,
        at: { file: 'a.yaml', start: 18, end: 71 },
      },
    ]);
  });

  it('is not spoken of when its rules did not look', async () => {
    const text = titled('# plan-ignore placeholder -- awaited until 2026-01-01');
    expect(await judge(text, [], { ran: ['stale-review'] })).toEqual([]);
  });
});

describe('a comment that is of no use', () => {
  const both = titled('# plan-ignore placeholder, stale-review -- awaited');

  it.each([
    ['nothing is found', [], known, ['2 ignore/unused']],
    [
      'one rule finds nothing',
      [['placeholder', '/title']],
      known,
      ['2 ignore/partly-unused', '3 (placeholder: awaited)'],
    ],
    ['one of them did not look', [], ['placeholder'], ['2 ignore/partly-unused']],
    ['none of them looked', [], ['invalid-phone'], []],
    [
      'the one that did not look is the one without findings',
      [['placeholder', '/title']],
      ['placeholder'],
      ['3 (placeholder: awaited)'],
    ],
  ] as const)('is told: %s', async (_what, found, ran, expected) => {
    expect(await judge(both, found, { ran })).toEqual(expected);
  });

  it('names only the rules that it is superfluous for', async () => {
    const { document } = await readDocument('a.yaml', both, kinds);
    if (!document) throw new Error('unread');
    const found: Diagnostic = {
      code: 'placeholder',
      args: {},
      severity: 'error',
      at: { file: 'a.yaml', start: document.source.text.indexOf('IT-nedbrud'), end: 0 },
    };
    const [unused] = withIgnores([found], document, {
      asOf: '2026-06-01',
      known,
      ran: new Set(known),
    });
    expect(unused).toMatchObject({
      code: 'ignore/partly-unused',
      severity: 'warning',
      args: { rules: ['stale-review'] },
    });
  });

  it('is the second of two that say the same', async () => {
    const line = '# plan-ignore placeholder -- awaited';
    expect(await judge(titled(`${line}\n${line}`), [['placeholder', '/title']])).toEqual([
      '3 ignore/unused',
      '4 (placeholder: awaited)',
    ]);
  });
});
