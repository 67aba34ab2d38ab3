import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderWorkspace } from '../../src/render/render.js';
import { Reader } from './browser.js';
import { Disk } from './example.js';
import { pageInput } from './workspace.js';

let reader: Reader;
const disk = new Disk();
const key = 'planb-Nordby/plan-nedbrud/version-4';
const blocked = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`;

beforeAll(async () => {
  disk.write([
    ['page.html', renderWorkspace(await pageInput()).html],
    ['newer.html', renderWorkspace(await pageInput({ version: '5' })).html],
    ['changed.html', renderWorkspace(await pageInput({ first: 'Løb' })).html],
  ]);
  reader = await Reader.start();
});
afterAll(async () => {
  await reader?.close();
  disk.remove();
});
beforeEach(async () => {
  reader.answer = true;
  await reader.open(disk.url('page.html'));
  await reader.value('localStorage.clear()');
  await reader.open(disk.url('page.html'));
});

const tick = (id: string): Promise<void> =>
  reader.value(`document.getElementById('plan-nedbrud-handling.${id}').querySelector('input').click()`);
const ticked = (): Promise<string[]> =>
  reader.value(
    `[...document.querySelectorAll('li > input:checked')].map((box) => box.parentElement.id.replace(/^.*?[.]/, ''))`,
  );
const shown = (selector: string): Promise<string[]> =>
  reader.value(
    `[...document.querySelectorAll('${selector}')].filter((one) => one.checkVisibility()).map((one) => one.textContent.trim())`,
  );

describe('a tick', () => {
  it('stays when the page is opened again, with its time, and can be taken away', async () => {
    await tick('1');
    await tick('1.2');
    expect(await shown('.ticked')).toHaveLength(2);
    await reader.open(disk.url('page.html'));
    expect(await ticked()).toEqual(['1', '1.2']);
    expect((await shown('.ticked'))[0]).toMatch(/^Afkrydset \d\d\.\d\d\.\d{4},? \d\d\.\d\d$/);
    await tick('1');
    await reader.open(disk.url('page.html'));
    expect(await ticked()).toEqual(['1.2']);
    expect(reader.faults).toEqual([]);
  });

  it('belongs to a version of a plan', async () => {
    await tick('2');
    expect(await reader.value('Object.keys(localStorage)')).toEqual([key]);
    await reader.open(disk.url('newer.html'));
    expect(await ticked()).toEqual([]);
  });

  it('is not taken over by a step that says something else', async () => {
    await tick('1');
    await tick('2');
    await reader.open(disk.url('changed.html'));
    expect(await ticked()).toEqual(['2']);
  });

  it('has a box that one can reach by the keyboard and that says what it is for', async () => {
    const box = `document.getElementById('plan-nedbrud-handling.2').querySelector('input')`;
    await reader.value(`${box}.focus()`);
    await reader.press(' ');
    expect(await ticked()).toEqual(['2']);
    expect(await reader.value(`${box}.getAttribute('aria-label')`)).toBe('Skriv i loggen');
    const size = await reader.value<number>(`${box}.getBoundingClientRect().width`);
    expect(size).toBeGreaterThanOrEqual(24);
  });

  it('is cleared with all others when one says yes, and only then', async () => {
    expect(await shown('.kept')).toEqual([]);
    await tick('1');
    await reader.value(
      `localStorage.setItem('planb-Nordby/plan-nedbrud/version-3', '{"x":[1,2]}'), localStorage.setItem('other', '1')`,
    );
    expect(await shown('.kept span')).toEqual(['Afkrydsninger gemmes kun på denne enhed.']);
    reader.answer = false;
    await reader.value(`document.querySelector('.kept button').click()`);
    expect(await ticked()).toEqual(['1']);
    reader.answer = true;
    await reader.value(`document.querySelector('.kept button').click()`);
    expect(reader.questions.at(-1)).toContain('Det kan ikke fortrydes.');
    expect(await ticked()).toEqual([]);
    expect(await shown('.kept, .ticked')).toEqual([]);
    expect(await reader.value('Object.keys(localStorage)')).toEqual(['other']);
  });

  it.each([
    '5',
    'null',
    '"x"',
    '[]',
    '{',
    '{"plan-nedbrud-handling.1":7}',
    '{"plan-nedbrud-handling.1":["now",null]}',
  ])('does not stumble over %s', async (stored) => {
    await reader.value(`localStorage.setItem('${key}', ${JSON.stringify(stored)})`);
    await reader.open(disk.url('page.html'));
    expect(await ticked()).toEqual([]);
    await tick('2');
    expect(await ticked()).toEqual(['2']);
    expect(reader.faults).toEqual([]);
  });

  it('lasts as long as the page where the browser keeps nothing, and the page says so', async () => {
    await reader.open(disk.url('page.html'), blocked);
    await tick('1');
    await tick('2');
    await tick('1');
    expect(await ticked()).toEqual(['2']);
    expect((await shown('.kept span'))[0]).toContain('gemmer ikke');
    await reader.value(`document.querySelector('.kept button').click()`);
    expect(await ticked()).toEqual([]);
    expect((await reader.search('loggen')).hits).toHaveLength(1);
    expect(reader.faults).toEqual([]);
  });
});
