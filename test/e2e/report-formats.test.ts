import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../src/host/package.js';
import { readXml } from '../report/xml.js';
import { folderWith } from '../support/plan.js';
import { run, soundPlan, today } from './workspace.js';

const hostile = soundPlan({
  title: `'"Strøm" & <vand> ]]> | 😀'`,
  handling: `['Ring til [navn | "A" & <b> %0A ::error:: \`x\` $1 ]]> 😀]', 'Hent *alt* #1 @alle']`,
  alarmering: "[{ hours: 'Mo-Fr 08:00-16:00', call: it-vagt }]",
});

/** A workspace with signs that mean something in some format, in line breaks of Windows and in file names. */
const workspace = {
  'plan.config.yaml': `organisation: 'Nord & "Søn" <by> | ]]>'
language: da
country: DK
rules: { stalereview: error, single-person-without-deputy: info, plan-not-on-paper: off }
`,
  'plans/å 50%#1, "<x>&.yaml': hostile.replaceAll('\n', '\r\n'),
  'plans/sund.yaml': soundPlan(),
  'plans/值班 😀.yaml': soundPlan({ title: 'X', tilte: '"<x> & ]]>"' }),
  'registers/roles.yaml': `kind: roles
roles:
  it-vagt: { title: 'It-vagten "<|>" 值班', phone: '70 12 34 5' }
  leder: { title: Leder, phone: '70 12 34 57', people: 4 }
  krisestab: { title: Krisestab, phone: '70 12 34 58', people: 4, function: crisis-staff }
verified: 2026-03-02
`,
};

/** What changes when a rule or a version is new is no matter of the format. */
function settled(report: string, format: string): string {
  if (format !== 'sarif') return report.replaceAll(`planb ${packageVersion()}`, 'planb <version>');
  const log = JSON.parse(report);
  const [{ tool, results, artifacts }] = log.runs;
  expect(artifacts).toHaveLength(4);
  const used = new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId));
  const { driver } = tool;
  for (const result of results) expect(driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  driver.rules = driver.rules.filter(({ id }: { id: string }) => used.has(id));
  for (const rule of driver.rules) {
    for (const key of ['shortDescription', 'fullDescription', 'help']) rule[key].text = `<${key}>`;
  }
  for (const result of results) delete result.ruleIndex;
  for (const key of ['version', 'semanticVersion']) driver[key] = '<version>';
  return `${JSON.stringify(log, null, 2)}\n`;
}

const formats = 'pretty compact json sarif junit github gitlab checkstyle markdown html'.split(' ');

describe('the report as', () => {
  it.each(formats)('%s', async (format) => {
    const cwd = folderWith(workspace);
    const { code, stdout, stderr } = run(['lint', ...today, '--format', format], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).not.toContain(cwd);
    expect(stdout).not.toContain('\r');
    await expect(settled(stdout, format)).toMatchFileSnapshot(`golden/${format}.txt`);
  });

  it.each(['sarif', 'gitlab', 'junit', 'checkstyle', 'html'])('%s is the same at every run', (format) => {
    const cwd = folderWith(workspace);
    const args = ['lint', ...today, '--format', format];
    expect(run(args, { cwd }).stdout).toBe(run(args, { cwd }).stdout);
  });

  it.each(['zh', 'en', 'de'])('JUnit and Checkstyle is XML in %s', (lang) => {
    const cwd = folderWith(workspace);
    const read = (format: string) =>
      readXml(run(['lint', ...today, '--lang', lang, '-f', format], { cwd }).stdout);
    const files = [
      'plans/sund.yaml',
      'plans/å 50%#1, "<x>&.yaml',
      'plans/值班 😀.yaml',
      'registers/roles.yaml',
    ];
    const names = [...files, 'plan.config.yaml'];
    expect(read('junit').children[0]?.children.map(({ attributes }) => attributes['name'])).toEqual(names);
    expect(read('checkstyle').children.map(({ attributes }) => attributes['name'])).toEqual(names);
  });
});
