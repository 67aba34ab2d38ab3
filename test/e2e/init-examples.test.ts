import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolders, packagePath } from '../../src/host/package.js';
import { folderWith } from '../support/plan.js';
import { filesIn, run } from './workspace.js';

/** The files of each example, without what is built from them. */
const examples: Readonly<Record<string, readonly string[]>> = {
  falkenau: [
    'README.md',
    'attachments/lageplan.svg',
    'binders/notfallordner.yaml',
    'exercises/funktionstest-2026.yaml',
    'plan.config.yaml',
    'plans/it-ausfall.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
    'registers/scenarios.yaml',
  ],
  fjellvik: [
    'README.md',
    'attachments/uten-strom.svg',
    'binders/beredskapsperm.yaml',
    'exercises/2026-09-16-ekom.yaml',
    'exercises/2026-10-20-vinterstorm.yaml',
    'lists/arbeidsliste-lordag.csv',
    'lists/arbeidsliste-mandag.csv',
    'lists/tjenestemottakere.csv',
    'plan.config.yaml',
    'plans/nodrutine-e-las.yaml',
    'plans/nodrutine-epj.yaml',
    'plans/nodrutine-medisindispenser.yaml',
    'plans/nodrutine-ruteplan.yaml',
    'plans/nodrutine-tilsyn-lokalisering.yaml',
    'plans/nodrutine-trygghetsalarm.yaml',
    'plans/tiltakskort-digital-sikkerhetshendelse.yaml',
    'plans/tiltakskort-ekom.yaml',
    'plans/tiltakskort-strom.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
    'registers/scenarios.yaml',
  ],
  harbourline: [
    'README.md',
    'attachments/paper-flow.svg',
    'binders/continuity-binder.yaml',
    'exercises/2026-09-23-locked-out.yaml',
    'exercises/2026-10-14-black-screen.yaml',
    'plan.config.yaml',
    'plans/card-control-room.yaml',
    'plans/card-duty-manager.yaml',
    'plans/card-it-duty-engineer.yaml',
    'plans/identity-email.yaml',
    'plans/terminal-systems.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
    'registers/scenarios.yaml',
  ],
  mistakes: [
    'README.md',
    'binders/mappe.yaml',
    'exercises/2026-09-08-papirdag.yaml',
    'plan.config.yaml',
    'plans/contact-without-phone.yaml',
    'plans/invalid-hours.yaml',
    'plans/missing-approval.yaml',
    'plans/missing-owner.yaml',
    'plans/missing-required-contact.yaml',
    'plans/no-out-of-hours-route.yaml',
    'plans/placeholder.yaml',
    'plans/repeated-id.yaml',
    'plans/retired-in-binder.yaml',
    'plans/stale-review.yaml',
    'plans/unknown-reference.yaml',
    'plans/varmesvigt.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
  ],
  nordby: [
    'README.md',
    'binders/beredskabsmappe.yaml',
    'exercises/2026-09-15-roed-mappe.yaml',
    'exercises/2026-10-22-moerk-uge.yaml',
    'plan.config.yaml',
    'plans/cyberhaendelse.yaml',
    'plans/it-nedbrud-boern-unge.yaml',
    'plans/it-nedbrud-plejecenter.yaml',
    'plans/it-nedbrud.yaml',
    'plans/omsorgssystem.yaml',
    'plans/stroemsvigt.yaml',
    'plans/tele-mobilnedbrud.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
    'registers/scenarios.yaml',
  ],
  sjostad: [
    'README.md',
    'attachments/matpunkter.svg',
    'binders/kontinuitetsparm.yaml',
    'exercises/journalsystem-2026.yaml',
    'exercises/kontoret-2026.yaml',
    'exercises/va-overvakning-2026.yaml',
    'plan.config.yaml',
    'plans/arendesystem.yaml',
    'plans/journalsystem.yaml',
    'plans/lonesystem.yaml',
    'plans/va-overvakning.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
    'registers/scenarios.yaml',
  ],
  yunxi: [
    'README.md',
    'attachments/网络拓扑图.svg',
    'binders/应急手册.yaml',
    'exercises/2026-05-门诊演练.yaml',
    'exercises/2026-09-影像推演.yaml',
    'plan.config.yaml',
    'plans/信息系统.yaml',
    'plans/影像系统.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
    'registers/scenarios.yaml',
  ],
};

const names = Object.keys(examples);

describe('plan init --example', () => {
  it('has these examples', () => {
    expect(packageFolders('examples').sort()).toEqual([...names, 'starter'].sort());
  });

  it.each(names)('%s copies every file, byte for byte', (name) => {
    const cwd = folderWith();
    const files = examples[name] ?? [];
    expect(run(['init', 'a/deep/demo', '--example', name], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: `Made a workspace in a/deep/demo with ${files.length} files. Next: cd a/deep/demo && plan lint\n`,
    });
    const demo = join(cwd, 'a/deep/demo');
    expect(filesIn(demo)).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(demo, file))).toEqual(readFileSync(packagePath('examples', name, file)));
    expect(run(['validate'], { cwd: demo })).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['falkenau', 'de', 'Nichts zu beanstanden. 6 Dateien geprüft.'],
    ['fjellvik', 'nb', 'Ingen merknader. 15 filer kontrollert.'],
    ['harbourline', 'en', 'Nothing to remark. 11 files checked.'],
    ['nordby', 'da', 'Ingen bemærkninger. 13 filer kontrolleret.'],
    ['sjostad', 'sv', 'Inget att anmärka på. 11 filer kontrollerade.'],
    ['yunxi', 'zh', '没有发现问题。 已检查 8 个文件。'],
  ])('%s is found without fault in %s, whatever the user speaks', (name, _, clean) => {
    const cwd = folderWith();
    expect(run(['init', '--example', name, '--lang', 'en'], { cwd }).code).toBe(0);
    expect(run(['lint', '--as-of', '2026-11-23'], { cwd })).toEqual({
      code: 0,
      stdout: `${clean}\n`,
      stderr: '',
    });
  });

  it.each([
    [
      'en',
      'plan: There is no example “nope”.\n  The examples are falkenau, fjellvik, harbourline, mistakes, nordby, sjostad, or yunxi.\n',
    ],
    [
      'da',
      'plan: Der findes intet eksempel “nope”.\n  Eksemplerne er falkenau, fjellvik, harbourline, mistakes, nordby, sjostad eller yunxi.\n',
    ],
  ])('knows its examples, in %s', (lang, stderr) => {
    const cwd = folderWith();
    const args = ['init', 'x', '--example', 'nope', '--lang', lang];
    expect(run(args, { cwd })).toEqual({ code: 2, stdout: '', stderr });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(['starter', '', '.', '..', 'nordby/plans', '/etc', 'Nordby', 'sv'])(
    'takes %j for no example',
    (name) => {
      const cwd = folderWith();
      expect(run(['init', '--example', name], { cwd })).toMatchObject({ code: 2, stdout: '' });
      expect(readdirSync(cwd)).toEqual([]);
    },
  );
});

describe('the next step', () => {
  it.each(['en', 'da', 'nb', 'sv', 'zh', 'de'])(
    'that a new workspace in %s is told of works there',
    (lang) => {
      const cwd = folderWith();
      const { stderr } = run(['init', '--lang', lang], { cwd });
      const [, step = ''] = /: ?(plan .+)\n$/.exec(stderr.replace('：', ': ')) ?? [];
      const [, ...args] = step.split(' ');
      expect(run(args, { cwd })).toMatchObject({ code: 0, stdout: '' });
      const [plan = ''] = readdirSync(join(cwd, 'plans'));
      expect(readFileSync(join(cwd, 'plans', plan), 'utf8')).toMatch(new RegExp(`^kind: ${args[1]}\\n`));
      expect(run(['validate'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it.each([
    ['nordby', 'da'],
    ['fjellvik', 'nb'],
    ['sjostad', 'sv'],
    ['yunxi', 'zh'],
    ['falkenau', 'de'],
  ])('that %s is told of never meets a plan that is there (%s)', (name, lang) => {
    const cwd = folderWith();
    expect(run(['init', '--example', name, '--lang', lang], { cwd }).stderr).toMatch(/[:：] ?plan lint\n$/);
  });
});
