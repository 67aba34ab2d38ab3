import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/plan.js';
import { faultyWorkspace } from './faulty-workspace.js';
import { run, today } from './workspace.js';

const githubEn = `::error file=plans/brand.yaml,line=2,endLine=2,col=8,endColumn=9,title=yaml/unclosed-quote::The quotation mark " that opens here is never closed. Put a " at the end of the text.
::error file=plans/stroem.yaml,line=4,endLine=4,col=1,endColumn=5,title=shape/unknown-key::“ownr” is not known here. Did you mean “owner”?
::error file=plans/stroem.yaml,line=11,endLine=11,col=33,endColumn=39,title=shape/unknown-key::“whitin” is not known here. Did you mean “within”?
::error file=plans/stroem.yaml,line=15,endLine=15,col=1,endColumn=8,title=shape/empty::“kontakt” has no value. Fill it in, or remove the line.
::warning file=plans/vand.yaml,line=5,endLine=5,col=28,endColumn=38,title=stale-review::The plan should have been reviewed by 2026-01-10. Go through the plan, try its telephone numbers, and write the new date.
::warning file=plans/vand.yaml,line=8,endLine=8,col=1,endColumn=11,title=no-out-of-hours-route::In 128 of the 168 hours of a week nobody is alerted: Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00. Add an alert with “hours: otherwise” that says whom to call then.
::error file=plans/vand.yaml,line=12,endLine=12,col=22,endColumn=28,title=placeholder::“[navn]” has not been filled in. What belongs here: Hvad gøres, af hvem og hvor hurtigt?
::error file=registers/roles.yaml,line=5,endLine=5,col=12,endColumn=22,title=invalid-phone.too-short::“70 12 34 5” is too short for a telephone number. See whether a digit is missing. An extension needs the number of the exchange in front of it.
`;

const githubDa = `::error file=plans/brand.yaml,line=2,endLine=2,col=8,endColumn=9,title=yaml/unclosed-quote::Anførselstegnet ", der åbner her, bliver aldrig lukket. Sæt et " efter teksten.
::error file=plans/stroem.yaml,line=4,endLine=4,col=1,endColumn=5,title=shape/unknown-key::“ownr” kendes ikke her. Mente du “owner”?
::error file=plans/stroem.yaml,line=11,endLine=11,col=33,endColumn=39,title=shape/unknown-key::“whitin” kendes ikke her. Mente du “within”?
::error file=plans/stroem.yaml,line=15,endLine=15,col=1,endColumn=8,title=shape/empty::“kontakt” har ingen værdi. Udfyld den, eller fjern linjen.
::warning file=plans/vand.yaml,line=5,endLine=5,col=28,endColumn=38,title=stale-review::Planen skulle have været gennemgået senest 2026-01-10. Gå planen igennem, prøv telefonnumrene, og skriv den nye dato.
::warning file=plans/vand.yaml,line=8,endLine=8,col=1,endColumn=11,title=no-out-of-hours-route::I 128 af ugens 168 timer bliver ingen alarmeret: Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00. Tilføj en alarmering med “hours: otherwise”, der siger, hvem der så skal ringes til.
::error file=plans/vand.yaml,line=12,endLine=12,col=22,endColumn=28,title=placeholder::“[navn]” er ikke udfyldt. Her hører til: Hvad gøres, af hvem og hvor hurtigt?
::error file=registers/roles.yaml,line=5,endLine=5,col=12,endColumn=22,title=invalid-phone.too-short::“70 12 34 5” er for kort til at være et telefonnummer. Se efter, om der mangler et ciffer. Et lokalnummer skal skrives med hele hovednummeret.
`;

const jsonEn = `{
  "version": 1,
  "files": 2,
  "errors": 2,
  "warnings": 2,
  "infos": 0,
  "diagnostics": [
    {
      "code": "stale-review",
      "severity": "warning",
      "message": "The plan should have been reviewed by 2026-01-10.",
      "advice": "Go through the plan, try its telephone numbers, and write the new date.",
      "file": "plans/vand.yaml",
      "line": 5,
      "column": 28,
      "endLine": 5,
      "endColumn": 38,
      "pointer": "/approved/0/on",
      "args": {
        "day": "2026-01-10"
      },
      "related": []
    },
    {
      "code": "no-out-of-hours-route",
      "severity": "warning",
      "message": "In 128 of the 168 hours of a week nobody is alerted: Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00.",
      "advice": "Add an alert with “hours: otherwise” that says whom to call then.",
      "file": "plans/vand.yaml",
      "line": 8,
      "column": 1,
      "endLine": 8,
      "endColumn": 11,
      "pointer": "/alarmering",
      "args": {
        "uncovered": "Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00",
        "count": 128
      },
      "related": []
    },
    {
      "code": "placeholder",
      "severity": "error",
      "message": "“[navn]” has not been filled in.",
      "advice": "What belongs here: Hvad gøres, af hvem og hvor hurtigt?",
      "file": "plans/vand.yaml",
      "line": 12,
      "column": 22,
      "endLine": 12,
      "endColumn": 28,
      "pointer": "/handling/0/do",
      "args": {
        "text": "[navn]",
        "about": "Hvad gøres, af hvem og hvor hurtigt?",
        "needed": "handling"
      },
      "related": []
    },
    {
      "code": "invalid-phone.too-short",
      "severity": "error",
      "message": "“70 12 34 5” is too short for a telephone number.",
      "advice": "See whether a digit is missing. An extension needs the number of the exchange in front of it.",
      "file": "registers/roles.yaml",
      "line": 5,
      "column": 12,
      "endLine": 5,
      "endColumn": 22,
      "pointer": "/roles/it-vagt/phone/0",
      "args": {
        "number": "70 12 34 5",
        "country": "DK"
      },
      "related": []
    }
  ]
}
`;

const jsonDa = `{
  "version": 1,
  "files": 2,
  "errors": 2,
  "warnings": 2,
  "infos": 0,
  "diagnostics": [
    {
      "code": "stale-review",
      "severity": "warning",
      "message": "Planen skulle have været gennemgået senest 2026-01-10.",
      "advice": "Gå planen igennem, prøv telefonnumrene, og skriv den nye dato.",
      "file": "plans/vand.yaml",
      "line": 5,
      "column": 28,
      "endLine": 5,
      "endColumn": 38,
      "pointer": "/approved/0/on",
      "args": {
        "day": "2026-01-10"
      },
      "related": []
    },
    {
      "code": "no-out-of-hours-route",
      "severity": "warning",
      "message": "I 128 af ugens 168 timer bliver ingen alarmeret: Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00.",
      "advice": "Tilføj en alarmering med “hours: otherwise”, der siger, hvem der så skal ringes til.",
      "file": "plans/vand.yaml",
      "line": 8,
      "column": 1,
      "endLine": 8,
      "endColumn": 11,
      "pointer": "/alarmering",
      "args": {
        "uncovered": "Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00",
        "count": 128
      },
      "related": []
    },
    {
      "code": "placeholder",
      "severity": "error",
      "message": "“[navn]” er ikke udfyldt.",
      "advice": "Her hører til: Hvad gøres, af hvem og hvor hurtigt?",
      "file": "plans/vand.yaml",
      "line": 12,
      "column": 22,
      "endLine": 12,
      "endColumn": 28,
      "pointer": "/handling/0/do",
      "args": {
        "text": "[navn]",
        "about": "Hvad gøres, af hvem og hvor hurtigt?",
        "needed": "handling"
      },
      "related": []
    },
    {
      "code": "invalid-phone.too-short",
      "severity": "error",
      "message": "“70 12 34 5” er for kort til at være et telefonnummer.",
      "advice": "Se efter, om der mangler et ciffer. Et lokalnummer skal skrives med hele hovednummeret.",
      "file": "registers/roles.yaml",
      "line": 5,
      "column": 12,
      "endLine": 5,
      "endColumn": 22,
      "pointer": "/roles/it-vagt/phone/0",
      "args": {
        "number": "70 12 34 5",
        "country": "DK"
      },
      "related": []
    }
  ]
}
`;

describe('the report for GitHub', () => {
  it.each([
    ['en', githubEn],
    ['da', githubDa],
  ])('of lint in %s', (lang, stdout) => {
    const cwd = folderWith(faultyWorkspace);
    expect(run(['lint', ...today, '-f', 'github', '--lang', lang], { cwd })).toEqual({
      code: 1,
      stdout,
      stderr: '',
    });
  });

  it('of validate is its part of that', () => {
    const cwd = folderWith(faultyWorkspace);
    const stdout = githubEn.replaceAll(/^.*title=(?!yaml|shape).*\n/gm, '');
    expect(stdout.split('\n')).toHaveLength(5);
    expect(run(['validate', '-f', 'github', '--lang', 'en'], { cwd })).toEqual({
      code: 1,
      stdout,
      stderr: '',
    });
  });

  it('leaves warnings out with --quiet', () => {
    const cwd = folderWith(faultyWorkspace);
    const stdout = githubEn.replaceAll(/^::warning .*\n/gm, '');
    expect(run(['lint', '-q', ...today, '-f', 'github', '--lang', 'en'], { cwd }).stdout).toBe(stdout);
  });
});

describe('the report for programs', () => {
  it.each([
    ['en', jsonEn],
    ['da', jsonDa],
  ])('of lint in %s', (lang, stdout) => {
    const cwd = folderWith(faultyWorkspace);
    expect(
      run(['lint', ...today, '-f', 'json', '--lang', lang, 'plans/vand.yaml', 'registers'], { cwd }),
    ).toEqual({ code: 1, stdout, stderr: '' });
  });

  it('differs between languages in its wording only', () => {
    const unworded = (text: string): string => text.replaceAll(/"(message|advice)": ".*"/g, '"$1": ""');
    expect(unworded(jsonDa)).toBe(unworded(jsonEn));
  });

  it('leaves warnings out with --quiet, and counts what it gives', () => {
    const cwd = folderWith(faultyWorkspace);
    const { stdout } = run(
      ['lint', '-q', ...today, '-f', 'json', '--lang', 'en', 'plans/vand.yaml', 'registers'],
      {
        cwd,
      },
    );
    const whole = JSON.parse(jsonEn) as { diagnostics: { severity: string }[] };
    const diagnostics = whole.diagnostics.filter(({ severity }) => severity === 'error');
    expect(JSON.parse(stdout)).toEqual({ ...whole, warnings: 0, diagnostics });
  });
});
