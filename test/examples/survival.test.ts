import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { Wording } from '../../src/simulate/formats/wording.js';
import { simulate } from '../../src/simulate-run.js';

/** One row of what a README says its workspace survives. */
interface Row {
  readonly command: string;
  readonly holds: string;
  readonly fails: string;
  readonly first: string;
}

function rowsOf(example: string): Row[] {
  const text = readFileSync(packagePath('examples', example, 'README.md'), 'utf8');
  const table = text.slice(text.indexOf('## What it survives'));
  return [...table.matchAll(/^\| `(plan simulate.*?)` \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map(
    ([, command = '', holds = '', fails = '', first = '']) => ({ command, holds, fails, first }),
  );
}

async function played(example: string, command: string): Promise<Row> {
  const [, , option, value] = command.split(' ');
  const cwd = packagePath('examples', example);
  const { findings } = await simulate({ cwd, ...(option === '--scenario' ? { scenario: value } : {}) });
  if (!findings) throw new Error(`${example} has errors`);
  const words = new Wording(findings, localeFor('en'));
  const tasks = findings.courses.flatMap(({ simulation }) => simulation.tasks);
  const failing = tasks
    .filter(({ task, feasibility }) => !task.isConditional && feasibility.fails.length > 0)
    .map(({ feasibility, why }) => ({ from: feasibility.fails[0]?.from ?? 0, why: words.chain(why) }))
    .sort((a, b) => a.from - b.from);
  const [first] = failing;
  const shown = (minutes: number): string =>
    minutes === 0 ? 'no time' : minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
  return {
    command,
    holds: first ? shown(first.from) : 'all the time',
    fails: `${failing.length} of ${tasks.length}`,
    first: first?.why ?? '–',
  };
}

describe.each(['nordby', 'fjellvik', 'sjostad', 'yunxi', 'harbourline', 'falkenau'])(
  'the README of %s',
  (example) => {
    const rows = rowsOf(example);

    it('tells of its own scenarios and of three courses more', () => {
      expect(rows).toHaveLength(4);
      expect(rows[0]?.command).toBe('plan simulate');
    });

    it.each(rows)('says what comes of $command', async (row) => {
      expect(await played(example, row.command)).toEqual(row);
    });
  },
);
