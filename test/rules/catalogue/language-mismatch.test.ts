import { describe, expect, it } from 'vitest';
import { languageMismatch } from '../../../src/rules/catalogue/language-mismatch.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

/** The same text in every language, long enough to be known by its small words. */
const texts: Readonly<Record<string, string>> = {
  da: `Hvis systemet er nede i mere end en time, bliver de trykte lister brugt. Vagten tager dem ud af mappen og giver dem videre til de
medarbejdere, som kører ud. Noget mad og nogle varer kommer ind gennem bagdøren, og det skrives op. Sker der noget i løbet af natten, må
ingen gå uden at give besked. Efter en uge bliver der holdt møde, hvor alle siger, hvad der skete, og hvad der skal ændres. Blev en borger
ikke besøgt, ringer vagten selv op og aftaler et nyt tidspunkt mellem de andre besøg på ruten.`,
  nb: `Dersom systemet er nede i mer enn en time, brukes de trykte listene. Vakten tar dem ut av permen og gir dem videre til de som kjører ut.
Noe mat og noen varer kommer inn gjennom bakdøren, og det skrives opp. Skjer det noe i løpet av natten, må ingen gå uten å gi beskjed. Etter
en uke blir det holdt møte der alle sier hva som skjedde, og hva som skal endres. Ble en bruker ikke besøkt, ringer vakten selv opp og
avtaler et nytt tidspunkt mellom de andre besøkene på ruten, og noterer det etter at noen har svart.`,
  sv: `När systemet är nere i mer än en timme används de tryckta listorna. Jouren tar fram dem från pärmen och lämnar dem till dem som kör ut. Något
att äta och några varor kommer genom bakdörren, och det ska skrivas upp innan dagen är slut. Händer någonting på natten får ingen gå utan att
säga till. Sedan hålls ett möte där alla säger vad som hände och vad som måste ändras till nästa gång. Om ingen har besökt en brukare ringer
jouren själv och bestämmer en ny tid mellan de andra besöken, och det är inte något som kan vänta.`,
  en: `When the system is down for more than an hour, the printed lists are used. The duty manager takes them from the binder and hands them to
the people who drive out. Some food and goods come in through the back door, and this must be written down. If anything happens during the
night, they must not leave without a word. After a week there is a meeting in which all say what happened and what has to change. If nobody
visited a client, the duty manager calls that person and agrees on a time between the other visits.`,
  de: `Wenn das System länger als eine Stunde steht, werden die gedruckten Listen benutzt. Der Dienst nimmt sie aus dem Ordner und gibt sie an die
Leute weiter, die hinausfahren. Essen und Waren kommen durch die Hintertür, und das wird aufgeschrieben. Geschieht in der Nacht etwas, darf
niemand ohne ein Wort gehen. Nach einer Woche ist eine Besprechung, bei der alle sagen, was geschehen ist und was sich ändern muss. Wurde
jemand nicht besucht, ruft der Dienst selbst an und vereinbart mit ihm eine neue Zeit zwischen den anderen Besuchen.`,
  zh: '系统停用超过一小时，就使用打印好的清单。值班人员从手册里取出清单，交给外出的工作人员。食品和物资从后门送入，逐项登记。夜间发生任何情况，离开前必须通知值班人员。一周以后召开会议，大家说明发生了什么，需要改进什么。没有按时走访的住户，由值班人员打电话另约时间，并在登记表上写明原因和新的时间，恢复后补录。',
};

function plan(language: string, text: string): string {
  const declared = language === '' ? '' : `language: ${language}\n`;
  return samplePlan(`${declared}situation: |\n  ${text.replaceAll('\n', '\n  ')}`);
}

function lint(language: string, text: string): Promise<Found[]> {
  return lintWith(languageMismatch, { [path]: plan(language, text) });
}

const languages = Object.keys(texts);

describe.each(languages)('a text in %s', (language) => {
  const text = texts[language] ?? '';

  it('is fine where that is declared', async () => {
    expect(await lint(language, text)).toEqual([]);
  });

  it.each(languages.filter((other) => other !== language))('is not %s', async (other) => {
    const found = await lint(other, text);
    expect(placesOf(found)).toEqual([`${path}:3:11 language-mismatch`]);
    expect(found[0]).toMatchObject({ severity: 'warning', args: { declared: other, found: language } });
  });
});

describe('a document without a language of its own', () => {
  it('has that of its kind', async () => {
    expect(await lint('', texts['da'] ?? '')).toEqual([]);
    const found = await lint('', texts['sv'] ?? '');
    expect(placesOf(found)).toEqual([`${path}:2:8 language-mismatch.undeclared`]);
    expect(found[0]?.args).toEqual({ declared: 'da', found: 'sv' });
  });

  it('has that of the workspace when its kind has none', async () => {
    const binder = (text: string): string =>
      `kind: binder\ntitle: Mappe\nintroduction: |\n  ${text.replaceAll('\n', '\n  ')}\ncopies: [{ number: 1, holder: V, place: K }]\n`;
    const check = (language: string): Promise<Found[]> =>
      lintWith(
        languageMismatch,
        { 'binders/mappe.yaml': binder(texts['de'] ?? '') },
        { configuration: { language } },
      );
    expect(await check('de')).toEqual([]);
    expect((await check('da')).map(({ code }) => code)).toEqual(['language-mismatch.undeclared']);
  });
});

describe('what proves nothing', () => {
  it.each([
    ['a short text', 'da', 'The system is down and the lists are in the binder.'],
    ['names and numbers', 'da', 'Acme Care Suite, Citrix Workspace, Microsoft Teams 2026 '.repeat(30)],
    ['half of each', 'da', `${texts['da']}\n\n${texts['en']}`],
    [
      'another language than those',
      'da',
      'Järjestelmän ollessa alhaalla käytetään tulostettuja luetteloita. '.repeat(20),
    ],
    ['foreign terms in a Chinese text', 'zh', `${texts['zh']} ${'HIS LIS PACS EMR server '.repeat(10)}`],
    ['Chinese names in another text', 'en', `${texts['en']} ${'云溪示例医院'.repeat(3)}`],
    ['Japanese', 'en', 'システムが一時間以上停止した場合は印刷した一覧表を使用する。'.repeat(10)],
  ])('is %s', async (_, language, text) => {
    expect(await lint(language, text)).toEqual([]);
  });

  it('is a register, which has no language', async () => {
    const roles = sampleRoles(`it-vagt: { title: It-vagten, note: '${texts['en']?.replaceAll('\n', ' ')}' }`);
    expect(await lintWith(languageMismatch, { 'registers/roles.yaml': roles })).toEqual([]);
  });

  it('is a plan that is retired', async () => {
    const text = plan('en', texts['da'] ?? '').replace('language:', 'status: retired\nlanguage:');
    expect(await lintWith(languageMismatch, { [path]: text })).toEqual([]);
  });
});
