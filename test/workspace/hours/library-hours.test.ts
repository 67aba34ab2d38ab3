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

describe('hours that may be meant in two ways', () => {
  it.each([
    ['Mo-Fr 08:00-16:00 Sa 10:00-14:00', 'Sa'],
    ['Mo-Fr 8-16 Sa 10-14', 'Sa'],
    ['Mo-Fr 08:00-16:00 Sa,Su 10:00-14:00', 'Sa,Su'],
    ['Mo-Fr 08:00-12:00 13:00-16:00', '13:00-16:00'],
    ['Jan-Mar 08:00-16:00 Apr-Dec 07:00-15:00', 'Apr-Dec'],
    ['Mo-Fr 08:00-16:00 We off', 'We'],
    ['Mo-Fr 08:00-16:00 PH off', 'PH off'],
    ['Mo-Fr 8-16 PH off', 'PH off'],
    ['Mo-Fr 08:00-16:00 PH off "ring først"', 'PH off'],
    ['Mo-Fr 08:00-16:00 Dec 24 off', '24 off'],
    ['Mo-Th 08:00-16:00, Fr 08:00-15:00 PH off', 'PH off'],
    ['Mo-Th 08:00-16:00; Fr 08:00-15:00 PH closed', 'PH closed'],
    ['Mo-Fr 9-5', '9-5'],
    ['8-4', '8-4'],
    ['Mo-Fr 9-5, Sa 10-2', '9-5'],
    ['8-8', '8-8'],
    ['Mo-Fr 9:00-5:00', '9:00-5:00'],
    ['Mo-Fr 8-12,1-4', '8-12,1-4'],
    ['Mo-Fr 9 to 5', '5'],
    ['8 til 4', '4'],
    ['von 8 bis 4', '4'],
    ['Mo-Fr 10-12 & 2-4', '2-4'],
    ['Mo-Fr 8-12, We 1-5', '1-5'],
    ['Mo-Fr 08:00-12:00, Sa,Su 1-5', '1-5'],
    ['Jul 13-31 Mo-Fr 8-12, We 1-5', '1-5'],
    ['Dec 24 8-12, We 1-5', '1-5'],
    ['Jul 08:00-16:00 Sa 10:00-14:00', '10:00-14:00'],
    ['SH off; Mo-Fr 08:00-16:00 PH off', 'PH off'],
    ['Mo-Fr 08:00-16:00 PH off; SH off', 'PH off'],
    ['Mo-Th 08:00-16:00, Su off; Fr 08:00-12:00 PH off', 'PH off'],
    ['week 28-30 Mo-Fr 08:00-16:00 Sa 10:00-14:00', 'Sa'],
  ])('%s', (text, part) => {
    expect(readLibraryHours(text, 'da')).toEqual({ spans: undefined, fault: part, isAmbiguous: true });
  });

  it.each([
    '22-6',
    'Mo-Su 22-6,7-8',
    '8-12',
    '8-12,13-16',
    '7-9',
    '10-24',
    '0-8',
    '8-4pm',
    'Mo-Fr 09:00-05:00',
    '08:00-16:00 Mo-Fr',
    'Mo-Fr 08:00-16:00; PH off',
    'Mo-Fr 08:00-16:00, PH off',
    'Mo-Fr 08:00-16:00, 12:00-12:30 off',
    'PH 08:00-16:00 off',
    'SH,PH Mo-Fr 08:00-10:00',
    'Mo Tu 08:00-16:00',
    'Jan 1-3 Mo off',
    'Mo-Fr 08:00-16:00 "kl. 9-5 PH off"',
    'week 1-10,20-30 Mo 08:00-09:00',
    'week 28-30 Mo We Fr 08:00-16:00',
    'week 1-10,20-30 Mo We Fr 08:00-09:00',
    'Jul 1-31 Mo We Fr 08:00-12:00',
    '2026-2027 Mo We Fr 08:00-12:00',
    'Mo-Fr 9 to 17',
    'Mo-Fr 8-16, We 1-5',
    'Mo-Fr 8-12, Sa 8-12',
    'Mo-Fr 8-12, We 8-10',
    'Mo-Fr 22-6, Sa 1-5',
  ])('not %s', (text) => {
    expect(readLibraryHours(text, 'da').spans).toBeDefined();
  });
});

describe('both readers together', () => {
  it('read plain and other hours', async () => {
    expect(await readHours('Mo 08:00-16:00', 'da')).toEqual({ spans: [[480, 960]] });
    expect(await readHours('Mo 8-16', 'da')).toEqual({ spans: [[480, 960]] });
    expect(await readHours('mandage', 'da')).toEqual({ spans: undefined, fault: 'mandage' });
  });
});
