import { describe, expect, it } from 'vitest';
import { copyResidue } from '../../../src/rules/catalogue/copy-residue.js';
import { placeholder } from '../../../src/rules/catalogue/placeholder.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(text: string): Promise<Found[]> {
  return lintWith(copyResidue, { [path]: samplePlan(`situation: |\n  ${text.replaceAll('\n', '\n  ')}`) });
}

describe('what other programs left', () => {
  it.each([
    ['code', '[bookmark: _Toc181879465]Inledning', '[bookmark: _Toc181879465]'],
    ['code', 'Se afsnit _Ref123731333', '_Ref123731333'],
    ['code', 'Se Error! Reference source not found.', 'Error! Reference source not found.'],
    ['code', 'Se Fejl! Henvisningskilde ikke fundet.', 'Fejl! Henvisningskilde ikke fundet.'],
    ['code', 'Se Feil! Fant ikke referansekilden.', 'Feil! Fant ikke referansekilden.'],
    ['code', 'Se Fel! Hittar inte referenskälla.', 'Fel! Hittar inte referenskälla.'],
    ['code', '见错误!未找到引用源。', '错误!未找到引用源。'],
    [
      'code',
      'Siehe Fehler! Verweisquelle konnte nicht gefunden werden.',
      'Fehler! Verweisquelle konnte nicht gefunden werden.',
    ],
    ['code', 'Side 3 \\* MERGEFORMAT', '\\* MERGEFORMAT'],
    ['code', 'Nummer #N/A', '#N/A'],
    ['code', 'Ring til #NAVN?', '#NAVN?'],
    ['code', 'Se #REF! i listen', '#REF!'],
    ['code', 'Vakten är #SAKNAS!', '#SAKNAS!'],
    ['code', 'Durchwahl #NV, sonst Pforte', '#NV'],
    ['code', '电话 #VALUE!', '#VALUE!'],
    ['markup', 'Ring nu&nbsp;til vagten', '&nbsp;'],
    ['markup', 'Ring nu&#160;til vagten', '&#160;'],
    ['markup', 'Ring nu<br/>til vagten', '<br/>'],
    ['markup', 'Et <span style="color: red">rødt</SPAN', '<span style="color: red">'],
    ['page', 'Ring til vagten\nSide 3 af 12\nSig hvad der er sket', 'Side 3 af 12'],
    ['page', 'Page 3 of 12', 'Page 3 of 12'],
    ['page', 'Side 3 av 12', 'Side 3 av 12'],
    ['page', 'Sida 3 av 12', 'Sida 3 av 12'],
    ['page', '- Seite 3 von 12 -', '- Seite 3 von 12 -'],
    ['page', '第 3 页 共 12 页', '第 3 页 共 12 页'],
    ['page', '第3页，共12页', '第3页，共12页'],
    ['web', 'Gå til hovedindhold\nBeredskab', 'Gå til hovedindhold'],
    ['web', '下一篇', '下一篇'],
    ['letter', 'Sygeplejersken p\uFFFD vagt', '\uFFFD'],
  ])('%s: %s', async (variant, text, left) => {
    const found = await lint(text);
    expect(found).toMatchObject([
      { code: `copy-residue.${variant}`, severity: 'warning', args: { text: left } },
    ]);
    expect(found[0]?.shown).toBe(left);
  });

  it('is told once for a text, and in every file', async () => {
    const files = {
      [path]: samplePlan('handling: [A&nbsp;b&nbsp;c, D&nbsp;e]'),
      'registers/roles.yaml': sampleRoles('it-vagt: { title: It&nbsp;vagten }'),
    };
    expect(placesOf(await lintWith(copyResidue, files))).toEqual([
      `${path}:3:13 copy-residue.markup`,
      `${path}:3:30 copy-residue.markup`,
      'registers/roles.yaml:3:23 copy-residue.markup',
    ]);
  });
});

it.each([
  'Se side 3 af 12 i mappen',
  'Se Side 3 af 12',
  'Skriv på side 3',
  'F&U og R&D; begge ringer',
  'Tryk <navn på knappen>',
  'Se <https://nordby.example>',
  'Temperatur < 8 °C og > 2 °C',
  'Web-serveren viser `<br>` og `&nbsp;` i overskriften',
  'Udskriv siden',
  '关闭窗口',
  'Fejl! Ring til it-vagten.',
  'Mappen _Tocaia_ ligger på hylden',
])('says nothing of “%s”', async (text) => {
  expect(await lint(text)).toEqual([]);
});

describe('what is mended', () => {
  it.each([
    ['Start [bookmark: _Toc181879465] her', ''],
    ['Start&nbsp;her', ' '],
  ])('%s', async (text, by) => {
    const [found] = await lint(text);
    expect(found?.fix).toMatchObject([{ file: path, text: by }]);
  });

  it.each([
    '[bookmark: _Toc181879465]',
    'A&nbsp;b&nbsp;c',
    'Se Error! Reference source not found.',
    'Side 3 af 12',
  ])('is not “%s”', async (text) => {
    const [found] = await lint(text);
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('fix');
  });
});

it('is not taken for something to be filled in, too', async () => {
  const files = {
    [path]: samplePlan('handling: ["[bookmark: _Toc181879465]Ring", "Ring <br> nu", "[navn]"]'),
  };
  expect(placesOf(await lintWith(placeholder, files))).toEqual([`${path}:3:62 placeholder`]);
});

it('takes no time for long texts', async () => {
  const { findResidue } = await import('../../../src/rules/residue.js');
  for (const part of [
    '\n',
    ' ',
    '<a ',
    '[bookmark: ',
    '&#',
    '- ',
    '第',
    '`',
    'HYPERLINK "',
    'Side 3 ',
    'x="',
  ]) {
    const start = performance.now();
    findResidue(part.repeat(50_000));
    expect(performance.now() - start, part).toBeLessThan(1000);
  }
});

it('lets a plan be that is retired', async () => {
  const files = { [path]: samplePlan('status: retired\nhandling: [Ring&nbsp;nu]') };
  expect(await lintWith(copyResidue, files)).toEqual([]);
});
