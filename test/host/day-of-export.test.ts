import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfExport } from '../../src/host/day-of-export.js';

describe('the day on which a list was made', () => {
  it.each([
    ['Udskrevet 01-06-2026, borgere født før 01-01-1961', '2026-06-01'],
    ['Udskrevet 01-06-2026, børn født efter 01-01-2015', '2026-06-01'],
    ['Periode 23-11-2026 til 29-11-2026, udskrevet 01-10-2026', '2026-10-01'],
    ['Periode 23-11-2026 til 29-11-2026, udskrevet 30-11-2026', '2026-11-30'],
    ['Uttag fredag den 20.11.2026 06:00, födda före 01.01.2010', '2026-11-20'],
    ['Udtræk pr. 20.11.2026; født før 01.01.2010', '2026-11-20'],
    ['Born before 2010-01-01, printed on Friday, 2026-11-20', '2026-11-20'],
    ['Born before 2010-01-01 as of 2026-11-20T06:00', '2026-11-20'],
    ['Stand: 20.11.2026, geboren vor 01.01.2010', '2026-11-20'],
    ['Printed 2026-11-20 - 06:00, born 2010-01-01', '2026-11-20'],
    ['出生日期 2010年1月1日，导出日期：2026年11月20日', '2026-11-20'],
    ['Exported 06:00 20/11/2026, born 01/02/2010', '2026-11-20'],
  ])('is behind the word for it: %s', (line, day) => {
    expect(dayOfExport(line, false)).toBe(day);
  });

  it.each([
    ['Uge 23-11-2026 til 29-11-2026, 01-10-2026', '2026-10-01'],
    ['Data 01-10-2026, borgere udskrevet 20-11-2026', '2026-10-01'],
    ['Printed for the week of 2026-11-23, 2026-10-01', '2026-10-01'],
    ['Printed 2026-11-23, data as of 2026-10-01', '2026-10-01'],
    ['Age as of 2026-12-31, 2026-10-01', '2026-10-01'],
    ['Uttag 2026-11-23 – 2026-11-29, 2026-10-01', '2026-10-01'],
    ['Udskrift, 23-11-2026 kl. 06:00 til 29-11-2026, 01-10-2026', '2026-10-01'],
    ['Export 2026-11-23 06:00 to 2026-11-29, 2026-10-01', '2026-10-01'],
    ['Standort 20.11.2026, 01.10.2026', '2026-10-01'],
    ['Født før 01-01-1961, 01-06-2026', '2026-06-01'],
  ])('is the oldest where several may be meant: %s', (line, day) => {
    expect(dayOfExport(line, false)).toBe(day);
  });

  it('is read as its country writes it', () => {
    expect(dayOfExport('Printed 11/3/2026, born 1/2/2010', true)).toBe('2026-11-03');
  });

  it('is none of birth, though it may be an odd one where the system says so', () => {
    expect(dayOfExport('Borgere født før 01-01-1961', false)).toBeUndefined();
    expect(dayOfExport('Exported 1970-01-01', false)).toBe('1970-01-01');
  });

  it('is never younger than the oldest, whatever else the line says without a word for it', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 4 }), (days) => {
        expect(dayOfExport(`Uge ${days.join(' til ')}`, false)).toBe([...days].sort()[0]);
      }),
    );
  });
});
