import { describe, expect, it } from 'vitest';
import { durationInWords } from '../../src/core/duration-in-words.js';
import { localeFor } from '../../src/host/locales.js';
import { dateInWords } from '../../src/render/dates.js';
import { hoursInWords, weekTimeInWords } from '../../src/render/hours.js';
import { phoneInWords } from '../../src/render/phones.js';
import { proseToHtml } from '../../src/render/prose.js';

describe('dates in words', () => {
  it.each([
    ['2026-03-02', 'da-DK', '2. marts 2026'],
    ['2026-03', 'da-DK', 'marts 2026'],
    ['2026-03-02', 'en-DK', '2 March 2026'],
    ['2026-03', 'en-DK', 'March 2026'],
    ['2026-03-02', 'zh-CN', '2026年3月2日'],
    ['snart', 'da-DK', 'snart'],
  ])('%s in %s', (typed, locale, words) => expect(dateInWords(typed, locale)).toBe(words));
});

describe('durations in words', () => {
  it.each([
    ['15 min', 'da-DK', '15 minutter'],
    ['1 h', 'da-DK', '1 time'],
    ['72 h', 'da-DK', '72 timer'],
    ['1.5 h', 'da-DK', '1,5 time'],
    ['2 d', 'en-DK', '2 days'],
    ['1w', 'en-DK', '1 week'],
    ['12 months', 'da-DK', '12 måneder'],
    ['1 year', 'en-DK', '1 year'],
    ['PT4H30M', 'da-DK', '4 timer og 30 minutter'],
    ['P1DT12H', 'en-DK', '1 day and 12 hours'],
    ['om lidt', 'da-DK', 'om lidt'],
  ])('%s in %s', (typed, locale, words) => expect(durationInWords(typed, locale)).toBe(words));
});

describe('hours in words', () => {
  it.each([
    ['Mo-Fr 07:30-15:30', 'man–fre kl. 07.30–15.30'],
    ['24/7', 'døgnet rundt'],
    ['otherwise', 'uden for de nævnte tider'],
    ['Mo-Fr 15:30-07:30, Sa-Su 00:00-24:00', 'man–fre kl. 15.30–07.30; lør–søn hele døgnet'],
    ['Mo,We 08:00-12:00,13:00-16:00; PH off', 'man, ons kl. 08.00–12.00, 13.00–16.00; helligdage lukket'],
    ['08:00-16:00', 'dagligt kl. 08.00–16.00'],
    ['Mo-Fr 8:00-16:00', 'man–fre kl. 08.00–16.00'],
    ['Mo 8:00-9:30,10:00-12:00; Sa 0:00-24:00', 'man kl. 08.00–09.30, 10.00–12.00; lør hele døgnet'],
    ['Mo-Fr sunrise-sunset', 'Mo-Fr sunrise-sunset'],
    ['Mo-Fr 08:00-16:00 "kun efter aftale"', 'Mo-Fr 08:00-16:00 "kun efter aftale"'],
    ['', ''],
  ])('%s', (typed, words) => expect(hoursInWords(typed, localeFor('da'), 'da-DK')).toBe(words));

  it('in English', () => {
    expect(hoursInWords('Mo-Fr 07:30-15:30', localeFor('en'), 'en-GB')).toBe('Mon–Fri 07:30–15:30');
  });
});

describe('telephone numbers', () => {
  it.each([
    ['88888001', 'DK', '88 88 80 01', 'tel:+4588888001'],
    ['8888 8001', 'DK', '88 88 80 01', 'tel:+4588888001'],
    ['+45 88888001', 'DK', '88 88 80 01', 'tel:+4588888001'],
    ['+46 8 123 456 78', 'DK', '+46 8 123 456 78', 'tel:+46812345678'],
    ['0701234567', 'SE', '070-123 45 67', 'tel:+46701234567'],
    ['112', 'DK', '112', 'tel:112'],
    ['88888001 lokal 12', 'DK', '88888001 lokal 12', undefined],
    ['SINE 4521', 'DK', 'SINE 4521', undefined],
    ['+44 20 7946 0958 ext. 42', 'GB', '+44\u00a020\u00a07946\u00a00958 ext. 42', undefined],
    ['88888001', 'XX', '88888001', 'tel:88888001'],
    ['\u200e88888001', 'DK', '88 88 80 01', 'tel:+4588888001'],
    ['\u202d+46 8 123 456 78\u202c', 'DK', '+46 8 123 456 78', 'tel:+46812345678'],
    ['88\u200788\t80\u202f01', 'DK', '88 88 80 01', 'tel:+4588888001'],
    ['88\u00ad88\u200b80 01', 'XX', '888880 01', 'tel:88888001'],
    ['\u200e112', 'DK', '112', 'tel:112'],
  ])('%s in %s', (typed, country, text, dial) => {
    expect(phoneInWords(typed, country)).toEqual({ text, dial });
  });
});

it.each([
  ['da', 'da-DK', 'søndag kl. 03.00'],
  ['en', 'en-GB', 'Sunday 03:00'],
  ['de', 'de-DE', 'Sonntag 03:00 Uhr'],
  ['zh', 'zh-CN', '周日 03:00'],
])('a day and a time of the week read as words in %s', (language, locale, words) => {
  expect(weekTimeInWords('Su 03:00', localeFor(language), locale)).toBe(words);
  expect(weekTimeInWords('later', localeFor(language), locale)).toBe('later');
});

describe('prose', () => {
  it('prints what a link points to', () => {
    expect(proseToHtml('Se [planen](https://nordby.example/plan).')).toBe(
      '<p>Se <a href="https://nordby.example/plan">planen</a> (https://nordby.example/plan).</p>\n',
    );
    expect(proseToHtml('<https://nordby.example>')).not.toContain('(');
    expect(proseToHtml('<vagt@nordby.example>')).not.toContain('(');
  });

  it('breaks no number, also not where a line of the source ends', () => {
    expect(proseToHtml('Ring +45 88 88 80 12, ellers *88 88\n71 00*.\n\n1. Rum 2 3\n2. En')).toBe(
      '<p>Ring +45\u00a088\u00a088\u00a080\u00a012, ellers <em>88\u00a088\u00a071\u00a000</em>.</p>\n' +
        '<ol>\n<li>Rum 2 3</li>\n<li>En</li>\n</ol>\n',
    );
    expect(proseToHtml('Linje 1\nLinje 2')).toBe('<p>Linje 1\nLinje 2</p>\n');
  });

  it('lets no markup through and loads nothing', () => {
    const html = proseToHtml(
      '<img src=x onerror=alert(1)> ![kort](https://nordby.example/k.png) [x](javascript:alert(1))',
    );
    expect(html).not.toMatch(/<img|href="javascript/);
    expect(html).toContain('&lt;img');
  });

  it('has no headings of its own, but shows where they stood', () => {
    expect(proseToHtml('# Først\n\nLuk døren.')).toBe(
      '<p class="prose-heading"><strong>Først</strong></p>\n<p>Luk døren.</p>\n',
    );
  });
});
