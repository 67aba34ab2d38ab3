import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderWorkspace } from '../../src/render/render.js';
import { renderSite } from '../../src/render/site.js';
import { Reader } from './browser.js';
import { Disk } from './example.js';
import { pageInput } from './workspace.js';

let reader: Reader;
const disk = new Disk();

beforeAll(async () => {
  const input = await pageInput();
  disk.write([['page.html', renderWorkspace(input).html], ...renderSite(input)]);
  reader = await Reader.start();
});
afterAll(async () => {
  await reader?.close();
  disk.remove();
});

const focus = `document.activeElement.matches('#find') ? 'find' : document.activeElement.getAttribute('href') ?? document.activeElement.id`;

describe.each([
  ['one file', 'page.html', ''],
  ['a folder', 'plan-zh.html', 'plan-nedbrud.html'],
])('the search in %s', (_, start, file) => {
  beforeEach(() => reader.open(disk.url(start)));

  const address = (id: string): string =>
    `${file === '' ? '' : id.startsWith('plan-zh') ? 'plan-zh.html' : id.startsWith('r') ? 'register-roles.html' : file}#${id}`;

  it.each([
    ['åse', 'plan-nedbrud-handling.1', ['Åse']],
    ['ASE', 'plan-nedbrud-handling.1', ['Åse']],
    ['stromso', 'plan-nedbrud-opgaver', ['Strømsø']],
    ['skriv LOGGEN', 'plan-nedbrud-handling.2', ['Skriv', 'loggen']],
    ['nummeret', 'plan-nedbrud-handling.1.1', ['nummeret']],
    ['<script>', 'plan-nedbrud-handling.3', ['<script>']],
    ['网络连接', 'plan-zh-handling.1', ['网络连接']],
    ['断 开', 'plan-zh-handling.1', ['断开']],
    ['123', 'plan-zh-handling.1', ['１２３']],
    ['70000003', 'role-it-chef', ['70 00 00 03']],
    ['70 00 00 03', 'role-it-chef', ['70 00 00 03']],
    ['chefen', 'role-it-chef', ['Chefen']],
  ])('finds %s', async (words, id, marked) => {
    const { hits, status } = await reader.search(words);
    expect(hits[0]).toMatchObject({ href: address(id), marked });
    expect(status).toBe(`Fundet: ${hits.length}`);
    expect(reader.faults).toEqual([]);
  });

  it('says in which plan and section, and that there is nothing', async () => {
    const { hits } = await reader.search('skriv');
    expect(hits.map(({ where }) => where)).toEqual(['Nedbrud › Handling']);
    expect(await reader.search('findes ikke')).toEqual({ status: 'Intet fundet.', hits: [] });
    // A word of the title alone makes no hit of every line of the plan.
    expect((await reader.search('网络中断预案')).hits.map(({ href }) => href)).toEqual([address('plan-zh')]);
  });

  it('is worked with the keyboard alone', async () => {
    await reader.search('it');
    const links = await reader.value<string[]>(
      `[...document.querySelectorAll('.hits a')].map((link) => link.getAttribute('href'))`,
    );
    expect(links.length).toBeGreaterThan(2);
    await reader.press('ArrowDown');
    expect(await reader.value(focus)).toBe(links[0]);
    await reader.press('ArrowDown');
    expect(await reader.value(focus)).toBe(links[1]);
    await reader.press('ArrowUp');
    await reader.press('ArrowUp');
    expect(await reader.value(focus)).toBe('find');
    await reader.press('Escape');
    await reader.until(`document.querySelector('.hits').hidden`);
    expect(await reader.value(`document.querySelector('#find').value`)).toBe('');
    await reader.search('skriv');
    await reader.press('Enter');
    await reader.until(`document.activeElement.matches('.hits a')`);
    await reader.press('Enter');
    await reader.until(`location.hash === '#plan-nedbrud-handling.2' && document.readyState === 'complete'`);
    await reader.until(`document.querySelector('.hits')?.hidden`);
    const top = await reader.value<number>(
      `document.getElementById('plan-nedbrud-handling.2').getBoundingClientRect().top -
        document.querySelector('.find').getBoundingClientRect().bottom`,
    );
    expect(top).toBeGreaterThanOrEqual(0);
  });

  it('gets out of the way of what one goes on to, and comes back', async () => {
    await reader.search('skriv');
    await reader.press('Tab');
    expect(await reader.value(focus)).toContain('handling.2');
    await reader.press('Tab');
    expect(await reader.value(`document.querySelector('.hits').hidden`)).toBe(true);
    await reader.value(`document.querySelector('#find').focus()`);
    await reader.until(`!document.querySelector('.hits').hidden`);
  });

  it('is a landmark whose results are announced', async () => {
    expect(
      await reader.value(`({
        landmark: document.querySelector('form').getAttribute('role'),
        label: document.querySelector('#find').labels[0].textContent,
        shown: document.querySelector('form').checkVisibility(),
      })`),
    ).toEqual({ landmark: 'search', label: 'Søg i planer, kontakter og ressourcer', shown: true });
  });
});

describe('the search', () => {
  it('finds the same in one file as in a folder', async () => {
    const found = async (start: string): Promise<unknown> => {
      await reader.open(disk.url(start));
      const all = [];
      for (const words of ['it', 'ring', '70000001', 'start', '网络'])
        all.push(
          (await reader.search(words)).hits.map((hit) => ({ ...hit, href: hit.href.replace(/^.*#/, '') })),
        );
      return all;
    };
    expect(await found('index.html')).toEqual(await found('page.html'));
  });

  it('shows no more than one can read', async () => {
    const many = Array.from({ length: 80 }, (_, index) => `<li id="plan-x.${index}">ord</li>`).join('');
    await reader.open(disk.url('page.html'));
    await reader.value(
      `document.querySelector('article section').insertAdjacentHTML('beforeend', '<ul>${many}</ul>')`,
    );
    const { status, hits } = await reader.search('ord');
    expect(status).toMatch(/^Fundet: 8\d. De første 50 er vist.$/);
    expect(hits).toHaveLength(50);
  });
});
