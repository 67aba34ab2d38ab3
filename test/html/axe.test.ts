import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { packageFolders } from '../../src/host/package.js';
import { renderWorkspace } from '../../src/render/render.js';
import { renderSite } from '../../src/render/site.js';
import { exampleInput } from './example.js';
import { useReader } from './reading.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const examples: string[] = [
  ...packageFolders('examples').filter((name) => name !== 'starter' && name !== 'mistakes'),
  ...packageFolders('examples', 'starter').map((language) => `starter/${language}`),
];

/** Contrast is the same for all texts of one colour, size and weight on one ground, and slow to find out: one of each is looked at. */
const sample = `(() => {
  const seen = new Set();
  const ground = (one) => {
    const colour = getComputedStyle(one).backgroundColor;
    return colour === 'rgba(0, 0, 0, 0)' && one.parentElement ? ground(one.parentElement) : colour;
  };
  for (const one of document.body.querySelectorAll('*')) {
    if (![...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')) continue;
    const { color, fontSize, fontWeight, opacity } = getComputedStyle(one);
    const look = [color, fontSize, fontWeight, opacity, ground(one)].join();
    if (!seen.has(look) && one.checkVisibility()) one.dataset.look = look;
    seen.add(look);
  }
})()`;

interface Checked {
  readonly faults: readonly string[];
  readonly passed: readonly string[];
}

describe('the page of each example', { timeout: 180_000 }, () => {
  const reading = useReader();

  /** What axe finds fault with, and the rules that it could check. */
  const run = (context: string, options: object): Promise<Checked> =>
    reading.reader.value(
      `axe.run(${context}, ${JSON.stringify({ ...options, resultTypes: ['violations'], preload: false })})
        .then(({ violations, passes }) => ({
          faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
          passed: passes.map(({ id }) => id),
        }))`,
    );

  async function contrast(): Promise<Checked> {
    await reading.reader.value(sample);
    const checked = await run(`{ include: [['[data-look]']] }`, { runOnly: ['color-contrast'] });
    await reading.reader.value(
      `document.querySelectorAll('[data-look]').forEach((one) => delete one.dataset.look)`,
    );
    return checked;
  }

  const everything = { runOnly: tags, rules: { 'color-contrast': { enabled: false } } };
  const clear = { faults: [], passed: ['color-contrast'] };

  it.each(examples)('%s breaks no rule of WCAG 2.2 AA, light or dark, wide or narrow', async (example) => {
    const name = `${example.replace('/', '-')}.html`;
    reading.disk.write([[name, renderWorkspace(await exampleInput(example)).html]]);
    await reading.reader.look({});
    await reading.reader.open(reading.disk.url(name), axe);
    const wide = await run('document', everything);
    expect(wide.faults).toEqual([]);
    expect(wide.passed).toEqual(expect.arrayContaining(['label', 'heading-order', 'region', 'target-size']));
    expect(await contrast()).toEqual(clear);
    await reading.reader.look({ dark: true, width: 320, height: 640 });
    expect(await reading.reader.value('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(18, 18, 18)',
    );
    expect(await contrast()).toEqual(clear);
    expect((await run('document', { runOnly: ['target-size'] })).faults).toEqual([]);
    expect(await reading.reader.value('document.documentElement.scrollWidth')).toBe(320);
    expect(reading.reader.faults).toEqual([]);
  });

  it.each(['index.html', 'plan-it-nedbrud.html', 'register-roles.html'])(
    'so does %s of a site',
    async (name) => {
      reading.disk.write(
        [...renderSite(await exampleInput('nordby'))].map(([path, content]) => [`site/${path}`, content]),
      );
      await reading.reader.look({});
      await reading.reader.open(reading.disk.url(`site/${name}`), axe);
      expect((await run('document', everything)).faults).toEqual([]);
      expect(await contrast()).toEqual(clear);
      expect(reading.reader.faults).toEqual([]);
    },
  );

  it('would not pass with faint words, an unnamed box or a heading too deep', async () => {
    const page = renderWorkspace(await exampleInput('starter/en')).html;
    const faults = `<style>.faint { color: #999 }</style>
      <p class="faint">faint</p><input type="checkbox"><h2>a</h2><h6>b</h6>`;
    reading.disk.write([['faulty.html', page.replace('</main>', `${faults}</main>`)]]);
    await reading.reader.look({});
    await reading.reader.open(reading.disk.url('faulty.html'), axe);
    const { faults: found } = await run('document', everything);
    expect(found.map((fault) => fault.replace(/:.*/s, '')).sort()).toEqual(['heading-order', 'label']);
    expect((await contrast()).faults).toEqual([
      'color-contrast: <p class="faint" data-look="rgb(153, 153, 153),18px,400,1,rgb(255, 255, 255)">faint</p>',
    ]);
  });
});
