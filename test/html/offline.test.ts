import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { renderSite } from '../../src/render/site.js';
import { inputOf } from '../render/outline.js';
import { Reader } from './browser.js';
import { Disk } from './example.js';
import { files, pageInput } from './workspace.js';

let reader: Reader;
let page: string;
const disk = new Disk();

beforeAll(async () => {
  const input = await pageInput();
  page = renderWorkspace(input).html;
  disk.write([['page.html', page], ...renderSite(input)]);
  reader = await Reader.start();
});
afterAll(async () => {
  await reader?.close();
  disk.remove();
});

const script = (): string => /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

describe('the page', () => {
  it('lets its own script run and no other, and asks for nothing but itself', async () => {
    const digest = createHash('sha256').update(script()).digest('base64');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-${digest}'; form-action 'none'"`,
    );
    expect(Buffer.byteLength(script())).toBeLessThanOrEqual(8192);
    await reader.open(disk.url('page.html'));
    await reader.search('it');
    expect(reader.requests.filter((url) => url !== 'about:blank')).toEqual([disk.url('page.html')]);
    expect(reader.faults).toEqual([]);
  });

  it('refuses a foreign script, a picture and a word to a server', async () => {
    const smuggled = `<img src="http://127.0.0.1:9/a.png"><script>document.title = 'foreign'</script>`;
    disk.write([['smuggled.html', page.replace('</main>', `${smuggled}</main>`)]]);
    await reader.open(disk.url('smuggled.html'));
    await reader.value(`fetch('http://127.0.0.1:9/').catch(() => {})`);
    await reader.value(`navigator.sendBeacon('http://127.0.0.1:9/', 'x')`);
    expect(await reader.value('document.title')).not.toBe('foreign');
    expect(reader.faults.filter((fault) => fault.includes('Content Security Policy')).length).toBeGreaterThan(
      2,
    );
  });

  it('reads as well without a script: no search, boxes to look at, and links to each step', async () => {
    await reader.scripts(false);
    await reader.open(`${disk.url('page.html')}#plan-nedbrud-handling.3`);
    await reader.scripts(true);
    expect(
      await reader.value(`({
        search: document.querySelector('.find').checkVisibility(),
        ticks: document.querySelectorAll('li > input').length,
        note: document.querySelector('.kept').checkVisibility(),
        box: getComputedStyle(document.querySelector('.steps > li'), '::before').content,
        target: document.querySelector(':target').textContent.includes('Sluk for'),
      })`),
    ).toEqual({ search: false, ticks: 0, note: false, box: '""', target: true });
  });

  it('shows the link of a step to whoever points at it, with a name', async () => {
    await reader.open(disk.url('page.html'));
    const link = `document.querySelector('[href="#plan-nedbrud-handling.1.2"]')`;
    expect(await reader.value(`${link}.getAttribute('aria-label')`)).toBe('Link til trin 2');
    await reader.value(`${link}.focus()`);
    expect(await reader.value(`getComputedStyle(${link}).opacity`)).toBe('1');
    await reader.press('Enter');
    await reader.until(`document.activeElement.id === 'plan-nedbrud-handling.1.2'`);
  });

  it('is printed black on white with its ticks, in the dark too', async () => {
    await reader.open(disk.url('page.html'));
    await reader.value(`document.querySelector('.steps > li > input').click()`);
    const look = `(() => {
      const box = document.querySelector('.steps > li > input');
      const { color, backgroundColor } = getComputedStyle(document.body);
      const shown = (selector) => document.querySelector(selector).checkVisibility();
      return [color, backgroundColor, getComputedStyle(box).borderTopColor, box.checked && shown('.steps input'),
        shown('.find'), shown('.here'), shown('.kept'), shown('.ticked')];
    })()`;
    await reader.look({ dark: true });
    const white = 'rgb(242, 242, 242)';
    expect(await reader.value(look)).toEqual([white, 'rgb(18, 18, 18)', white, true, true, true, true, true]);
    await reader.look({ dark: true, print: true });
    const black = 'rgb(0, 0, 0)';
    const paper = 'rgb(255, 255, 255)';
    expect(await reader.value(look)).toEqual([black, paper, black, true, false, false, false, true]);
    await reader.look({});
  });
});

describe('the site', () => {
  it('asks for nothing but its own files', async () => {
    await reader.open(disk.url('plan-nedbrud.html'));
    await reader.search('it');
    const names = reader.requests.flatMap((url) => (url === 'about:blank' ? [] : [url.replace(/^.*\//, '')]));
    expect(names.toSorted()).toEqual(['plan-nedbrud.html', 'script.js', 'search.js', 'style.css']);
    expect(reader.faults).toEqual([]);
    expect(await reader.value(`getComputedStyle(document.querySelector('.head h2')).fontSize`)).not.toBe(
      '24px',
    );
  });
});

describe('a binder', () => {
  it('has no script and nothing to click', async () => {
    const binder = `kind: binder\ntitle: Mappen\nplans: [nedbrud]\ncopies: [{ number: '1', holder: it-vagt, place: Her }]\n`;
    const input = await inputOf({ ...files, 'binders/b.yaml': binder });
    const [first] = input.workspace.binders;
    if (!first) throw new Error('no binder');
    const { html } = renderBinder(input, first);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"`,
    );
    expect(html).not.toMatch(/<script|class="here"|data-ticks|<input/);
    expect(html).toMatch(/<\/main>\n<\/body>/);
  });
});
