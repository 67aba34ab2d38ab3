import { type PDFDict, PDFDocument, PDFName, PDFObjectCopier } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { drawAnnotations } from '../../src/pdf/annotations.js';

type Entries = Readonly<Record<string, unknown>>;

/** What draws an annotation with these entries, whose look has these; and the names that it is drawn by. */
async function drawn(annotation: Entries, look: Entries = {}, states = false): Promise<[string, string[]]> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const { context } = document;
  const stream = context.register(context.stream('0 0 m', { BBox: [0, 0, 10, 10], ...look } as never));
  const normal = states ? { On: stream } : stream;
  const rectangle = { Rect: [100, 200, 110, 210], F: 4, AP: { N: normal } };
  page.node.set(
    PDFName.of('Annots'),
    context.obj([context.register(context.obj({ ...rectangle, ...annotation } as never))] as never),
  );
  const copier = PDFObjectCopier.for(context, context);
  const resources = context.obj({}) as PDFDict;
  const content = drawAnnotations(page.node, resources, copier);
  const objects = resources.lookup(PDFName.of('XObject')) as PDFDict | undefined;
  return [
    content.replace(/\d+ Do/g, 'N Do'),
    (objects?.keys() ?? []).map((key) => key.toString().replace(/\d+/, 'N')),
  ];
}

const numbers = (content: string): number[] =>
  (content.split('\n')[1] ?? '').split(' ').slice(0, 6).map(Number);

describe('what lies upon an attached page', () => {
  it('is drawn in its place', async () => {
    expect(await drawn({})).toEqual([
      'q\n1.000000 0.000000 0.000000 1.000000 100.000000 200.000000 cm\n/AnnotationN Do\nQ\n',
      ['/AnnotationN'],
    ]);
  });

  it.each([
    ['a larger look', {}, { BBox: [0, 0, 20, 40] }, [0.5, 0, 0, 0.25, 100, 200]],
    ['a look that begins elsewhere', {}, { BBox: [-5, 5, 5, 15] }, [1, 0, 0, 1, 105, 195]],
    [
      'a look that is turned',
      {},
      { BBox: [0, 0, 10, 10], Matrix: [0, 1, -1, 0, 0, 0] },
      [1, 0, 0, 1, 110, 200],
    ],
    ['corners the other way round', { Rect: [110, 210, 100, 200] }, {}, [1, 0, 0, 1, 100, 200]],
  ])('is fitted into it: %s', async (_, annotation, look, placing) => {
    expect(numbers((await drawn(annotation, look))[0])).toEqual(placing);
  });

  it('is drawn in its state', async () => {
    expect((await drawn({ AS: 'On' }, {}, true))[1]).toEqual(['/AnnotationN']);
    expect(await drawn({ AS: 'Off' }, {}, true)).toEqual(['', []]);
    expect(await drawn({}, {}, true)).toEqual(['', []]);
  });

  it.each([
    ['is hidden', { F: 6 }],
    ['is only for the screen', { F: 0 }],
    ['says nothing of print', { F: undefined }],
    ['has no look', { AP: {} }],
    ['has no place', { Rect: [] }],
  ])('is left out when it %s', async (_, annotation) => {
    expect(await drawn(annotation)).toEqual(['', []]);
  });

  it('is left out when its look has no size', async () => {
    expect(await drawn({}, { BBox: [0, 0, 0, 10] })).toEqual(['', []]);
    expect(await drawn({}, { BBox: [] })).toEqual(['', []]);
  });
});
