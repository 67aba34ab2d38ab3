import { describe, expect, it } from 'vitest';
import { harmless, loadCsvAudit } from '../../src/audit/csv.js';
import { prettyAudit } from '../../src/audit/pretty.js';
import type { AuditView } from '../../src/audit/view.js';
import { languages, localeFor } from '../../src/host/locales.js';

const place = { document: '=A1', file: 'plans/a.yaml', line: 3, column: 1, trail: ['Steps', 'Done by'] };
const view: AuditView = {
  standard: 'x',
  title: 'Standard X',
  note: '',
  organisation: 'Nordby',
  language: 'en',
  asOf: '2026-06-01',
  counts: { answered: 0, partly: 1, missing: 0, unchecked: 1 },
  clauses: [
    {
      id: '1',
      title: 'Who does what',
      status: 'partly',
      needs: [
        {
          status: 'partly',
          what: 'Done by',
          places: [{ ...place, text: '-2+3 "quoted", \u001b[31mred', path: 'step.by', more: 2 }],
          lacking: [
            { document: 'B', file: 'plans/b.yaml', line: 1, item: '', overdue: '' },
            { document: 'C', file: 'plans/c.yaml', line: 1, item: '', overdue: '2026-05-01' },
          ],
          drafts: [{ ...place, document: 'D', text: '', path: 'step.by', more: 0 }],
          advice: [
            {
              path: 'step.by',
              name: 'Done by',
              purpose: 'The role that does it.',
              sections: [{ kind: 'Card', section: '' }],
              inUse: true,
            },
            {
              path: 'process.by',
              name: '',
              purpose: '',
              sections: [{ kind: 'Plan', section: 'Work' }],
              inUse: false,
            },
          ],
        },
      ],
      beyond: '',
    },
    { id: '2', title: 'Told to staff', status: 'unchecked', needs: [], beyond: 'whether staff know' },
  ],
  leftOut: [{ title: 'D', file: 'plans/d.yaml', status: 'draft' }],
};

describe('the text for people', () => {
  it('says where, what not, what to write and what nobody can see', () => {
    expect(prettyAudit(view, localeFor('en'))).toBe(`Standard X
As of 2026-06-01

1  Partly answered  Who does what
  plans/a.yaml:3  Steps › Done by (and 2 more places): -2+3 "quoted", \ufffd[31mred
  plans/b.yaml:1  Done by – not found in: B
  plans/c.yaml:1  Review was due on 2026-05-01: C
  plans/a.yaml:3  Only in a draft, which does not count: D, Steps › Done by
  To be written: Done by (step.by) – The role that does it (in: Card › the head of the document)
  or: process.by (no kind of document in use here has a place for it; these have: Plan › Work)

2  Cannot be checked here  Told to staff
  Cannot be seen in the documents: whether staff know

Not in force, so they answer nothing:
  D (plans/d.yaml, Draft)

0 answered, 1 partly answered, 0 missing, 1 cannot be checked here
${localeFor('en').say('audit.statement')}
`);
  });

  it.each(languages())('leaves nothing unsaid in %s', (language) => {
    const text = prettyAudit(view, localeFor(language));
    expect(text).not.toMatch(/cli\.|labels\.|undefined|\{\w+\}/);
  });
});

describe('the text for spreadsheets', () => {
  it('has a row for each finding and no formula', async () => {
    const text = (await loadCsvAudit())(view, localeFor('en'));
    const lines = text.split('\n');
    expect(lines[0]).toBe(
      '\ufeffClause,Subject,Status,Finding,Document,File,Line,Place in the document,What it says',
    );
    expect(lines[1]).toBe(
      `1,Who does what,Partly answered,found,'=A1,plans/a.yaml,3,Steps › Done by (and 2 more places),"'-2+3 ""quoted"", \ufffd[31mred"`,
    );
    expect(lines).toHaveLength(9);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms %j', (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
  });

  it.each(['1', 'a=b', '', '4.1.2 (a)'])('leaves %j alone', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });
});
