import { describe, expect, it } from 'vitest';
import { languages, localeFor } from '../../src/host/locales.js';
import { jsonFormat } from '../../src/review/json.js';
import { markdownFormat } from '../../src/review/markdown.js';
import { prettyFormat } from '../../src/review/pretty.js';
import { taskKinds } from '../../src/review/task.js';
import { wordTask } from '../../src/review/wording.js';
import { packet, several, task } from './packets.js';
import { marks, printed } from './support.js';

describe('the format for the screen', () => {
  it('groups by owner and unit, a line a task, columns below each other', async () => {
    expect(await printed(prettyFormat, packet({ tasks: several }))).toBe(`Review of the plans – Exampleton
As of 2026-06-01

IT manager
  Health
    Changed since approval  D  changed, not committed yet  plans/it.yaml:7

The chief
  Administration
    Review due  C  due 2026-07-01  plans/it.yaml:7
  Health
    Review overdue   A                                          was due 2026-01-01  plans/it.yaml:7
    Finding overdue  The key was missing – Exercise Red Folder  was due 2026-05-01  exercises/red.yaml:40
    Not exercised    B                                          last on 2024-05     plans/it.yaml:7
  No unit stated
    Contact not checked  Desk  no check on record  roles.yaml:3

Nobody is responsible
  Health
    Approval missing  E  nobody has approved it  plans/it.yaml:7

7 tasks
`);
  });

  it('brings out owners and what is late, and nothing else', async () => {
    const tasks = several.slice(0, 2);
    expect(
      await prettyFormat(packet({ tasks }), localeFor('en'), marks),
    ).toBe(`*Review of the plans – Exampleton*
As of 2026-06-01

*The chief*
  Health
    !Review overdue!  A  was due 2026-01-01  .plans/it.yaml:7.
    Not exercised   B  last on 2024-05     .plans/it.yaml:7.

2 tasks
`);
  });

  it('counts the columns of Chinese, and speaks it', async () => {
    const tasks = [
      task({ subject: '影像系统', unit: '全院', owner: { id: 'o', title: '办公室' } }),
      task({
        subject: '门诊',
        unit: '全院',
        owner: { id: 'o', title: '办公室' },
        kind: 'overdue',
        state: 'late',
      }),
    ];
    expect(
      await printed(prettyFormat, packet({ tasks, organisation: '医院' }), 'zh'),
    ).toBe(`预案复审任务单 – 医院
截至2026-06-01

办公室
  全院
    复审逾期  门诊      期限 2026-07-01，已过  plans/it.yaml:7
    即将复审  影像系统  期限 2026-07-01        plans/it.yaml:7

共 2 项任务
`);
  });

  it('shortens a long finding to its column, also one in wide signs', async () => {
    const lines = (subject: string) =>
      printed(prettyFormat, packet({ tasks: [task({ subject })] })).then((text) => text.split('\n')[5]);
    expect(await lines('a'.repeat(56))).toContain(`  ${'a'.repeat(56)}  due`);
    expect(await lines('a'.repeat(57))).toContain(`  ${'a'.repeat(55)}…  due`);
    expect(await lines('演'.repeat(40))).toContain(`  ${'演'.repeat(27)}…  due`);
  });

  it('lets no text of a file command the terminal or begin a line', async () => {
    const tasks = [
      task({
        subject: 'A\n\u001b[31mred\u202e',
        owner: { id: 'x', title: 'B\r\nC' },
        unit: 'D\tE',
        file: 'a\u0007.yaml',
      }),
    ];
    const text = await printed(prettyFormat, packet({ tasks, organisation: 'O\u001b]0;x' }));
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\u202e]/);
    expect(text.split('\n').slice(3, 6)).toEqual([
      'B C',
      '  D E',
      '    Review due  A \ufffd[31mred\ufffd  due 2026-07-01  a\ufffd.yaml:7',
    ]);
  });

  it('says so where there is nothing to do, and what it could not look for', async () => {
    const unknown = [
      { reason: 'no-history' as const, plans: ['A', 'B'] },
      { reason: 'untracked' as const, plans: ['A', 'B', 'C'] },
      { reason: 'too-short' as const, plans: ['D'] },
    ];
    expect(
      await printed(prettyFormat, packet({ tasks: [], organisation: '', unknown })),
    ).toBe(`Review of the plans
As of 2026-06-01

Nothing to do.
Changes since the approval were not looked for: there is no history of these files (git).
Changes since the approval were not looked for where the file is not in git: A, B and C
Changes since the approval cannot be told where the history here begins after it (a shallow clone): D
`);
  });
});

describe('Markdown', () => {
  it('is a chapter an owner with boxes and a line to sign on', async () => {
    expect(
      await printed(markdownFormat, packet({ tasks: several.slice(2, 5) })),
    ).toBe(`# Review of the plans – Exampleton

As of 1 June 2026

3 tasks

## The chief

### Administration

- [ ] **Review due**: C – due 1 July 2026 (\`plans/it.yaml:7\`)

### Health

- [ ] **Finding overdue**: The key was missing – Exercise Red Folder – Hang it up – was due 1 May 2026 (\`exercises/red.yaml:40\`)

### No unit stated

- [ ] **Contact not checked**: Desk – no check on record (\`roles.yaml:3\`)

Gone through on ${'\\_'.repeat(12)} Name and function ${'\\_'.repeat(12)} Signature ${'\\_'.repeat(12)}
`);
  });

  it.each([
    [
      '*a* _b_ [c](d) <e> |f| `g` #h !i @j',
      '\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\|f\\| \\`g\\` \\#h \\!i \\@j',
    ],
    ['1. Sal', '1\\. Sal'],
    ['- Sal', '\\- Sal'],
    ['+ Sal', '\\+ Sal'],
    ['a\n\n# b', 'a \\# b'],
    ['\\', '\\\\'],
  ])('takes no text for markup: %s', async (title, expected) => {
    const tasks = [task({ owner: { id: 'x', title }, unit: title, subject: title })];
    const text = await printed(markdownFormat, packet({ tasks }));
    expect(text).toContain(`\n## ${expected}\n\n### ${expected}\n\n- [ ] **Review due**: ${expected} – due`);
  });

  it('puts a file name with backticks between more of them', async () => {
    const tasks = [task({ file: 'a`b``c.yaml' })];
    expect(await printed(markdownFormat, packet({ tasks }))).toContain('(``` a`b``c.yaml:7 ```)');
  });

  it('says above all chapters what could not be looked for', async () => {
    const unknown = [{ reason: 'untracked' as const, plans: ['A*'] }];
    expect(await printed(markdownFormat, packet({ unknown }))).toContain(
      '\n1 task\n\n> Changes since the approval were not looked for where the file is not in git: A\\*\n\n## ',
    );
  });
});

describe('JSON', () => {
  it('has every field of a task, null where it has none', async () => {
    const unknown = [{ reason: 'untracked' as const, plans: ['IT outage'] }];
    const calendar = [{ ...task(), date: '2026-07-01' }];
    const text = await printed(
      jsonFormat,
      packet({ tasks: [several[2] ?? task()], calendar, undated: 2, unknown }),
    );
    expect(JSON.parse(text)).toEqual({
      organisation: 'Exampleton',
      asOf: '2026-06-01',
      language: 'en',
      tasks: [
        {
          kind: 'finding-overdue',
          what: 'Finding overdue',
          subject: 'The key was missing',
          within: 'Exercise Red Folder',
          action: 'Hang it up',
          state: 'late',
          stateInWords: 'was due 2026-05-01',
          date: '2026-05-01',
          plan: null,
          owner: { id: 'chief', title: 'The chief' },
          unit: 'Health',
          file: 'exercises/red.yaml',
          line: 40,
        },
      ],
      nextReviews: [{ plan: 'it', title: 'IT outage', date: '2026-07-01', file: 'plans/it.yaml' }],
      plansWithoutReview: 2,
      unknown: [
        {
          reason: 'untracked',
          plans: ['IT outage'],
          message: 'Changes since the approval were not looked for where the file is not in git: IT outage',
        },
      ],
    });
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe.each(languages())('the words of %s', (language) => {
  it('are there for every task and state', () => {
    const states = [
      'due',
      'late',
      'open',
      'undated',
      'nobody',
      'no-day',
      'ahead',
      'draft',
      'exercised',
    ] as const;
    const more = ['unexercised', 'verified', 'unverified', 'changed', 'uncommitted'] as const;
    const locale = localeFor(language);
    const kinds = taskKinds.map((kind) => wordTask(task({ kind }), locale, (date) => date).what);
    const stood = [...states, ...more].map(
      (state) => wordTask(task({ state }), locale, (date) => date).state,
    );
    for (const text of [...kinds, ...stood]) expect(text).not.toMatch(/^labels\.|\{|\}|^$/);
    expect(new Set(kinds).size).toBe(taskKinds.length);
  });
});
