import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../src/host/fonts.js';
import { printPdf } from '../../src/print/pdf.js';
import { engineFor } from '../../src/render/engine.js';
import { overviewView } from '../../src/render/overview.js';
import { pageOf } from '../../src/render/page.js';
import { paperFor } from '../../src/render/paper.js';
import { styleSheet } from '../../src/render/style.js';
import { readPdf } from '../support/pdf.js';
import { noLinks, playedInput, powerCut } from './survival-support.js';

/** Things with long and short names that hang on each other, and plans that lose some of them each. */
function workspaceWith(
  plans: number,
  things: number,
  name: (index: number) => string,
): Record<string, string> {
  const resources = Array.from({ length: things }, (_, index) =>
    [
      `  t${index}:`,
      `    title: ${name(index)}`,
      '    type: system',
      ...(index === 0
        ? []
        : [
            `    needs: t${Math.floor(index / 3)}`,
            `    lasts: { t${Math.floor(index / 3)}: ${index * 10} min }`,
          ]),
    ].join('\n'),
  );
  const files = Array.from({ length: plans }, (_, index) => [
    `plans/p${index}.yaml`,
    powerCut(
      '  - Vent',
      `{ lost: [${[0, 1, 2, 3, 4].map((step) => `t${index + step}`).join(', ')}], for: 100 h }`,
    ).replace('title: Plan', `title: ${name(index)}`),
  ]);
  return {
    'registers/resources.yaml': `kind: resources\nresources:\n${resources.join('\n')}\n`,
    'binders/m.yaml': `kind: binder\ntitle: Mappen\ncopies: [{ number: '1', holder: many, place: Desk }]\n`,
    ...(Object.fromEntries(files) as Record<string, string>),
  };
}

async function printed(
  files: Record<string, string>,
  language: string,
): Promise<readonly { text: string; sizes: readonly number[] }[]> {
  const input = { ...(await playedInput(files, language)), fonts: fontsFor };
  const [binder] = input.workspace.binders;
  if (!binder) throw new Error('no binder');
  const paper = paperFor(input, binder, noLinks, true);
  const view = overviewView(paper, [...input.workspace.plans.values()], input.survival);
  if (!view) throw new Error('no overview');
  const content = engineFor(input.templates)('overview', view, paper.labels);
  const style =
    ['common.css', 'print.css'].map((name) => styleSheet(input.templates, name)).join('\n') + margins;
  const { html } = pageOf(input, {
    ...{ title: 'Mappen', language, labels: paper.labels, header: '', content, style },
  });
  const { pdf } = await printPdf({ html, title: 'Mappen', creator: 'planb', date: '2026-06-01T00:00:00Z' });
  return (await readPdf(pdf)).pages;
}

/** Those of a binder. */
const margins = '\n@page { margin: 23mm 18mm 24mm 25mm; }';

const german = ['Anmeldung', 'Klinik-Informationssystem der Notaufnahme', 'Telefonanlage über das Datennetz'];
const chinese = ['院内网络', '医学影像存储与传输系统（重症监护病房）', '检验信息系统'];

describe('the overview on paper', () => {
  it.each([
    ['few short names', 'en', 3, 8, (index: number) => `Thing ${index}`],
    ['more than fits', 'da', 20, 90, (index: number) => `Elektroniske medicinskabe på plejecenter ${index}`],
    ['long words', 'de', 12, 60, (index: number) => `${german[index % 3]} ${index}`],
    [
      'words of very different length',
      'nb',
      8,
      70,
      (index: number) => `${'Pasientvarslingsanlegg '.repeat((index % 6) + 1)}${index}`,
    ],
    ['Chinese', 'zh', 9, 60, (index: number) => `${chinese[index % 3]}${index}`],
  ])('is one page, with %s', async (_name, language, plans, things, name) => {
    const pages = await printed(workspaceWith(plans, things, name), language);
    expect(pages).toHaveLength(1);
    expect(Math.min(...(pages[0]?.sizes ?? [0]))).toBeGreaterThanOrEqual(9.99);
  });
});
