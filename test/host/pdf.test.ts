import { PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/host/pdf.js';
import { filledPdf, lockedPdf, samplePdf } from '../support/attached.js';

const a4 = [595, 842] as const;
const wide = [842, 595] as const;

/** The pages of a PDF, or why it is none. */
async function read(bytes: Buffer): Promise<unknown> {
  const taken = await readPdf(bytes, 'a.pdf');
  return 'code' in taken ? { [taken.code]: taken.args['detail'] } : taken.pages;
}

const textAt = (text: string, size: readonly [number, number], rotation = 0) => ({ text, size, rotation });

describe('the pages of an attached PDF', () => {
  it('are upright as they are, and turned a quarter where they are wider than high', async () => {
    expect(await read(await samplePdf())).toEqual([
      { box: [0, 0, 595, 842], rotation: 0, width: 595, height: 842 },
      { box: [0, 0, 842, 595], rotation: 270, width: 595, height: 842 },
    ]);
  });

  it.each([
    [a4, 90, 0, [595, 842]],
    [a4, 180, 180, [595, 842]],
    [a4, 270, 180, [595, 842]],
    [wide, 90, 90, [595, 842]],
    [wide, 270, 270, [595, 842]],
    [wide, 180, 90, [595, 842]],
    [[600, 590] as const, 0, 0, [600, 590]],
  ])(
    'of %j that are turned by %i already come by %i onto paper',
    async (size, own, rotation, [width, height]) => {
      expect(await read(await samplePdf([textAt('A', size, own)]))).toMatchObject([
        { rotation, width, height },
      ]);
    },
  );

  it('show what their boxes let through', async () => {
    const change = ([page]: readonly PDFPage[]): void => {
      page?.setMediaBox(-100, -50, 600, 900);
      page?.setCropBox(-200, 0, 500, 2000);
    };
    const pdf = await samplePdf([textAt('A', a4)], change);
    expect(await read(pdf)).toEqual([{ box: [-100, 0, 300, 850], rotation: 0, width: 400, height: 850 }]);
  });

  it('are as large as their unit says', async () => {
    const pdf = await samplePdf([textAt('A', [100, 200])], ([page], { context }) =>
      page?.node.set(PDFName.of('UserUnit'), context.obj(2)),
    );
    expect(await read(pdf)).toMatchObject([{ box: [0, 0, 100, 200], width: 200, height: 400 }]);
  });

  it('may have fields that show what was filled in', async () => {
    expect(await read(await filledPdf(true))).toHaveLength(1);
  });
});

describe('what cannot be printed as it is read', () => {
  const notPdf = (detail: unknown) => ({ 'attachment/not-pdf': detail });

  it('is a PDF with a password', async () => {
    expect(await read(await lockedPdf())).toEqual({ 'attachment/encrypted': undefined });
  });

  it.each([
    ['no PDF', Buffer.from('Dear colleagues'), 'no %PDF'],
    ['nothing', Buffer.alloc(0), 'no %PDF'],
    ['a head alone', Buffer.from('%PDF-1.7\n'), 'no %%EOF'],
    ['a head and an end', Buffer.from('%PDF-1.7\n%%EOF\n'), expect.any(String)],
  ])('is %s', async (_, bytes, detail) => {
    expect(await read(bytes)).toEqual(notPdf(detail));
  });

  it('is a PDF that was cut off, wherever', async () => {
    const whole = await samplePdf();
    for (let length = 40; length < whole.length - 10; length += 97)
      expect(await read(whole.subarray(0, length))).toEqual(notPdf('no %%EOF'));
  });

  it('is a PDF without its middle', async () => {
    const text = (await samplePdf()).toString('latin1');
    const without = (object: string) =>
      Buffer.from(text.replace(object, object.replace(/obj/g, 'bjo')), 'latin1');
    const first = /\d+ 0 obj\n<<\n\/Type \/Page\n[\s\S]*?endobj/.exec(text)?.[0] ?? '';
    expect(first).not.toBe('');
    expect(await read(without(first))).toEqual(notPdf(expect.stringMatching(/./)));
    const broken = Buffer.from(
      text.replace(/stream\n[\s\S]*?endstream/, 'stream\nxxxx\nendstream'),
      'latin1',
    );
    expect(await read(broken)).toEqual(notPdf(expect.stringMatching(/./)));
  });

  it('is a PDF whose pages lack what they show', async () => {
    const pdf = await samplePdf([textAt('A', a4)], ([page], { context }) => {
      page?.node.setXObject(PDFName.of('Im1'), context.nextRef());
    });
    expect(await read(pdf)).toEqual(notPdf('page 1: without /Im1'));
  });

  it('is a field whose look is left to the program that shows it', async () => {
    expect(await read(await filledPdf(false))).toEqual(notPdf('page 1: a filled-in field'));
  });

  it('is a PDF with layers that are switched off, or with a form of another kind', async () => {
    const layered = await samplePdf([textAt('A', a4)], (_, { catalog, context }) => {
      const layer = context.register(context.obj({ Type: 'OCG' }));
      catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
    });
    expect(await read(layered)).toEqual(notPdf('layers that are switched off'));
    const form = await samplePdf([textAt('A', a4)], (_, { catalog, context }) => {
      catalog.set(PDFName.of('AcroForm'), context.obj({ XFA: [] }));
    });
    expect(await read(form)).toEqual(notPdf('an XFA form'));
  });
});
