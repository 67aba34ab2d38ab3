import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/host/locales.js';
import { csvFormat } from '../../src/review/csv.js';
import { htmlFormat } from '../../src/review/html.js';
import { icsFormat } from '../../src/review/ics.js';
import type { NextReview } from '../../src/review/packet.js';
import { packet, several, task } from './packets.js';
import { printed } from './support.js';

describe('CSV', () => {
  it('is a row a task, as spreadsheets and RFC 4180 have it', async () => {
    const tasks = [several[2] ?? task(), task({ owner: undefined, unit: undefined })];
    expect(await printed(csvFormat, packet({ tasks }))).toBe(
      [
        '\ufeffResponsible,Unit,What,Concerns,Belongs to,Action,Since or by when,Date,File,Line,Done',
        'The chief,Health,Finding overdue,The key was missing,Exercise Red Folder,Hang it up,was due 2026-05-01,2026-05-01,exercises/red.yaml,40,',
        ',,Review due,IT outage,,,due 2026-07-01,2026-07-01,plans/it.yaml,7,',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=1+1', '+45 12', '-2', '@SUM(A1)', '=HYPERLINK("x")', '\uff1d1'])(
    'makes no formula of %s',
    async (text) => {
      const fields = { subject: text, within: text, action: text, unit: text, file: text };
      const tasks = [task({ ...fields, owner: { id: 'x', title: text } })];
      const [, row] = parse(await printed(csvFormat, packet({ tasks })), { bom: true });
      expect(row).toEqual([
        `'${text}`,
        `'${text}`,
        'Review due',
        `'${text}`,
        `'${text}`,
        `'${text}`,
        'due 2026-07-01',
        '2026-07-01',
        `'${text}`,
        '7',
        '',
      ]);
    },
  );

  it('keeps quotes, separators and lines inside their cell', async () => {
    const tasks = [task({ subject: 'a "b", c;\n d', unit: ' =1' })];
    const [, row] = parse(await printed(csvFormat, packet({ tasks })), { bom: true });
    expect(row?.[3]).toBe('a "b", c; d');
    expect(row?.[1]).toBe("'=1");
  });

  it('is only the names of its columns where there is nothing to do', async () => {
    const text = await printed(csvFormat, packet({ tasks: [] }), 'da');
    expect(text).toBe(
      '\ufeffAnsvarlig,Enhed,Hvad,Vedrører,Hører til,Tiltag,Siden eller frist,Dato,Fil,Linje,Udført\r\n',
    );
  });
});

describe('the calendar', () => {
  const review = (fields: Partial<NextReview> = {}): NextReview => ({
    ...task(),
    date: '2026-07-01',
    ...fields,
  });

  /** The lines of a calendar as they were before they were folded. */
  const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

  it('has an entry a plan on the day of its review', async () => {
    expect((await printed(icsFormat, packet({ calendar: [review()] }))).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//planb//plan review//EN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Plan reviews – Exampleton',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:review-it@Exampleton',
      'SUMMARY:Review the plan: IT outage',
      'DTSTAMP:20260601T000000Z',
      'DTSTART;VALUE=DATE:20260701',
      'DESCRIPTION:Review the plan: IT outage\\ndue 1 July 2026\\nResponsible: The c',
      ' hief\\nUnit: Health\\nFile: plans/it.yaml',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Review the plan: IT outage',
      // Two weeks before.
      'TRIGGER:-PT336H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is the same bytes for the same day, and the same entry on another', async () => {
    const calendar = [review()];
    const text = await printed(icsFormat, packet({ calendar }));
    expect(await printed(icsFormat, packet({ calendar }))).toBe(text);
    const later = await printed(icsFormat, packet({ calendar, asOf: '2026-06-02' }));
    expect(later).toBe(text.replace('DTSTAMP:20260601', 'DTSTAMP:20260602'));
  });

  it('takes a month for its last day', async () => {
    const calendar = [review({ date: '2028-02' })];
    const lines = unfolded(await printed(icsFormat, packet({ calendar })));
    expect(lines).toContain('DTSTART;VALUE=DATE:20280229');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:Review'))).toContain('due February 2028');
  });

  it.each([
    ['it', 'Nordby Kommune', 'UID:review-it@Nordby%20Kommune'],
    ['信息', 'A;B,C', 'UID:review-%E4%BF%A1%E6%81%AF@A%3BB%2CC'],
    ['it', '', 'UID:review-it@planb'],
  ])('knows the plan %s of %s by %s', async (plan, organisation, uid) => {
    const text = await printed(icsFormat, packet({ organisation, calendar: [review({ plan })] }));
    expect(unfolded(text)).toContain(uid);
  });

  it('keeps two plans with the same id apart', async () => {
    const calendar = [review(), review({ file: 'plans/other.yaml' })];
    const text = await printed(icsFormat, packet({ calendar }));
    expect(unfolded(text).filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:review-it@Exampleton',
      'UID:review-plans%2Fother.yaml@Exampleton',
    ]);
  });

  it('marks what separates values, also in the reminder and in its own name', async () => {
    const calendar = [review({ subject: 'A, B; C\\D\nE' })];
    const lines = unfolded(await printed(icsFormat, packet({ calendar, organisation: 'O; P, Q' })));
    expect(lines).toContain('X-WR-CALNAME:Plan reviews – O\\; P\\, Q');
    expect(lines).toContain('SUMMARY:Review the plan: A\\, B\\; C\\\\D E');
    expect(lines).toContain('DESCRIPTION:Review the plan: A\\, B\\; C\\\\D E');
  });

  it('has no line of more than 75 bytes and breaks no sign', async () => {
    const subject = '信息系统故障专项应急预案😀'.repeat(12);
    const text = await printed(icsFormat, packet({ calendar: [review({ subject })] }), 'zh');
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(70);
    expect(unfolded(text)).toContain(`SUMMARY:复审预案：${subject}`);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is an empty calendar where no plan has a date', async () => {
    const text = await printed(icsFormat, packet());
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text).not.toContain('VEVENT');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it.each(languages())('speaks %s', async (language) => {
    const text = await printed(
      icsFormat,
      packet({ calendar: [review({ kind: 'overdue', state: 'late' })] }),
      language,
    );
    expect(text).not.toMatch(/labels\.|[{}]/);
    expect(text).toContain('IT outage');
  });
});

describe('HTML', () => {
  const parts = (html: string, pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, part = '']) => part);

  it('is an overview, then a sheet for each owner with a place to sign', async () => {
    const html = await printed(htmlFormat, packet({ tasks: several }));
    expect(parts(html, /<h1>(.*)<\/h1>/g)).toEqual(['Review of the plans – Exampleton']);
    expect(parts(html, /<h2>(.*)<\/h2>/g)).toEqual(['IT manager', 'The chief', 'Nobody is responsible']);
    expect(parts(html, /<th scope="rowgroup" colspan="6">(.*)<\/th>/g)).toEqual([
      'Health',
      'Administration',
      'Health',
      'No unit stated',
      'Health',
    ]);
    expect(parts(html, /<a href="#(owner-\d)">/g)).toEqual(
      parts(html, /<section class="sheet" id="([^"]*)">/g),
    );
    expect(parts(html, /<\/a><\/th><td>(\d+)<\/td>/g)).toEqual(['1', '5', '1']);
    expect(html.match(/<td class="box">/g)).toHaveLength(7);
    expect(html.match(/class="sign"/g)).toHaveLength(3);
    expect(html.match(/Signature/g)).toHaveLength(3);
    expect(parts(html, /<p class="source">(.*)<\/p>/g)).toEqual(
      Array(3).fill('Review of the plans – Exampleton · As of 1 June 2026'),
    );
  });

  it('says of a finding where it stands and what is done', async () => {
    const html = await printed(htmlFormat, packet({ tasks: several.slice(2, 3) }));
    expect(html).toContain(
      '<td class="box"><span></span></td><th scope="row">Finding overdue</th>' +
        '<td>The key was missing<div class="detail">Exercise Red Folder</div><div class="detail">Hang it up</div></td>' +
        '<td>was due 1 May 2026</td><td class="place">exercises/<wbr>red.yaml<wbr>:40</td><td></td>',
    );
  });

  it('begins a new page for each owner and needs nothing from elsewhere', async () => {
    const html = await printed(htmlFormat, packet({ tasks: several }));
    expect(html).toMatch(/@media print \{[^}]*\}\s*\.sheet \{ break-before: page;/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/https?:|src=|<script|@import|url\(/);
  });

  it.each([...languages().map((language): [string] => [language])])(
    'is in %s and says so',
    async (language) => {
      const html = await printed(htmlFormat, packet({ tasks: several }), language);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toContain('labels.');
    },
  );

  it('lets no text of a file become markup', async () => {
    const text = `<script>alert('1')</script>&"x"`;
    const escaped = '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;x&quot;';
    const tasks = [
      task({
        subject: text,
        unit: text,
        owner: { id: 'x', title: text },
        file: text,
        kind: 'finding',
        within: text,
        action: text,
      }),
    ];
    const unknown = [{ reason: 'untracked' as const, plans: [text] }];
    const html = await printed(htmlFormat, packet({ tasks, unknown, organisation: text }));
    expect(html).not.toContain('<script');
    expect(html.split(escaped)).toHaveLength(11);
    expect(html).toContain(
      `<p class="note">Changes since the approval were not looked for where the file is not in git: ${escaped}</p>`,
    );
  });

  it('has no sheet where there is nothing to do', async () => {
    const html = await printed(htmlFormat, packet({ tasks: [] }));
    expect(html).toContain('<p>Nothing to do.</p>');
    expect(html).not.toContain('<table');
    expect(html).not.toContain('class="sheet"');
  });
});
