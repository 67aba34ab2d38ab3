import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationInWords } from '../../src/core/duration-in-words.js';
import { localeFor } from '../../src/host/locales.js';
import { dateInWords } from '../../src/render/dates.js';
import { hoursInWords } from '../../src/render/hours.js';
import { phoneInWords } from '../../src/render/phones.js';
import { proseToHtml } from '../../src/render/prose.js';

describe('dates in words', () => {
  it.each([
    ['2024-02-29', 'da-DK', '29. februar 2024'],
    ['2024-02-29', 'en-GB', '29 February 2024'],
    ['2024-02-29', 'sv-SE', '29 februari 2024'],
    ['2024-02-29', 'nb-NO', '29. februar 2024'],
    ['2026-01-01', 'en-US', 'January 1, 2026'],
    ['2026-12-31', 'da-DK', '31. december 2026'],
    ['2026-01', 'sv-SE', 'januari 2026'],
    ['2026-12', 'zh-CN', '2026年12月'],
    ['1999-12-31', 'da-DK', '31. december 1999'],
    ['', 'da-DK', ''],
    ['2026', 'da-DK', '2026'],
    ['maj-2026', 'da-DK', 'maj-2026'],
    ['2026-xx-01', 'en-DK', '2026-xx-01'],
  ])('%s in %s', (typed, locale, words) => expect(dateInWords(typed, locale)).toBe(words));

  it('do not depend on the time zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      for (const name of ['Pacific/Kiritimati', 'Pacific/Niue', 'UTC']) {
        process.env['TZ'] = name;
        expect(dateInWords('2026-01-01', 'en-NZ')).toBe('1 January 2026');
        expect(dateInWords('2026-12-31', 'en-NZ')).toBe('31 December 2026');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('durations in words', () => {
  it.each([
    ['1 min', 'da-DK', '1 minut'],
    ['0 min', 'da-DK', '0 minutter'],
    ['90 min', 'da-DK', '90 minutter'],
    ['1 min', 'en-GB', '1 minute'],
    ['30 mins', 'en-GB', '30 minutes'],
    ['24 h', 'en-GB', '24 hours'],
    ['24h', 'da-DK', '24 timer'],
    ['1 d', 'da-DK', '1 dag'],
    ['3 d', 'sv-SE', '3 dygn'],
    ['1 w', 'da-DK', '1 uge'],
    ['2 w', 'da-DK', '2 uger'],
    ['1 month', 'da-DK', '1 måned'],
    ['1 month', 'en-GB', '1 month'],
    ['24 months', 'en-GB', '24 months'],
    ['2 years', 'da-DK', '2 år'],
    ['0.5 h', 'en-GB', '0.5 hours'],
    ['2.25 h', 'da-DK', '2,25 timer'],
    ['1000 h', 'da-DK', '1.000 timer'],
    ['PT15M', 'da-DK', '15 minutter'],
    ['P15M', 'da-DK', '15 måneder'],
    ['P1Y', 'en-GB', '1 year'],
    ['P2W', 'en-GB', '2 weeks'],
    ['P1Y2M3DT4H5M', 'en-GB', '1 year, 2 months, 3 days, 4 hours and 5 minutes'],
    ['P1Y2M3DT4H5M', 'da-DK', '1 år, 2 måneder, 3 dage, 4 timer og 5 minutter'],
    ['PT0M', 'da-DK', 'PT0M'],
    ['PT72H', 'da-DK', '72 timer'],
    ['P', 'en-GB', 'P'],
    ['PT', 'en-GB', 'PT'],
    ['PT30S', 'en-GB', 'PT30S'],
    ['15', 'en-GB', '15'],
    ['15  min', 'en-GB', '15  min'],
    ['-15 min', 'en-GB', '-15 min'],
    ['15 MIN', 'en-GB', '15 MIN'],
    ['15 min.', 'en-GB', '15 min.'],
    ['1,5 h', 'da-DK', '1,5 h'],
    ['3 fortnights', 'en-GB', '3 fortnights'],
    ['5 constructor', 'en-GB', '5 constructor'],
    ['', 'en-GB', ''],
  ])('%s in %s', (typed, locale, words) => expect(durationInWords(typed, locale)).toBe(words));

  it('keep the unit that was typed for every amount', () => {
    const amount = fc.integer({ min: 2, max: 999 });
    fc.assert(
      fc.property(amount, (count) => {
        expect(durationInWords(`${count} h`, 'da-DK')).toBe(`${count} timer`);
        expect(durationInWords(`PT${count}H`, 'da-DK')).toBe(`${count} timer`);
      }),
    );
  });
});

describe('hours in words', () => {
  it.each([
    ['Mo 08:00-16:00', 'man kl. 08.00–16.00', 'Mon 08:00–16:00'],
    ['PH 10:00-12:00', 'helligdage kl. 10.00–12.00', 'public holidays 10:00–12:00'],
    ['Su,PH off', 'søn, helligdage lukket', 'Sun, public holidays closed'],
    ['Mo closed', 'man lukket', 'Mon closed'],
    ['Sa-Su 00:00-24:00', 'lør–søn hele døgnet', 'Sat–Sun all day'],
    ['00:00-24:00', 'dagligt hele døgnet', 'daily all day'],
    ['off', 'dagligt lukket', 'daily closed'],
    ['  24/7 ', 'døgnet rundt', 'round the clock'],
    ['otherwise', 'uden for de nævnte tider', 'outside the hours stated'],
    ['Mo-We,Fr 08:00-12:00', 'man–ons, fre kl. 08.00–12.00', 'Mon–Wed, Fri 08:00–12:00'],
    [
      'Mo-Th 08:00-16:00;Fr 08:00-14:00',
      'man–tors kl. 08.00–16.00; fre kl. 08.00–14.00',
      'Mon–Thu 08:00–16:00; Fri 08:00–14:00',
    ],
    ['Tu 08:00-10:00, 11:00-12:00', 'tirs kl. 08.00–10.00, 11.00–12.00', 'Tue 08:00–10:00, 11:00–12:00'],
    ['Mo-Fr08:00-16:00', 'man–fre kl. 08.00–16.00', 'Mon–Fri 08:00–16:00'],
    ['Mo-Su 22:00-06:00', 'man–søn kl. 22.00–06.00', 'Mon–Sun 22:00–06:00'],
  ])('%s', (typed, danish, english) => {
    expect(hoursInWords(typed, localeFor('da'), 'da-DK')).toBe(danish);
    expect(hoursInWords(typed, localeFor('en'), 'en-GB')).toBe(english);
  });

  it.each([
    'mo-fr 08:00-16:00',
    'Mo-Fr 08.00-16.00',
    'Mo-Fr 08:00',
    'Mo-Fr',
    'Mo-Fr 08:00-16:00;;Sa off',
    'Mo-Fr 08:00-16:00 Sa off',
    'week 1-10 Mo 08:00-16:00',
    'Jun-Aug Mo-Fr 08:00-12:00',
    'Mo[1] 08:00-12:00',
    'hverdage',
    'Otherwise',
    '24/7 || "ring"',
  ])('%s stays as typed', (typed) => {
    expect(hoursInWords(typed, localeFor('da'), 'da-DK')).toBe(typed);
  });

  it('never lose a time that was typed', () => {
    const hour = fc.integer({ min: 0, max: 23 }).map((count) => String(count).padStart(2, '0'));
    const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH');
    const rule = fc.tuple(day, hour, hour).map(([name, from, to]) => ({ name, from, to }));
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 5 }), (rules) => {
        const typed = rules.map(({ name, from, to }) => `${name} ${from}:15-${to}:45`).join('; ');
        const parts = hoursInWords(typed, localeFor('da'), 'da-DK').split('; ');
        expect(parts.map((part) => part.replace(/^.* kl\. /, ''))).toEqual(
          rules.map(({ from, to }) => `${from}.15–${to}.45`),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('telephone numbers', () => {
  it.each([
    ['70-00-00-01', 'DK', '70 00 00 01', 'tel:+4570000001'],
    ['(70) 00.00/01', 'DK', '70 00 00 01', 'tel:+4570000001'],
    ['004570000001', 'DK', '70 00 00 01', 'tel:+4570000001'],
    ['+4570000001', 'SE', '+45 70 00 00 01', 'tel:+4570000001'],
    ['+47 22 12 34 56', 'NO', '22 12 34 56', 'tel:+4722123456'],
    ['+86 10 1234 5678', 'CN', '010 1234 5678', 'tel:+861012345678'],
    ['020 7946 0000', 'GB', '020 7946 0000', 'tel:+442079460000'],
    ['114', 'DK', '114', 'tel:114'],
    ['1813', 'DK', '1813', 'tel:1813'],
    ['112', 'XX', '112', 'tel:112'],
    ['70000001 / 70000002', 'DK', '70000001 / 70000002', undefined],
    ['+999 123 456 789 012', 'DK', '+999 123 456 789 012', 'tel:+999123456789012'],
    ['ring 70000001', 'DK', 'ring 70000001', undefined],
    ['70000001 (kun nat)', 'DK', '70000001 (kun nat)', undefined],
    ['70000001;70000002', 'DK', '70000001;70000002', undefined],
    ['*31#70000001', 'DK', '*31#70000001', undefined],
    ['javascript:alert(1)', 'DK', 'javascript:alert(1)', undefined],
    ['++4570000001', 'DK', '++4570000001', undefined],
    ['', 'DK', '', undefined],
  ])('%s in %s', (typed, country, text, dial) => {
    expect(phoneInWords(typed, country)).toEqual({ text, dial });
  });

  it('keep every digit in their order, and dial nothing but digits', () => {
    // What begins with two zeros is dialled to another country, and written with a plus.
    const number = fc.stringMatching(/^\d{8}$/).filter((typed) => !typed.startsWith('00'));
    fc.assert(
      fc.property(number, (typed) => {
        const { text, dial } = phoneInWords(typed, 'DK');
        expect(text.replaceAll(' ', '')).toBe(typed);
        expect(dial).toMatch(/^tel:\+?\d+$/);
      }),
    );
  });
});

describe('prose', () => {
  it.each([
    ['Et\nto', '<p>Et\nto</p>\n'],
    ['Et  \nto', '<p>Et<br />\nto</p>\n'],
    ['**fed** og _skrå_', '<p><strong>fed</strong> og <em>skrå</em></p>\n'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
    ['> råd', '<blockquote>\n<p>råd</p>\n</blockquote>\n'],
    ['`a<b`', '<p><code>a&lt;b</code></p>\n'],
    ['***', '<hr />\n'],
    ['Titel\n=====', '<p class="prose-heading"><strong>Titel</strong></p>\n'],
    ['###### Seks', '<p class="prose-heading"><strong>Seks</strong></p>\n'],
    ['<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>\n'],
    ['<!-- x -->', '<p>&lt;!-- x --&gt;</p>\n'],
    ['a & b &lt; c &copy;', '<p>a &amp; b &lt; c ©</p>\n'],
    ['https://nordby.example', '<p>https://nordby.example</p>\n'],
    ['"citat" -- (c)', '<p>&quot;citat&quot; -- (c)</p>\n'],
    ['![kort](k.png)', '<p>!<a href="k.png">kort</a> (k.png)</p>\n'],
    ['[ring](tel:+4570000001)', '<p><a href="tel:+4570000001">ring</a> (+4570000001)</p>\n'],
    ['[+4570000001](tel:+4570000001)', '<p><a href="tel:+4570000001">+4570000001</a></p>\n'],
    [
      '[skriv](mailto:a@b.example "post")',
      '<p><a href="mailto:a@b.example" title="post">skriv</a> (a@b.example)</p>\n',
    ],
    [
      '[**fed**](/a) og [b](/b)',
      '<p><a href="/a"><strong>fed</strong></a> (/a) og <a href="/b">b</a> (/b)</p>\n',
    ],
    ['[a]( javascript:alert(1) )', '<p>[a]( javascript:alert(1) )</p>\n'],
    ['[a](data:text/html,x)', '<p>[a](data:text/html,x)</p>\n'],
    ['[a](/x"onclick="y)', '<p><a href="/x%22onclick=%22y">a</a> (/x%22onclick=%22y)</p>\n'],
    ['', ''],
  ])('%j', (source, html) => expect(proseToHtml(source)).toBe(html));

  it('makes only tags that it is meant to make', () => {
    const word = fc.constantFrom(
      '<',
      '>',
      'img',
      'script',
      ' src=x',
      '"',
      '[',
      ']',
      '(',
      ')',
      '!',
      '# ',
      '\n',
      '&',
      'a',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const tags = [...proseToHtml(words.join('')).matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]);
        const allowed = ['p', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'br', 'hr', 'code', 'pre', 'blockquote'];
        expect(tags.filter((tag) => !allowed.includes(tag ?? ''))).toEqual([]);
      }),
    );
  });
});
