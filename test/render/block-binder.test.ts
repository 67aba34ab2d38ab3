import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from './outline.js';
import { binderSection } from './sections.js';

const withoutWidths = (outline: string): string =>
  outline.replaceAll(/^.*col( style.*)?\n|^.*colgroup\n/gm, '');

describe('print lists', () => {
  it('are a table of what, when and where, with the columns of each in one line', () => {
    const outline = binderSection('lists', [
      {
        title: 'Alarms',
        source: 'Records',
        filter: [{ what: 'All', codes: ['TRY', 'HST'], where: 'main card' }, { what: 'Some' }],
        columns: ['Name', 'Street'],
        trigger: [{ type: 'periodic', every: '1 w', days: ['mo'], at: '10:00' }],
        by: 'Front desk',
        place: 'Tab 2',
        disposal: 'Shred',
      },
      { title: 'Map', trigger: [{ type: 'static' }] },
    ]);
    expect(withoutWidths(outline)).toBe(
      lines(`
      section id="back-lists"
        h2 "Print lists"
        table.wide
          thead
            tr
              th scope="col" "List"
              th scope="col" "Selection"
              th scope="col" "Printed · Printed by"
              th scope="col" "Kept · Old copy"
          tbody
            tr
              th scope="row" "Alarms"
              td data-label="Selection"
                ul.bullets
                  li "All TRY, HST (main card)"
                  li "Some"
              td data-label="Printed · Printed by"
                "At fixed times: interval 1 week, Monday, 10:00"
                div.aside
                  span.role "Front desk"
              td data-label="Kept · Old copy"
                "Tab 2"
                div.aside "Shred"
            tr
              td colspan="4".details
                div.labelled
                  span.label "Source:"
                  "Records"
                div.labelled
                  span.label "Shows:"
                  ul.run
                    li "Name"
                    li "Street"
          tbody
            tr
              th scope="row" "Map"
              td data-label="Selection" "&nbsp;"
              td data-label="Printed · Printed by" "Once; it does not change"
              td data-label="Kept · Old copy" "&nbsp;"
    `),
    );
  });
});

describe('other contents', () => {
  it('say who keeps them up to date, and where they come from below', () => {
    const content = { what: 'Keys', by: 'Front desk', updated: '2026-01-02', source: 'Safe' };
    expect(withoutWidths(binderSection('contents', [content]))).toBe(
      lines(`
      section id="back-contents"
        h2 "Other contents"
        table.wide
          thead
            tr
              th scope="col" "Contents"
              th scope="col" "Kept up to date by"
              th scope="col" "Last changed"
          tbody
            tr
              th scope="row" "Keys"
              td data-label="Kept up to date by"
                span.role "Front desk"
              td data-label="Last changed" "2 January 2026"
            tr
              td colspan="3".details
                div.labelled
                  span.label "Source:"
                  "Safe"
    `),
    );
  });
});

describe('a form', () => {
  const signed = `div.blank-line.signed
            "Filled in by:"
            span
            "Date and time:"
            span
            "Sheet no.:"
            span.short`;

  it('is a sheet to write on, with as many rows as it says', () => {
    const form = {
      title: 'Log',
      purpose: 'One row each.',
      head: ['Unit', 'Date'],
      columns: ['Time', 'What'],
      rows: 2,
      sheets: 30,
      numbers: 'As they come',
      'join-key': [{ key: 'Case' }],
      after: 'File it',
    };
    expect(binderSection('forms', [form])).toBe(
      lines(`
      section id="back-forms"
        h2 "Forms"
        div.sheet
          h3 "Log"
          div.prose
            p "One row each."
          p.list-note "Copy this sheet 30 times"
          div.facts-line
            div.labelled
              span.label "Match to the system by:"
              div.key
                strong "Case"
            div.labelled
              span.label "Reserved numbers:"
              "As they come"
          div.blank-line
            "Case:"
            span
          div.blank-lines
            div.blank-line
              "Unit:"
              span
            div.blank-line
              "Date:"
              span
          table.blanks
            thead
              tr
                th scope="col" "Time"
                th scope="col" "What"
            tbody
              tr
                td "&nbsp;"
                td "&nbsp;"
              tr
                td "&nbsp;"
                td "&nbsp;"
          div.labelled
            span.label "Afterwards:"
            "File it"
          ${signed}
    `),
    );
  });

  const numbered = (form: object, rest: object = {}): string[] => {
    const outline = binderSection('forms', [{ title: 'Log', columns: ['Time'], ...form }], rest);
    return [...outline.matchAll(/p\.list-note "(.*)"/g)].map(([, note = '']) => note);
  };

  it('has its own numbers on each sheet, where they are shared evenly', () => {
    expect(numbered({ numbers: 'N-01 – N-06', sheets: 3 })).toEqual([
      'N-01 – N-02 · Sheet 1 of 3',
      'N-03 – N-04 · Sheet 2 of 3',
      'N-05 – N-06 · Sheet 3 of 3',
    ]);
    expect(numbered({ numbers: '98–100' })).toEqual([
      '98 · Sheet 1 of 3',
      '99 · Sheet 2 of 3',
      '100 · Sheet 3 of 3',
    ]);
  });

  it('has every number that is set aside on one of its sheets, once and as it is written', () => {
    const set = fc.record({
      prefix: fc.constantFrom('', 'N-', '26/', '2026/', '3.', 'N-2026-', 'LS'),
      first: fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.constant(9_990_000_001)),
      width: fc.constantFrom(0, 4, 12),
      sheets: fc.integer({ min: 2, max: 12 }),
      each: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(set, ({ prefix, first, width, sheets, each }) => {
        const all = Array.from(
          { length: sheets * each },
          (_, index) => prefix + String(first + index).padStart(width, '0'),
        );
        fc.pre(width !== 4 || all.every((one) => one.length === prefix.length + 4));
        const numbers = `${all[0]} to ${all.at(-1)}`;
        const shown = numbered({ numbers, sheets }).map((note) => note.split(' · ')[0]?.split(' – '));
        const due = Array.from({ length: sheets }, (_, sheet) => all.slice(sheet * each, (sheet + 1) * each));
        expect(shown).toEqual(due.map((own) => (each === 1 ? own : [own[0], own.at(-1)])));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['says how often to copy it, where the numbers are not shared evenly', { numbers: '1–10', sheets: 3 }, 3],
    ['says how often to copy it, where it has no numbers', { sheets: 40 }, 40],
    ['says how often to copy it, where it is a whole pile', { numbers: '1–400', sheets: 400 }, 400],
  ])('%s', (_, form, count) => {
    expect(numbered(form)).toEqual([`Copy this sheet ${count} times`]);
  });

  it('never has the same number twice, where the binder has several copies', () => {
    const copies = [1, 2].map((number) => ({ number: String(number), holder: 'vakt', place: 'X' }));
    expect(numbered({ numbers: 'N-01 – N-06', sheets: 3 }, { copies })).toEqual(['Copy this sheet 3 times']);
    expect(numbered({ numbers: 'N-01 – N-06' }, { copies })).toEqual([]);
    expect(numbered({ numbers: 'N-01 – N-02' }, { copies: copies.slice(0, 1) })).toHaveLength(2);
  });

  it('is one sheet, where it is said to be or nothing is said', () => {
    expect(numbered({ sheets: 1 })).toEqual([]);
    expect(numbered({})).toEqual([]);
    expect(numbered({ numbers: '1–4000' })).toEqual([]);
  });

  it.each([
    ['where it is written nowhere', [{ key: 'Case', where: ['Top line'] }], true],
    ['not where it has a column', [{ key: 'Time' }], false],
    ['not where it has a line at the head', [{ key: 'Patient no.', where: ['Top'] }], false],
    ['not where a column is named', [{ key: 'Case', where: ['Third column'] }], false],
    ['not where a column is named in Chinese', [{ key: 'Case', where: ['第二列'] }], false],
    ['not where a part of it has a column', [{ key: 'Case in time' }], false],
    ['not where a part of it has a Chinese column', [{ key: '患者住院号' }], false],
    ['where a column is only in a word of it', [{ key: 'Timetable number' }], true],
    ['where it is only in a word of a column', [{ key: 'Pat' }], true],
    [
      'where the place is only like the word for a row',
      [{ key: 'Case', where: ['on the brown folder'] }],
      true,
    ],
    ['where the place is only like one in Swedish', [{ key: 'Case', where: ['radiologins mapp'] }], true],
  ])('has a line for what ties it to the system, %s', (_, key, isThere) => {
    const form = { title: 'Log', head: ['Patient no.'], columns: ['Time', '住院号'], 'join-key': key };
    const outline = binderSection('forms', [form]);
    expect(/div\.blank-line\n\s+"(?!Patient no|Filled)/.test(outline)).toBe(isThere);
  });

  it('has a line for each thing that ties it to the system', () => {
    const keys = [{ key: 'Case' }, { key: 'Time' }, { key: 'Ward' }];
    const outline = binderSection('forms', [{ title: 'Log', columns: ['Time'], 'join-key': keys }]);
    expect(outline.match(/(?<=div\.blank-line\n\s+").*(?=")/g)).toEqual(['Case:', 'Ward:']);
  });

  it('has rows that fill the sheet where it does not say how many', () => {
    const outline = binderSection('forms', [{ title: 'Log', columns: ['Time'] }]);
    expect(outline).toContain('table.blanks.fill');
    expect(outline.match(/^\s*td "&nbsp;"$/gm)?.length).toBeGreaterThan(8);
  });

  const twelve = Array.from({ length: 12 }, (_, index) => `Column ${index + 1}`);

  it('lies on its side where its heads do not fit beside each other', () => {
    const wide = binderSection('forms', [{ title: 'Log', columns: twelve }]);
    expect(wide).toContain('div.sheet.wide');
    expect(wide).toContain('table.blanks.fill');
    expect(binderSection('forms', [{ title: 'Log', columns: twelve.slice(4) }])).not.toContain('wide');
  });

  it('has wider columns where a head needs it, and else even ones', () => {
    const widths = (columns: readonly string[]): number[] => {
      const outline = binderSection('forms', [{ title: 'Log', columns }]);
      return [...outline.matchAll(/col style="width: ([\d.]+)%"/g)].map(([, width]) => Number(width));
    };
    expect(widths(['Time', 'What', 'Who'])).toEqual([]);
    const [long = 0, ...rest] = widths(['Temperature', 'At', 'By', 'In', 'To', 'On', 'Up']);
    expect(new Set(rest).size).toBe(1);
    expect(long).toBeGreaterThan((rest[0] ?? 0) + 1);
    expect(long + rest.reduce((total, width) => total + width, 0)).toBeCloseTo(100, 0);
  });

  it('says its title again where it goes on, in all columns', () => {
    const title = 'td.again colspan="2" "Log"';
    const form = { title: 'Log', columns: ['Time', 'What'] };
    expect(binderSection('forms', [{ ...form, rows: 60 }])).toContain(title);
    expect(binderSection('forms', [{ ...form, rows: 20 }])).not.toContain(title);
  });

  it('has a sheet of its own', () => {
    const outline = binderSection('forms', [{ title: 'One' }, { title: 'Two' }]);
    expect(outline.match(/^ {2}div\.sheet$/gm)).toHaveLength(2);
    expect(outline).not.toContain('table');
  });
});
