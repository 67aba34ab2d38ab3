import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/plan.js';
import { faultyWorkspace } from './faulty-workspace.js';
import { run, today } from './workspace.js';

const lintEn = `plans/brand.yaml:2:8  error  yaml/unclosed-quote
  The quotation mark " that opens here is never closed.
   1 | kind: indsatsplan
 > 2 | title: "Brand
     |        ^
  → Put a " at the end of the text.

plans/stroem.yaml:4:1  error  shape/unknown-key
  “ownr” is not known here.
   3 | status: approved
 > 4 | ownr: leder
     | ^^^^
  → Did you mean “owner”?

plans/stroem.yaml:11:33  error  shape/unknown-key
  “whitin” is not known here.
   10 | handling:
 > 11 |   - { do: Start nødgeneratoren, whitin: 10 min }
      |                                 ^^^^^^
  → Did you mean “within”?

plans/stroem.yaml:15:1  error  shape/empty
  “kontakt” has no value.
   14 | kommunikation: [{ from: leder, to: alle }]
 > 15 | kontakt: []
      | ^^^^^^^
  → Fill it in, or remove the line.

plans/vand.yaml:5:28  warning  stale-review
  The plan should have been reviewed by 2026-01-10.
   4 | owner: leder
 > 5 | approved: { by: leder, on: 2025-01-10 }
     |                            ^^^^^^^^^^
  → Go through the plan, try its telephone numbers, and write the new date.

plans/vand.yaml:8:1  warning  no-out-of-hours-route
  In 128 of the 168 hours of a week nobody is alerted: Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00.
   7 | situation: { definition: Der er intet vand i hanen. }
 > 8 | alarmering:
     | ^^^^^^^^^^
  → Add an alert with “hours: otherwise” that says whom to call then.

plans/vand.yaml:12:22  error  placeholder
  “[navn]” has not been filled in.
   11 | opgaver: [Borgerne får vand]
 > 12 | handling: ['Ring til [navn]']
      |                      ^^^^^^
  → What belongs here: Hvad gøres, af hvem og hvor hurtigt?

registers/roles.yaml:5:12  error  invalid-phone
  “70 12 34 5” is too short for a telephone number.
   4 |     title: It-vagten
 > 5 |     phone: 70 12 34 5
     |            ^^^^^^^^^^
  → See whether a digit is missing. An extension needs the number of the exchange in front of it.

6 errors, 2 warnings. 4 files checked.
`;

const lintDa = `plans/brand.yaml:2:8  fejl  yaml/unclosed-quote
  Anførselstegnet ", der åbner her, bliver aldrig lukket.
   1 | kind: indsatsplan
 > 2 | title: "Brand
     |        ^
  → Sæt et " efter teksten.

plans/stroem.yaml:4:1  fejl  shape/unknown-key
  “ownr” kendes ikke her.
   3 | status: approved
 > 4 | ownr: leder
     | ^^^^
  → Mente du “owner”?

plans/stroem.yaml:11:33  fejl  shape/unknown-key
  “whitin” kendes ikke her.
   10 | handling:
 > 11 |   - { do: Start nødgeneratoren, whitin: 10 min }
      |                                 ^^^^^^
  → Mente du “within”?

plans/stroem.yaml:15:1  fejl  shape/empty
  “kontakt” har ingen værdi.
   14 | kommunikation: [{ from: leder, to: alle }]
 > 15 | kontakt: []
      | ^^^^^^^
  → Udfyld den, eller fjern linjen.

plans/vand.yaml:5:28  advarsel  stale-review
  Planen skulle have været gennemgået senest 2026-01-10.
   4 | owner: leder
 > 5 | approved: { by: leder, on: 2025-01-10 }
     |                            ^^^^^^^^^^
  → Gå planen igennem, prøv telefonnumrene, og skriv den nye dato.

plans/vand.yaml:8:1  advarsel  no-out-of-hours-route
  I 128 af ugens 168 timer bliver ingen alarmeret: Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00.
   7 | situation: { definition: Der er intet vand i hanen. }
 > 8 | alarmering:
     | ^^^^^^^^^^
  → Tilføj en alarmering med “hours: otherwise”, der siger, hvem der så skal ringes til.

plans/vand.yaml:12:22  fejl  placeholder
  “[navn]” er ikke udfyldt.
   11 | opgaver: [Borgerne får vand]
 > 12 | handling: ['Ring til [navn]']
      |                      ^^^^^^
  → Her hører til: Hvad gøres, af hvem og hvor hurtigt?

registers/roles.yaml:5:12  fejl  invalid-phone
  “70 12 34 5” er for kort til at være et telefonnummer.
   4 |     title: It-vagten
 > 5 |     phone: 70 12 34 5
     |            ^^^^^^^^^^
  → Se efter, om der mangler et ciffer. Et lokalnummer skal skrives med hele hovednummeret.

6 fejl, 2 advarsler. 4 filer kontrolleret.
`;

const validateEn = `plans/brand.yaml:2:8  error  yaml/unclosed-quote
  The quotation mark " that opens here is never closed.
   1 | kind: indsatsplan
 > 2 | title: "Brand
     |        ^
  → Put a " at the end of the text.

plans/stroem.yaml:4:1  error  shape/unknown-key
  “ownr” is not known here.
   3 | status: approved
 > 4 | ownr: leder
     | ^^^^
  → Did you mean “owner”?

plans/stroem.yaml:11:33  error  shape/unknown-key
  “whitin” is not known here.
   10 | handling:
 > 11 |   - { do: Start nødgeneratoren, whitin: 10 min }
      |                                 ^^^^^^
  → Did you mean “within”?

plans/stroem.yaml:15:1  error  shape/empty
  “kontakt” has no value.
   14 | kommunikation: [{ from: leder, to: alle }]
 > 15 | kontakt: []
      | ^^^^^^^
  → Fill it in, or remove the line.

4 errors. 4 files checked.
`;

const validateDa = `plans/brand.yaml:2:8  fejl  yaml/unclosed-quote
  Anførselstegnet ", der åbner her, bliver aldrig lukket.
   1 | kind: indsatsplan
 > 2 | title: "Brand
     |        ^
  → Sæt et " efter teksten.

plans/stroem.yaml:4:1  fejl  shape/unknown-key
  “ownr” kendes ikke her.
   3 | status: approved
 > 4 | ownr: leder
     | ^^^^
  → Mente du “owner”?

plans/stroem.yaml:11:33  fejl  shape/unknown-key
  “whitin” kendes ikke her.
   10 | handling:
 > 11 |   - { do: Start nødgeneratoren, whitin: 10 min }
      |                                 ^^^^^^
  → Mente du “within”?

plans/stroem.yaml:15:1  fejl  shape/empty
  “kontakt” har ingen værdi.
   14 | kommunikation: [{ from: leder, to: alle }]
 > 15 | kontakt: []
      | ^^^^^^^
  → Udfyld den, eller fjern linjen.

4 fejl. 4 filer kontrolleret.
`;

describe('the report for people', () => {
  it.each([
    ['en', lintEn],
    ['da', lintDa],
  ])('of lint in %s', (lang, stdout) => {
    const cwd = folderWith(faultyWorkspace);
    expect(run(['lint', ...today, '--lang', lang], { cwd })).toEqual({ code: 1, stdout, stderr: '' });
  });

  it.each([
    ['en', validateEn],
    ['da', validateDa],
  ])('of validate in %s', (lang, stdout) => {
    const cwd = folderWith(faultyWorkspace);
    expect(run(['validate', '--lang', lang], { cwd })).toEqual({ code: 1, stdout, stderr: '' });
  });

  it('speaks the language of the workspace unless told otherwise', () => {
    const cwd = folderWith(faultyWorkspace);
    expect(run(['lint', ...today], { cwd }).stdout).toBe(lintDa);
    expect(run(['lint', ...today], { cwd, env: { LC_ALL: 'en_US.UTF-8' } }).stdout).toBe(lintDa);
  });

  it('leaves warnings out with --quiet, and counts only what it shows', () => {
    const cwd = folderWith(faultyWorkspace);
    const blocks = lintEn.split('\n\n').filter((block) => !block.includes('  warning  '));
    const stdout = blocks.join('\n\n').replace('6 errors, 2 warnings.', '6 errors.');
    expect(run(['lint', '-q', ...today, '--lang', 'en'], { cwd })).toEqual({ code: 1, stdout, stderr: '' });
  });

  it('shows names from where one stands', () => {
    const cwd = folderWith(faultyWorkspace);
    const stdout = validateEn.replaceAll(/^plans\//gm, '').replaceAll('4 files', '3 files');
    const here = { cwd: `${cwd}/plans` };
    expect(run(['validate', '.', '--lang', 'en'], here)).toEqual({ code: 1, stdout, stderr: '' });
  });

  it('of a build is that of lint, and nothing is built', () => {
    const cwd = folderWith(faultyWorkspace);
    expect(run(['build', ...today, '--lang', 'en'], { cwd })).toEqual({
      code: 1,
      stdout: lintEn,
      stderr: 'Nothing was built: the errors come first.\n',
    });
    expect(run(['build', ...today], { cwd })).toEqual({
      code: 1,
      stdout: lintDa,
      stderr: 'Intet er bygget: fejlene skal rettes først.\n',
    });
  });
});
