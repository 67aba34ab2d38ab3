import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { localeFor } from '../../src/host/locales.js';
import { readDocument } from '../../src/language/document.js';
import { wordFinding } from '../../src/report/wording.js';
import { kinds } from '../support/workspace.js';
import { planWith } from './faults.js';

/** What a text is told, message and advice, in a language. */
async function told(text: string, language: string): Promise<string> {
  const { diagnostics } = await readDocument('a.yaml', text, kinds);
  expect(diagnostics).toHaveLength(1);
  return say(diagnostics[0], language);
}

function say(diagnostic: Pick<Diagnostic, 'code' | 'args'> | undefined, language: string): string {
  if (!diagnostic) throw new Error('nothing is wrong');
  const { message, advice } = wordFinding(diagnostic, localeFor(language));
  return [message, advice].filter(Boolean).join(' ');
}

const people = (number: string): string => `kind: roles\nroles: { a: { title: x, people: ${number} } }\n`;

describe('what is told of', () => {
  it.each([
    [
      'an empty file',
      '',
      'The file is empty. `plan new` writes a plan with its sections to fill in.',
      'Filen er tom. `plan new` skriver en plan med alle afsnit klar til udfyldning.',
    ],
    [
      'an unknown kind',
      'kind: indsatsplann\n',
      'There is no kind “indsatsplann”. Did you mean “indsatsplan”?',
      'Der findes ingen slags “indsatsplann”. Mente du “indsatsplan”?',
    ],
    [
      'a mistyped key',
      planWith({ tilte: 'x' }),
      '“tilte” is not known here. Did you mean “title”?',
      '“tilte” kendes ikke her. Mente du “title”?',
    ],
    [
      'a key from nowhere',
      planWith({ kontakt: '[{ role: a, zzz: b }]' }),
      '“zzz” is not known here. Here you can write role, title, name, phone, email, hours, or note.',
      '“zzz” kendes ikke her. Her kan stå role, title, name, phone, email, hours eller note.',
    ],
    [
      'a section that is not there',
      planWith().replace(/^opgaver.*\n/m, ''),
      '“opgaver” is missing here. It holds: Hvad skal indsatsen opnå?',
      '“opgaver” mangler her. Her hører til: Hvad skal indsatsen opnå?',
    ],
    [
      'a field that is not there',
      'kind: roles\nroles: { a: { phone: 112 } }\n',
      '“title” is missing here. It holds: What the role is called.',
      '“title” mangler her. Her hører til: Hvad rollen hedder.',
    ],
    [
      'a title that is not there',
      planWith().replace(/^title.*\n/m, ''),
      '“title” is missing here. It holds: The title on the cover and in the running head.',
      '“title” mangler her. Her hører til: Titlen på forsiden og øverst på siderne.',
    ],
    [
      'a section of a register that is not there',
      'kind: roles\n',
      '“roles” is missing here. It holds: Each role under its id.',
      '“roles” mangler her. Her hører til: Hver rolle under sit id.',
    ],
    [
      'a key without a value',
      planWith({ unit: '' }),
      '“unit” has no value. Fill it in, or remove the line.',
      '“unit” har ingen værdi. Udfyld den, eller fjern linjen.',
    ],
    [
      'an empty item',
      planWith({ opgaver: '\n  - a\n  -' }),
      '“opgaver” has no value. Fill it in, or remove the line.',
      '“opgaver” har ingen værdi. Udfyld den, eller fjern linjen.',
    ],
    [
      'a value that may not be',
      planWith({ status: 'aproved' }),
      '“aproved” is not one of the values of “status”. Did you mean “approved”? You can choose draft, approved, or retired.',
      '“aproved” er ikke en af værdierne for “status”. Mente du “approved”? Du kan vælge draft, approved eller retired.',
    ],
    [
      'a day that does not exist',
      planWith({ approved: '{ by: a, on: 2026-02-30 }' }),
      '“2026-02-30” is not a day or month in the calendar. Write the day as 2026-03-02, or the month as 2026-03.',
      '“2026-02-30” er ikke en dag eller måned i kalenderen. Skriv dagen som 2026-03-02 eller måneden som 2026-03.',
    ],
    [
      'a length of time that is none',
      planWith({ review: '{ every: et år }' }),
      '“et år” is not a length of time. Write for example 30 min, 4 h, 2 d, 1 w or 12 months.',
      '“et år” er ikke et tidsrum. Skriv for eksempel 30 min, 4 h (timer), 2 d (døgn), 1 w (uge) eller 12 months (måneder).',
    ],
    [
      'an address that is none',
      planWith({ kontakt: '[{ role: a, email: mia }]' }),
      '“mia” is not an e-mail address.',
      '“mia” er ikke en e-mailadresse.',
    ],
    [
      'an id that is none',
      planWith({ id: '1. plan' }),
      '“1. plan” cannot be an id. An id starts with a letter and holds letters, digits, hyphens, full stops and underscores.',
      '“1. plan” kan ikke være et id. Et id begynder med et bogstav og består af bogstaver, cifre, bindestreger, punktummer og understreger.',
    ],
    [
      'a key that is no id',
      'kind: roles\nroles: { it vagt: { title: x } }\n',
      '“it vagt” cannot be an id. An id starts with a letter and holds letters, digits, hyphens, full stops and underscores.',
      '“it vagt” kan ikke være et id. Et id begynder med et bogstav og består af bogstaver, cifre, bindestreger, punktummer og understreger.',
    ],
    [
      'a number that is none',
      people('fire'),
      '“people” must be a whole number, not “fire”.',
      '“people” skal være et helt tal, ikke “fire”.',
    ],
    [
      'a number that is too small',
      people('0'),
      '“people” must be at least 1, not 0.',
      '“people” skal være mindst 1, ikke 0.',
    ],
    [
      'a list where a text belongs',
      planWith({ title: '[a]' }),
      '“title” must be a text. Write it on one line, or as a text block after “|”.',
      '“title” skal være en tekst. Skriv den på én linje, eller som en tekstblok efter “|”.',
    ],
    [
      'a text where a list belongs',
      planWith({ alarmering: 'ring' }),
      '“alarmering” must be a list. Start each item on a line of its own with “- ”.',
      '“alarmering” skal være en liste. Begynd hvert punkt på sin egen linje med “- ”.',
    ],
    [
      'a text where keys belong',
      planWith({ ledelse: 'Mia' }),
      '“ledelse” must have keys of its own. Write each key on a line of its own, indented below “ledelse”.',
      '“ledelse” skal have sine egne nøgler. Skriv hver nøgle på sin egen linje, rykket ind under “ledelse”.',
    ],
  ])('%s', async (_what, text, english, danish) => {
    expect(await told(text, 'en')).toBe(english);
    expect(await told(text, 'da')).toBe(danish);
  });

  it.each([
    [
      { code: 'file/too-large', args: { megabytes: 50, limit: 2 } },
      'The file is too large to be a plan: 50 MB, at most 2 are read.',
      'Filen er for stor til at være en plan: 50 MB, der læses højst 2.',
    ],
    [
      { code: 'file/utf-16', args: {} },
      'The file is saved as UTF-16. Save it as UTF-8.',
      'Filen er gemt som UTF-16. Gem den som UTF-8.',
    ],
    [
      { code: 'kind/unknown-word', args: { word: 'stp', suggestion: 'step' } },
      'There is no word “stp” in the vocabulary. Did you mean “step”?',
      'Der findes intet ord “stp” i ordforrådet. Mente du “step”?',
    ],
    [
      { code: 'config/unknown-rule', args: { rule: 'zzz' } },
      'There is no rule “zzz”. `plan rules` lists them all.',
      'Der findes ingen regel “zzz”. `plan rules` viser dem alle.',
    ],
    [
      { code: 'run/cannot-read', args: { path: 'plans', reason: 'EACCES' } },
      'plans cannot be read (EACCES).',
      'plans kan ikke læses (EACCES).',
    ],
  ])('%o', (finding, english, danish) => {
    expect(say(finding, 'en')).toBe(english);
    expect(say(finding, 'da')).toBe(danish);
  });
});

describe('an unknown value', () => {
  it('is shown on one line and in short, whatever it is', async () => {
    const long = await told(planWith({ status: `"${'ab\\n'.repeat(400)}"` }), 'en');
    expect(long).toMatch(/^“ab ab ab .*…” is not one of the values of “status”\./);
    expect(long).not.toContain('\n');
    expect(long.length).toBeLessThan(450);
  });
});
