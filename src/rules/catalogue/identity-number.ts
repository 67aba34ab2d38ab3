import { languageOf } from '../../workspace/workspace.js';
import { findWords } from '../find-words.js';
import { identityWords } from '../lists/identity-words.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { textsIn } from '../texts.js';

const path = 'plans/it-nedbrud.yaml';

/** How the numbers of a country are written, in what language, and by which validator they are known. */
const forms: readonly {
  readonly country: string;
  readonly language: string;
  readonly validator: string;
  readonly pattern: RegExp;
  /** Its check digits alone tell it from any other number: in any country, or where they are written in one row. */
  readonly sure?: 'anywhere' | 'in a row';
}[] = [
  { country: 'DK', language: 'da', validator: 'cpr', pattern: alone('\\d{6}[-–\\s]?\\d{4}') },
  {
    country: 'NO',
    language: 'nb',
    validator: 'fodselsnummer',
    pattern: alone('\\d{6}[-–\\s]?\\d{5}'),
    sure: 'in a row',
  },
  {
    country: 'SE',
    language: 'sv',
    validator: 'personnummer',
    pattern: alone('(?:19|20)?\\d{6}[-–+\\s]?\\d{4}'),
  },
  {
    country: 'FI',
    language: '',
    validator: 'hetu',
    pattern: alone('\\d{6}[-–+A-FU-Y]\\d{3}[\\dA-Y]'),
    sure: 'anywhere',
  },
  {
    country: 'CN',
    language: 'zh',
    validator: 'ric',
    pattern: /(?<![\p{Script=Latin}\d–-])\d{6}\s?\d{8}\s?\d{3}[\dXx](?![\p{Script=Latin}\d–-])/gu,
    sure: 'anywhere',
  },
];

/** A number that is no part of a longer one. */
function alone(number: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d–-])${number}(?![\\p{L}\\d–-])`, 'gu');
}

/** Every form has so many digits in a row; most texts have not. */
const sign = /\d{6}/;

/** A number that is a person's for life has no place on paper that many people hold. */
export const identityNumber: Rule = {
  id: 'identity-number',
  severity: 'error',
  category: 'contacts',
  sources: [
    'practice: published plans with a person’s number among the contacts',
    'Regulation (EU) 2016/679, articles 5(1)(c) and 87',
  ],
  examples: {
    good: { [path]: samplePlan('handling: [Find borgeren med cpr-nummeret på skemaet]') },
    bad: { [path]: samplePlan('handling: [Ring til pårørende til 070761-4285] # <--') },
  },
  async document({ workspace, member, report }) {
    const texts = textsIn(member).filter(({ value }) => sign.test(value));
    const candidates = texts.flatMap((visit) =>
      forms.flatMap((form) =>
        [...visit.value.matchAll(form.pattern)].map(({ 0: number, index }) => ({
          visit,
          form,
          number,
          before: visit.value.slice(0, index),
        })),
      ),
    );
    if (candidates.length === 0) return;
    const { stdnum } = await import('stdnum');
    const language = languageOf(workspace, member);
    // One number may be right by the rules of two countries.
    const told = new Set<string>();
    for (const { visit, form, number, before } of candidates) {
      const key = `${visit.pointer} ${number}`;
      if (told.has(key)) continue;
      const isNamed = findWords(visit.value, identityWords, form.country).length > 0;
      const isHome = form.language === language || form.country === workspace.settings.country;
      if (form.sure !== 'anywhere' && !isNamed && !isHome) continue;
      if (!stdnum[form.country]?.[form.validator]?.validate(plain(number)).isValid) continue;
      const isCalled = findWords(before.slice(-calledWithin), identityWords, form.country).length > 0;
      if (!form.sure && !isCalled && !isSigned(number)) continue;
      // Danish numbers need no check digit since 2007: without it, only a text that says what it is makes it one.
      if (form.country === 'DK' && !isNamed && !hasDanishCheckDigit(number)) continue;
      report({ at: visit, excerpt: number, args: { number: masked(number) }, private: true });
      told.add(key);
    }
  },
};

/** As far before a number as people write what it is: `cpr-nr. på borgeren: 0707614285`. */
const calledWithin = 30;

/** As the validators read it. */
function plain(number: string): string {
  const row = number.replaceAll(/\s/g, '').replace('–', '-');
  return /^(?:\d{10}|\d{12})$/.test(row) ? `${row.slice(0, -4)}-${row.slice(-4)}` : row;
}

/** Whether a number looks like one of a person. Digits in a row may be a telephone or a case, and twelve the minute of a day. */
function isSigned(number: string): boolean {
  const [, hour = '', minute = ''] = /^(?:19|20)\d{6}\s?(\d\d)(\d\d)$/.exec(number) ?? [];
  return /[-–+]/.test(number) || (hour !== '' && (Number(hour) >= 24 || Number(minute) >= 60));
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function hasDanishCheckDigit(number: string): boolean {
  const digits = [...number.replaceAll(/\D/g, '')].map(Number);
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11 === 0;
}

/** Enough to find it by, and no more. */
function masked(number: string): string {
  return number.slice(0, 2) + number.slice(2).replaceAll(/[\dA-Za-z]/g, '•');
}
