import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notUnderstood } from '../../src/pdf/skia.js';
import { PartStore } from '../../src/print/part-store.js';
import { chunkLength, Press } from '../../src/print/press.js';
import type { Printer } from '../../src/print/printer.js';
import { withPrinter } from '../../src/print/with-printer.js';
import type { BinderUnit } from '../../src/render/binder-unit.js';
import { sampleBinder, unitOf } from './sample-binder.js';

const units = [
  unitOf('a', '<h2>Alpha</h2><p>Call 002.</p>'),
  unitOf('b', '<h2>Beta</h2><p>See <a href="#a">a</a>.</p>'),
  unitOf('c', '<h2>Gamma</h2>'),
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planb-press-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Prints units one list after the other, each by a press of its own; tells the titles in each print, and the text of each unit's first page. */
async function press(
  lists: readonly (readonly BinderUnit[])[],
  { chunk = chunkLength, look = 'look', store = new PartStore(folder) } = {},
): Promise<{ prints: string[][]; texts: string[][]; missing: string[] }> {
  const binder = await sampleBinder(units);
  const prints: string[][] = [];
  const missing = new Set<string>();
  const texts = await withPrinter({}, async (printer) => {
    const print: Printer['print'] = async (html, step, page) => {
      prints.push([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title = '']) => title));
      return await printer.print(html, step, page);
    };
    const said: string[][] = [];
    for (const list of lists) {
      const own = new Press(binder, { print } as unknown as Printer, store, look, chunk, undefined);
      const parts = await own.print(list);
      for (const character of own.missing) missing.add(character);
      said.push(list.map(({ anchor }) => parts.get(anchor)?.part.pages[0]?.text ?? ''));
    }
    return said;
  });
  return { prints, texts, missing: [...missing] };
}

describe('units that are printed', () => {
  it('are printed together, and not again', async () => {
    const { prints, texts } = await press([units, units]);
    expect(prints).toEqual([['Alpha', 'Beta', 'Gamma']]);
    expect(texts[0]).toEqual(['AlphaCall 002.', 'BetaSee a.', 'Gamma']);
    expect(texts[1]).toEqual(texts[0]);
  });

  it('are printed alone when they alone have changed', async () => {
    const changed = units.map((unit) =>
      unit.anchor === 'b' ? unitOf('b', '<h2>Beta</h2><p>See nobody.</p>') : unit,
    );
    const { prints, texts } = await press([units, changed]);
    expect(prints[1]).toEqual(['Beta']);
    expect(texts[1]).toEqual(['AlphaCall 002.', 'BetaSee nobody.', 'Gamma']);
  });

  it('are printed a few at a time where they are long, the last ones too', async () => {
    const { prints } = await press([units], { chunk: 1 });
    expect(prints).toEqual([['Alpha'], ['Beta'], ['Gamma']]);
  });

  it('are printed anew by another browser or in another look, and where their own rules differ', async () => {
    await press([units]);
    expect((await press([units], { look: 'another' })).prints).toHaveLength(1);
    const styled = units.map((unit) => ({ ...unit, style: `#${unit.anchor} p { color: #111; }` }));
    expect((await press([styled])).prints).toHaveLength(1);
    expect((await press([units])).prints).toEqual([]);
  });

  it.skipIf(availableParallelism() < 2)('are all done with when one of two prints has failed', async () => {
    const binder = await sampleBinder(units);
    const long = ['a', 'b', 'c', 'd'].map((anchor) =>
      unitOf(anchor, `<h2>${anchor}</h2>${' '.repeat(90_000)}`),
    );
    const begun: string[] = [];
    let running = 0;
    const print = async (html: string): Promise<never> => {
      const titles = [...html.matchAll(/<h2>(.)<\/h2>/g)].map(([, title = '']) => title).join('');
      begun.push(titles);
      running += 1;
      await setTimeout(titles.includes('a') ? 60 : 5);
      running -= 1;
      throw notUnderstood(titles);
    };
    const none = new PartStore(undefined);
    const own = new Press(binder, { print } as unknown as Printer, none, 'look', 95_000, undefined);
    await expect(own.print(long)).rejects.toMatchObject({ code: 'run/pdf-not-understood' });
    expect(running).toBe(0);
    expect(begun).toEqual(['a', 'b']);
  });

  it.skipIf(availableParallelism() < 2)(
    'are said to be printing when no page is loading any more',
    async () => {
      const binder = await sampleBinder(units);
      const long = ['a', 'b'].map((anchor) => unitOf(anchor, `<h2>${anchor}</h2>${' '.repeat(160_000)}`));
      const said: string[] = [];
      const print: Printer['print'] = async (_html, step, page) => {
        said.push(`${page} loads`);
        step?.('load');
        await setTimeout(page === 0 ? 5 : 40);
        said.push(`${page} prints`);
        step?.('print');
        await setTimeout(60);
        throw notUnderstood('enough');
      };
      const none = new PartStore(undefined);
      const step = (one: string): void => void (one === 'print' && said.push('said'));
      const own = new Press(binder, { print } as unknown as Printer, none, 'look', chunkLength, step);
      await expect(own.print(long)).rejects.toThrow();
      expect(said).toEqual(['0 loads', '1 loads', '0 prints', '1 prints', 'said']);
    },
  );

  it('are kept nowhere when they hold what was exported about people', async () => {
    const personal = units.map((unit) => ({ ...unit, isPersonal: unit.anchor === 'c' }));
    const { prints } = await press([personal, personal]);
    expect(prints).toEqual([['Alpha', 'Beta', 'Gamma'], ['Gamma']]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('are asked about again when characters of them were missing', async () => {
    const lacking = [unitOf('a', '<h2>Alpha</h2><p>\ue000</p>')];
    const { prints, missing } = await press([lacking, lacking]);
    expect(prints).toEqual([['Alpha'], ['Alpha']]);
    expect(missing).toEqual(['\ue000']);
  });
});
