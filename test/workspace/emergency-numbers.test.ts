import { describe, expect, it } from 'vitest';
import { emergencyNumbers, isEmergencyNumber } from '../../src/workspace/emergency-numbers.js';

describe('what one dials when life is in danger', () => {
  it.each([
    ['DK', ['112', ' 1-1-2'], ['114', '911', '999', '1813']],
    ['GB', ['999', '112'], ['101', '105', '111', '911']],
    ['DE', ['110', '112'], ['115', '116117']],
    ['NO', ['110', '112', '113'], ['116117', '120']],
    ['CN', ['110', '119', '120'], ['112', '114']],
    ['JP', ['110', '119', '112'], ['1', '0570', '03 5555 0110']],
    ['NZ', ['111'], ['', '5', '0800 555']],
  ])('in %s', (country, numbers, others) => {
    for (const number of numbers)
      expect([number, isEmergencyNumber(number, country)]).toEqual([number, true]);
    for (const number of others)
      expect([number, isEmergencyNumber(number, country)]).toEqual([number, false]);
  });

  it.each(Object.keys(emergencyNumbers))(
    'is no empty number, no extension and no number with others in %s',
    (country) => {
      for (const number of ['', '[telephone number]', '1', '42', '112 112', '88 88 80 12'])
        expect(isEmergencyNumber(number, country)).toBe(false);
    },
  );
});
