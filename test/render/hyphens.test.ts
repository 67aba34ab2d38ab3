import { describe, expect, it } from 'vitest';
import { hyphenated, hyphenatedValue } from '../../src/render/hyphens.js';
import type { ValueView } from '../../src/render/values.js';

const shown = (text: string): string => text.replaceAll('\u00ad', '|');

describe('a word that is longer than its line', () => {
  it.each([
    ['Systemförvaltare', 'System|för|val|tare'],
    ['Beredskapssamordnaren', 'Bered|skaps|samord|na|ren'],
    ['sjukvårdsinsatser', 'sjuk|vårds|insat|ser'],
    ['informationssikkerhedsansvarlige', 'infor|ma|tions|sikker|heds|ansvar|lige'],
    ['velferdsteknologi', 'vel|ferds|tekno|logi'],
    ['Informationsägare', 'Infor|ma|tions|ägare'],
    ['Informationssäkerhetssamordnare', 'Infor|ma|tions|säker|hets|samord|nare'],
    ['driftsansvarlig', 'drifts|ansvar|lig'],
    ['Gesundheitsamtsleitung', 'Gesund|heits|amts|lei|tung'],
    ['ferdselsregler', 'ferd|sels|re|gler'],
    ['Sjuksköterska', 'Sjuk|skö|ter|ska'],
    ['Datenschutzbeauftragte', 'Daten|schutz|beauf|tragte'],
    ['medisindispenser', 'medi|sin|di|spen|ser'],
    ['strengths', 'strengths'],
    ['kortare ord', 'kortare ord'],
    ['12345678901234', '12345678901234'],
    ['应急预案应急预案应急预案', '应急预案应急预案应急预案'],
  ])('%s may be broken as %s', (word, broken) => {
    expect(shown(hyphenated(word, 8))).toBe(broken);
  });

  it.each([
    ['driftstörning', 'drift|stör|ning'],
    ['driftstopp', 'drift|stopp'],
    ['driftstart', 'drift|start'],
    ['driftsäkerhet', 'drift|sä|ker|het'],
    ['driftsättning', 'drift|sätt|ning'],
    ['idriftsettelse', 'idrift|set|telse'],
    ['idriftsættelse', 'idrift|sæt|telse'],
    ['driftstans', 'drift|stans'],
    ['driftsikkerhed', 'drift|sik|ker|hed'],
    ['driftsupport', 'drift|sup|port'],
    ['genigangsætning', 'geni|gang|sæt|ning'],
    ['Schwungscheibe', 'Schwung|scheibe'],
    ['Stadionsprecher', 'Sta|dion|spre|cher'],
    ['motorferdselsloven', 'motor|ferd|sels|lo|ven'],
    ['telefonringsignal', 'tele|fon|ring|sig|nal'],
  ])('has its parts joined without an s where the next one begins with it: %s', (word, broken) => {
    expect(shown(hyphenated(word, 8))).toBe(broken);
  });

  it.each([
    ['driftsstörning', 'drifts|stör|ning'],
    ['driftsleder', 'drifts|leder'],
    ['sikkerhedsansvarlig', 'sik|ker|heds|ansvar|lig'],
    ['räddningstjänsten', 'rädd|nings|tjän|sten'],
    ['Alarmierungsübung', 'Alar|mie|rungs|übung'],
    ['Avdelingsleder', 'Avde|lings|leder'],
  ])('has its parts joined by an s that stays with the first: %s', (word, broken) => {
    expect(shown(hyphenated(word, 8))).toBe(broken);
  });

  it.each([
    ['arbejdsomhed', 'arbejdsom|hed'],
    ['kyllingsalat', 'kyl|lingsa|lat'],
    ['potetsalat', 'potetsa|lat'],
    ['regionsjukhuset', 'regionsjuk|hu|set'],
  ])('is not broken at an s that may belong to either part: %s', (word, broken) => {
    expect(shown(hyphenated(word, 8))).toBe(broken);
  });

  it('is left alone where it fits', () => {
    expect(hyphenated('Systemförvaltare', 17)).toBe('Systemförvaltare');
    expect(hyphenated('Systemförvaltare', 16)).not.toBe('Systemförvaltare');
  });
});

describe('a value in a narrow cell', () => {
  const text = 'Systemförvaltare';
  const link = { template: 'values/link', block: false, text, where: null } as const;

  it.each([
    ['an address', { ...link, href: `mailto:${text}@nordby.example` }],
    ['a number', { template: 'values/phone', block: false, text, href: null, long: false, holder: null }],
    ['prose with a link', { template: 'values/prose', block: true, source: `${text} https://a.example` }],
    ['prose with code', { template: 'values/prose', block: true, source: `\`${text}\`` }],
  ] as const)('is not broken when it is %s', (_, value: ValueView) => {
    expect(hyphenatedValue(value, 8)).toEqual(value);
  });

  it.each([
    ['a text', { template: 'values/text', block: false, text, rank: 0 }],
    ['a link on the page', { ...link, href: '#x' }],
    ['prose', { template: 'values/prose', block: true, source: text }],
    [
      'a list',
      {
        template: 'values/list',
        block: false,
        style: 'run',
        items: [{ ...link, href: null }],
        numbers: true,
        turn: false,
      },
    ],
    [
      'things with fields',
      {
        template: 'values/points',
        block: true,
        main: 'a',
        numbers: true,
        items: [
          { anchor: null, key: null, fields: [{ name: 'a', label: 'A', value: { ...link, href: null } }] },
        ],
      },
    ],
  ] as const)('may be broken when it is %s', (_, value: ValueView) => {
    const broken = JSON.stringify(hyphenatedValue(value, 8));
    expect(shown(broken)).toBe(JSON.stringify(value).replace(text, 'System|för|val|tare'));
  });
});
