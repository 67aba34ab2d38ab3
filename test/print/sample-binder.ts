import type { LinkJob, LinkUnit } from '../../src/pdf/link-job.js';
import type { Part } from '../../src/pdf/part.js';
import { splitPdf } from '../../src/pdf/split.js';
import { TypeCase } from '../../src/pdf/type-case.js';
import type { BinderJob } from '../../src/print/binder.js';
import type { Printer } from '../../src/print/printer.js';
import { tiesAnchor, tiesOf } from '../../src/print/ties.js';
import { typeUnits } from '../../src/print/type-units.js';
import type { LabelOf, RenderedBinder } from '../../src/render/binder.js';
import type { BinderUnit } from '../../src/render/binder-unit.js';
import { renderBinder } from '../../src/render/render.js';
import { inputFor } from '../render/pages.js';
import { readWorkspace } from '../support/workspace.js';
import { ABOUT } from './sample.js';

const BINDER = "kind: binder\ntitle: Mappen\ncopies: [{ number: '1', holder: many, place: Desk }]\n";

/** A piece of a binder with this inside. */
export function unitOf(anchor: string, html: string, rest: Partial<BinderUnit> = {}): BinderUnit {
  return {
    anchor,
    title: `Title of ${anchor}`,
    label: anchor.toUpperCase(),
    targets: [anchor],
    html: `<article class="document" id="${anchor}">${html}</article>`,
    style: '',
    head: {
      left: `Plan ${anchor}`,
      right: 'Nordby',
      foot: ['As of 2026-03-04'],
      printed: 'Printed today',
      footer: '',
    },
    depth: 1,
    isPersonal: false,
    ...rest,
  };
}

/** A binder of these pieces, which are printed with the style sheets and fonts that a real one has. */
export async function sampleBinder(units: readonly BinderUnit[]): Promise<RenderedBinder> {
  const { workspace } = await readWorkspace({ 'binders/m.yaml': BINDER });
  const [binder] = workspace.binders;
  if (!binder) throw new RangeError('no binder');
  const real = renderBinder(inputFor(workspace), binder);
  return {
    title: real.title,
    language: real.language,
    look: real.look,
    blank: real.blank,
    copies: [],
    pageOf: real.pageOf,
    cover: (code) => unitOf('cover', `<h1>Mappen</h1><p>${code}</p>`, { label: '', head: null, depth: 0 }),
    contents: (labelOf) =>
      unitOf('contents', `<h2>Contents</h2>${units.map((unit) => lineOf(unit, labelOf)).join('')}`, {
        label: '0',
      }),
    rest: units,
    instruction: () => unitOf('instruction', '<p>Take out, put in.</p>', { label: '' }),
    page: (chosen, behind) => real.page(chosen, behind),
    html: real.page(units, '').html,
    missingCharacters: [],
  };
}

function lineOf({ anchor }: BinderUnit, labelOf: LabelOf): string {
  return `<p><a href="#${anchor}">Go to ${anchor}</a> <span>${labelOf(anchor) ?? '?'}</span></p>`;
}

/** What a test asks to be printed; nothing is kept for the next one. */
export function jobOf(binder: RenderedBinder, rest: Partial<BinderJob> = {}): BinderJob {
  return { ...ABOUT, binder, isTwoSided: true, attached: [], cache: undefined, ...rest };
}

/** The parts of units that are printed together. */
export async function printTogether(
  printer: Printer,
  binder: RenderedBinder,
  units: readonly BinderUnit[],
): Promise<Part[]> {
  const pdf = await printer.print(binder.page(units, tiesOf(units)).html);
  const parts = await splitPdf(pdf, [...units.map(({ anchor }) => anchor), tiesAnchor]);
  return parts.slice(0, -1);
}

/** The type that running heads are set from, with these characters beside those of ASCII. */
export async function printType(
  printer: Printer,
  binder: RenderedBinder,
  texts: readonly string[] = [],
): Promise<LinkJob['type']> {
  const [regular, bold] = await printTogether(printer, binder, typeUnits(texts));
  if (!regular || !bold) throw new RangeError('no type');
  return { regular: new TypeCase(regular), bold: new TypeCase(bold) };
}

/** Type for files in which nothing is set. */
export const noType: LinkJob['type'] = {
  regular: new TypeCase(emptyPart()),
  bold: new TypeCase(emptyPart()),
};

function emptyPart(): Part {
  return { pages: [], objects: [], roots: [], identified: [], destinations: [], outline: [] };
}

/** Parts as a job for the linker, without running heads unless they are given. */
export function linkJobOf(
  parts: readonly Part[],
  type: LinkJob['type'],
  rest: Partial<Omit<LinkJob, 'units'>> & { readonly unit?: Partial<LinkUnit> } = {},
): LinkJob {
  const { unit = {}, ...changes } = rest;
  return {
    ...ABOUT,
    language: 'da',
    producer: 'Skia/PDF',
    code: 'AAAA-0000',
    isTwoSided: false,
    attached: [],
    type,
    units: parts.map((part, index) => ({
      part,
      label: `U${index + 1}`,
      depth: 0,
      set: () => ({ lines: [], frames: [] }),
      shift: () => [0, 0],
      ...unit,
    })),
    ...changes,
  };
}
