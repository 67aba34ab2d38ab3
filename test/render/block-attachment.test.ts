import { describe, expect, it } from 'vitest';
import { type Files, noFiles } from '../../src/render/files.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { inputOf, lines, outlineOf, planWith } from './outline.js';

const files: Files = {
  ...noFiles,
  pictures: new Map([['kort.png', 'data:image/png;base64,AAAA']]),
  documents: new Map([
    [
      'vedlegg/ordre.pdf',
      {
        url: 'data:application/pdf;base64,BBBB',
        pages: [
          { image: 'data:image/bmp;base64,C1', width: 595.28, height: 841.89 },
          { image: 'data:image/bmp;base64,C2', width: 200, height: 100 },
          { image: 'data:image/bmp;base64,C3', width: 2000, height: 2100 },
        ],
      },
    ],
  ]),
};
const sources = (attachments: string) => ({
  'plans/nedbrud.yaml': planWith({ bilag: attachments }),
  'binders/b.yaml': `kind: binder\ntitle: B\ncopies: [{ number: '1', holder: it-vagt, place: A }]\n`,
});

/** The section of attachments on the page of the workspace and in its binder. */
async function bothOf(
  attachments: string,
  own: Partial<Files> = {},
): Promise<{ page: string; binder: string }> {
  const input = await inputOf(sources(attachments), 'da', { files: { ...files, ...own } });
  const [binder] = input.workspace.binders;
  if (!binder) throw new Error('no binder');
  const sectionIn = (html: string): string => {
    const titled = /<section id="plan-nedbrud-bilag">\n<h3[^\n]*\n([\s\S]*?)<\/section>/;
    return outlineOf(titled.exec(html)?.[1] ?? '');
  };
  return {
    page: sectionIn(renderWorkspace(input).html),
    binder: sectionIn(renderBinder(input, binder).html),
  };
}

describe('an attached picture', () => {
  it('is a figure with its words, on the page and in the binder', async () => {
    const { page, binder } = await bothOf(
      `[{ title: Kort, picture: { file: kort.png, alt: 'Kort over "Nord" & Syd' } }]`,
    );
    expect(page).toBe(
      lines(`
      ul.entries
        li
          p.lead "Kort"
          figure.picture
            img src="data:image/png;base64,AAAA" alt="Kort over &quot;Nord&quot; &amp; Syd"
    `),
    );
    expect(binder).toBe(page);
  });

  it('that could not be read is its words and its file', async () => {
    const { page, binder } = await bothOf('[{ title: Kort, picture: { file: skitse.png, alt: Skitse } }]');
    expect(page).toContain('"Skitse (skitse.png)"');
    expect(binder).toBe(page);
  });
});

describe('an attached document', () => {
  const attachments = '[{ title: Ordre, text: Ved brand., document: vedlegg/ordre.pdf }, Ordbog]';

  it('is opened from the page', async () => {
    const { page } = await bothOf(attachments);
    expect(page).toBe(
      lines(`
      ul.entries
        li
          p.lead "Ordre"
          div.prose
            p "Ved brand."
          div.labelled
            span.label "Dokument:"
            a.download href="data:application/pdf;base64,BBBB" download="ordre.pdf" "Åbn dokumentet (PDF)"
            span.where "(ordre.pdf)"
        li
          p.lead "Ordbog"
    `),
    );
  });

  it('is printed in the binder, each page under its own heading and in its own size as far as it fits', async () => {
    const { binder } = await bothOf(attachments);
    expect(binder).toBe(
      lines(`
      ul.entries
        li
          p.lead "Ordre"
          div.prose
            p "Ved brand."
        li
          p.lead "Ordbog"
      div.attached
        h4 "Ordre, side 1 af 3"
        img src="data:image/bmp;base64,C1" alt="Ordre, side 1 af 3" style="width: 161.21mm; height: 228mm"
      div.attached
        h4 "Ordre, side 2 af 3"
        img src="data:image/bmp;base64,C2" alt="Ordre, side 2 af 3" style="width: 70.56mm; height: 35.28mm"
      div.attached
        h4 "Ordre, side 3 af 3"
        img src="data:image/bmp;base64,C3" alt="Ordre, side 3 af 3" style="width: 167mm; height: 175.35mm"
    `),
    );
  });

  it('that could not be read is the path of its file', async () => {
    const { page, binder } = await bothOf(attachments, { documents: new Map() });
    expect(page).toContain('"vedlegg/ordre.pdf"');
    expect(binder).toBe(page);
  });
});
