import { describe, expect, it } from 'vitest';
import { readPages } from '../../src/pdf/pages.js';
import { findShrinking, type Shrinking } from '../../src/print/scale.js';
import { handMadePdf, packedStream } from '../pdf/hand-made.js';

const TEXT = 'BT\n/F4 12 Tf\n<0001> Tj\nET';
/** A4 between margins of 20 mm, in points. */
const AREA = '0 0 482 729 re\nW* n';

/** A page as Chromium draws it: clipped to its content area, then everything in CSS pixels of the given size. */
function drawn(scale: number | string, text = TEXT, clip = AREA): string {
  return `q\n${clip}\nq\n${scale} 0 0 -${scale} 57 785 cm\n${text}\nQ\nQ\n`;
}

function shrinking(...contents: string[]): Shrinking | undefined {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`);
  const pdf = handMadePdf('<</Pages 3 0 R>>', [
    `<</Type /Pages/Kids [${kids.join(' ')}]>>`,
    ...contents.flatMap((content, index) => [
      `<</Type /Page/Contents ${5 + 2 * index} 0 R>>`,
      packedStream(content),
    ]),
  ]);
  return findShrinking(pdf, readPages(pdf));
}

describe('a document of full size', () => {
  it.each([
    ['at 0.75 points a pixel', drawn(0.75)],
    ['mirrored both ways', drawn('0.75', TEXT).replace('0.75 0 0 -0.75', '-0.75 0 0 -0.75')],
    ['not mirrored', drawn('0.75', TEXT).replace('-0.75', '0.75')],
    ['rounded down', drawn('0.7486')],
    ['rounded up', drawn('0.7514')],
    ['enlarged', drawn('0.9')],
    ['much smaller than printing shrinks', drawn('0.4')],
    ['just below the limit of shrinking', drawn('0.4989')],
    ['in two steps', `q\n${AREA}\n.24 0 0 -.24 0 842 cm\n3.125 0 0 3.125 0 0 cm\n${TEXT}\nQ\n`],
  ])('is not shrunk: %s', (_, content) => {
    expect(shrinking(content)).toBeUndefined();
  });

  it.each([
    ['no pages', []],
    ['an empty page', ['']],
    ['no text', [drawn('0.6', '0 0 10 10 re\nf')]],
    ['text in the margins only', [`q\n0.6 0 0 -0.6 0 842 cm\n${TEXT}\nQ\n`]],
    ['turned text only', [`q\n${AREA}\n0 0.6 -0.6 0 0 0 cm\n${TEXT}\nQ\n`]],
    ['slanted text only', [`q\n${AREA}\n0.6 0.1 0 0.6 0 0 cm\n${TEXT}\nQ\n`]],
    ['stretched text only', [`q\n${AREA}\n0.6 0 0 0.5 0 0 cm\n${TEXT}\nQ\n`]],
  ])('is not shrunk: %s', (_, contents) => {
    expect(shrinking(...contents)).toBeUndefined();
  });

  it('is known by one text of full size, wherever it stands', () => {
    expect(shrinking(drawn('0.6'), drawn('0.6') + drawn('0.75'))).toBeUndefined();
    expect(shrinking(drawn('0.75'), drawn('0.6'))).toBeUndefined();
    expect(shrinking(drawn('0.6', `q\n1.25 0 0 1.25 0 0 cm\n${TEXT}\nQ`))).toBeUndefined();
  });
});

describe('a shrunk document', () => {
  it.each([
    ['0.6', 0.8],
    ['0.5', 2 / 3],
    ['0.4995', 0.666],
    ['0.7484', 0.997867],
    ['.675', 0.9],
  ])('at %s points a pixel', (scale, factor) => {
    const found = shrinking(drawn(scale));
    expect(found?.factor).toBeCloseTo(factor, 5);
    expect(found?.widths).toEqual([643]);
  });

  it('has the factor of its first text, not of a smaller drawing', () => {
    expect(shrinking(drawn('0.3') + drawn('0.6') + drawn('0.55'))?.factor).toBeCloseTo(0.8, 5);
  });

  it('keeps the sizes of steps apart', () => {
    const steps = `q\n${AREA}\nq\n0.5 0 0 0.5 0 0 cm\nQ\n2 0 0 -2 0 0 cm\n0.3 0 0 0.3 9 9 cm\n${TEXT}\nQ\n`;
    expect(shrinking(steps)?.factor).toBeCloseTo(0.8, 5);
  });

  it('is seen beside turned and margin texts', () => {
    const turned = `q\n0 1 -1 0 0 0 cm\n${TEXT}\nQ`;
    const margin = `q\n0.75 0 0 -0.75 0 842 cm\n${TEXT}\nQ\n`;
    expect(shrinking(`${margin}${drawn('0.6', `${turned}\n${TEXT}`)}${margin}`)).toEqual({
      factor: expect.closeTo(0.8, 5),
      widths: [643],
    });
  });

  it('ends a clip with the state in which it was set', () => {
    expect(shrinking(`q\n${AREA}\nQ\nq\n0.6 0 0 -0.6 0 0 cm\n${TEXT}\nQ\n`)).toBeUndefined();
  });

  it('takes more Q than q without losing its place', () => {
    expect(shrinking(`Q\nQ\n${drawn('0.6')}`)?.factor).toBeCloseTo(0.8, 5);
  });
});

describe('the widths of content areas', () => {
  const wide = '0 0 729 482 re\nW* n';

  it('are told in pixels, the most frequent first', () => {
    const upright = drawn('0.6');
    const lying = drawn('0.6', TEXT, wide);
    expect(shrinking(upright, lying, lying)?.widths).toEqual([972, 643]);
    expect(shrinking(lying, upright, upright, lying, upright)?.widths).toEqual([643, 972]);
    expect(shrinking(lying, upright)?.widths).toEqual([972, 643]);
  });

  it('are those of the widest clip with text', () => {
    const narrow = drawn('0.6', TEXT, '10 10 75 75 re\nW n');
    const empty = drawn('0.6', 'f', wide);
    expect(shrinking(narrow + drawn('0.6') + narrow + empty)?.widths).toEqual([643]);
    expect(shrinking(narrow)?.widths).toEqual([100]);
  });

  it('grow and shrink with the scale in which a clip is set', () => {
    expect(shrinking(`q\n0.6 0 0 -0.6 0 0 cm\n0 0 800 1000 re\nW n\n${TEXT}\nQ\n`)?.widths).toEqual([640]);
  });

  it('do not depend on clips in turned parts', () => {
    const turned = `q\n0 1 -1 0 0 0 cm\n0 0 50 50 re\nW n\n${TEXT}\nQ`;
    expect(shrinking(drawn('0.6', `${TEXT}\n${turned}`))?.widths).toEqual([643]);
    expect(shrinking(drawn('0.6', `${turned}\n${TEXT}`))?.widths).toEqual([643]);
  });

  it('leave out pages without text', () => {
    expect(shrinking('', drawn('0.6'), drawn('0.6', 'f', wide))?.widths).toEqual([643]);
  });
});
