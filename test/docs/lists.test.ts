import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import type { Words } from '../../src/language/words.js';
import { dayOfList, dueAfter } from '../../src/workspace/list-day.js';
import { selectRows } from '../../src/workspace/listing.js';
import { readWorkspace } from '../support/workspace.js';

const page = readFileSync(packagePath('docs', 'lists.md'), 'utf8');
const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];

describe('the page about lists', () => {
  it('shows a list as it is written in a binder', async () => {
    const copies = 'copies: [{ number: 1, holder: The desk, place: The desk }]';
    const binder = `kind: binder\ntitle: The binder\n${copies}\n${yaml}`;
    const { workspace, readings } = await readWorkspace({ 'b.yaml': binder });
    expect(readings.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const list = workspace.binders[0]?.words.get('print-list')?.[0]?.value as Words['print-list'];
    const table = {
      columns: ['Made on', 'Service', 'Route', 'Time', 'Name', 'Address', 'Key'],
      rows: [
        ['2026-11-20', 'HC2, XX', '10', '08:00', 'C', 'c', '3'],
        ['2026-11-20', 'XX', '9', '07:00', 'B', 'b', '2'],
        ['2026-11-20', 'HC1', '9', '09:00', 'A', 'a', '1'],
      ],
    };
    expect(selectRows(list, table, 'en').rows.map((row) => row.join(' '))).toEqual([
      '9 09:00 A a 1',
      '10 08:00 C c 3',
    ]);
    const day = dayOfList(list, { table, changed: '2026-11-23' }, 'GB');
    expect(day).toBe('2026-11-20');
    expect(dueAfter(list, day)).toBe('2026-11-23');
  });

  it('tells the days in the ways in which names of files tell them', () => {
    const names = [...page.matchAll(/`(visits[-_]\S+\.csv)`/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(1);
    const list: Words['print-list'] = { title: 'Visits', trigger: [{ type: 'static' }] };
    const days = names.map((file) =>
      dayOfList({ ...list, file }, { table: undefined, changed: '1970-01-01' }, 'GB'),
    );
    expect(new Set(days)).toEqual(new Set(['2026-11-20']));
  });
});
