import { describe, expect, it } from 'vitest';
import { readHours } from '../../../src/workspace/hours/hours.js';
import { readLibraryHours } from '../../../src/workspace/hours/library-hours.js';
import { writeHours } from '../../../src/workspace/hours/week.js';

function read(text: string, language = 'da'): string {
  const reading = readLibraryHours(text, language);
  return reading.spans ? writeHours(reading.spans) : `not understood: ${reading.fault}`;
}

describe('hours that the library reads', () => {
  it.each([
    ['08:00-16:00', 'Mo-Su 08:00-16:00'],
    ['Mo-Fr 8-16', 'Mo-Fr 08:00-16:00'],
    ['Mo-Fr 08.00-16.00', 'Mo-Fr 08:00-16:00'],
    ['Mo-Fr 08:00-16:00; We off', 'Mo-Tu 08:00-16:00; Th-Fr 08:00-16:00'],
    ['Mo-Fr 08:00-16:00, 17:00-18:00', 'Mo-Fr 08:00-16:00,17:00-18:00'],
    ['Mo-Fr 22:00-06:00', 'Mo 22:00-24:00; Tu-Fr 00:00-06:00,22:00-24:00; Sa 00:00-06:00'],
    ['Sa-Mo 10:00-12:00', 'Mo 10:00-12:00; Sa-Su 10:00-12:00'],
    ['Mo-Fr', 'Mo-Fr 00:00-24:00'],
    ['24/7; PH off', 'Mo-Su 00:00-24:00'],
    ['PH 10:00-12:00', ''],
    ['Mo-Fr 08:00-16:00; Dec 24 off', 'Mo-Fr 08:00-16:00'],
    ['Mo-Fr 08:00+', ''],
    ['Mo-Fr 08:00-16:00 "efter aftale"', 'Mo-Fr 08:00-16:00'],
    ['Mo-Fr 08:00-16:00 unknown', ''],
    ['Mo-Fr 08:00-16:00 unknown "efter aftale"', ''],
    ['Mo-Fr 07:30-15:30 || "efter aftale"', 'Mo-Fr 07:30-15:30'],
    ['Mo-Fr 07:30-15:30 "ring først" || "efter aftale"', 'Mo-Fr 07:30-15:30'],
    ['Mo-Fr 07:30-15:30; Sa "efter aftale"', 'Mo-Fr 07:30-15:30'],
    ['Mo-Fr 8-16 "efter aftale"', 'Mo-Fr 08:00-16:00'],
    ['Mo-Fr 08:00+ "efter aftale"', ''],
    ['"efter aftale"', ''],
    ['24/7 "ring først"', 'Mo-Su 00:00-24:00'],
    ['off', ''],
  ])('%s', (text, hours) => {
    expect(read(text)).toBe(hours);
  });

  it('names of days are those of the language', () => {
    expect(read('Ma-Fr 08:00-16:00', 'da')).toBe('Mo-Fr 08:00-16:00');
    expect(read('Lø-Sø 10:00-12:00', 'da')).toBe('Sa-Su 10:00-12:00');
    expect(read('Må-Fr 08:00-16:00', 'sv')).toBe('Mo-Fr 08:00-16:00');
    expect(read('周一-周五 08:00-16:00', 'zh')).toBe('Mo-Fr 08:00-16:00');
  });
});

describe('hours that are not the same all year', () => {
  it.each([
    ['Sep-May 24/7; Jun-Aug Mo-Fr 08:00-15:00', 'Mo-Fr 08:00-15:00'],
    ['Sep-May Mo-Su 00:00-24:00', ''],
    ['Jul Mo-Fr 09:00-14:00', ''],
    ['Mo-Fr 08:00-16:00; Jul Mo-Fr 09:00-14:00', 'Mo-Fr 09:00-14:00'],
    ['Mo-Fr 08:00-16:00; Jul 13-31 off', ''],
    ['Jan-Dec Mo-Fr 08:00-16:00', 'Mo-Fr 08:00-16:00'],
    ['week 1-53/2 Mo-Fr 08:00-16:00', ''],
    ['week 2-52/2 Mo-Fr 08:00-16:00', ''],
    ['Mo[1] 08:00-12:00', ''],
    ['Mo[2] 08:00-12:00', ''],
    ['Mo[-1] 08:00-12:00', ''],
    ['Mo-Fr 08:00-16:00; PH off; Dec 24-Jan 01 off', 'Mo-Fr 08:00-16:00'],
  ])('%s: only what is open in all of it counts', (text, hours) => {
    expect(read(text)).toBe(hours);
  });

  it.each(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])(
    'nothing counts that is shut in %s',
    (month) => {
      expect(read(`24/7; ${month} off`)).toBe('');
    },
  );
});

describe('hours that it does not read', () => {
  it.each([
    ['hverdage 8-16', 'hverdage'],
    ['Mo-Fr kl. 8-16', 'kl.'],
    ['Mo-Fr 08:00-16:00 og Sa 10:00-12:00', 'og'],
    ['Mo-Fr 08:00-', '08:00-'],
    ['Mo-Fr 08:00', '08:00'],
    ['Mo-Fr 99:00-16:00', '99:00-16:00'],
    ['Mo 22:00-Tu 02:00', '22:00-Tu'],
    ['Mo-Xx 08:00-16:00', 'Mo-Xx'],
    ['To 10:00-12:00', 'To'],
    ['døgnet rundt', 'døgnet'],
    ['Mo-Fr 08:00-16:00, otherwise', 'otherwise'],
    ['2026-12-24', '2026-12-24'],
    ['工作日 08:00-17:00', '工作日'],
    [';', ';'],
  ])('%s: the part is named', (text, part) => {
    expect(read(text)).toBe(`not understood: ${part}`);
  });

  it('a name of a day that is another day in another language', () => {
    expect(read('Ma-Fr 08:00-16:00', 'en')).toBe('not understood: Ma-Fr');
  });
});

describe('both readers together', () => {
  it('read plain and other hours', async () => {
    expect(await readHours('Mo 08:00-16:00', 'da')).toEqual({ spans: [[480, 960]] });
    expect(await readHours('Mo 8-16', 'da')).toEqual({ spans: [[480, 960]] });
    expect(await readHours('mandage', 'da')).toEqual({ spans: undefined, fault: 'mandage' });
  });
});
