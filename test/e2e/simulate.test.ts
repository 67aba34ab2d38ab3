import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/host/locales.js';
import { readXml } from '../report/xml.js';
import { planWith, resources, roles } from '../simulate/support.js';
import { filesIn, run, workspaceWith } from './workspace.js';

const hostile = `  - { do: 'Ring <b>"til" | *alle* & $1', call: by-mobile }
  - { do: Find listen, using: list }
  - { do: Send bud, call: by-short }
  - { do: Tjek nettet, when: Når det er tilbage, using: net }`;

/** A small town whose plan for a power cut lasts three hours. */
function town(files: Readonly<Record<string, string>> = {}): string {
  return workspaceWith({
    'registers/resources.yaml': resources,
    'registers/roles.yaml': roles,
    'registers/scenarios.yaml':
      'kind: scenarios\ntitle: Scenarier\nscenarios: { storm: { title: Storm, lost: { resource: power, to: 5 h }, for: 12 h } }\n',
    'plans/a.yaml': planWith(hostile, '', 'scenario: { lost: power, for: 24 h }\n'),
    'plans/b.yaml': planWith('  - { do: Find listen, using: list }').replace(
      'title: Plan',
      'title: Uden scenarie',
    ),
    ...files,
  });
}

describe('plan simulate', () => {
  it.each(['pretty', 'json', 'html', 'svg', 'markdown'])('as %s', async (format) => {
    const cwd = town();
    const { code, stdout, stderr } = run(['simulate', '--lang', 'en', '--recovery', '--format', format], {
      cwd,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`golden/simulate-${format}.txt`);
  });

  it('draws a picture that is XML, without colour, and says its text as text', () => {
    const { stdout } = run(['simulate', '--lang', 'en', '--format', 'svg'], { cwd: town() });
    expect(() => readXml(stdout.toLowerCase())).not.toThrow();
    const colours = [...stdout.matchAll(/(?:fill|stroke)="(#[0-9a-f]+)"/g)].map(([, colour]) => colour);
    expect([...new Set(colours)].sort()).toEqual(['#000', '#222', '#fff']);
    expect(stdout).toMatch(/<title id="chart-1-title">Resources over time/);
    expect(stdout).toMatch(/<desc id="chart-1-desc">Power: Lost from the start/);
    expect(stdout).toMatch(/<text [^>]*>Mobile<\/text>/);
  });

  it('gives 0 where everything has a way', () => {
    const { code, stdout } = run(['simulate', '--lang', 'en', '--lose', 'mail', '--plan', 'b'], {
      cwd: town(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Fails: 0.');
  });

  it.each([
    ['--lose power --for 2h', 1, 'fails'],
    ['--lose power@0h,mobile@1h --restore power@2h --restore mobile@2h --for 3h', 1, 'fails'],
    ['--lose net', 0, 'works'],
    ['--scenario storm', 1, 'fails'],
    ['--scenario absence-40', 0, 'works'],
  ])('plays %s', (options, code) => {
    const found = run(['simulate', '--plan', 'a', ...options.split(' '), '--format', 'json'], {
      cwd: town(),
    });
    expect([options, found.code]).toEqual([options, options.includes('--for 2h') ? 0 : code]);
    expect(JSON.parse(found.stdout).version).toBe(1);
  });

  it.each([
    ['--lose pover', 'No resource is called “pover”, and none provides it.', 'Did you mean “power”?'],
    ['--lose power --restore power', 'It is not said when “power” comes back.', 'power@30h'],
    ['--lose power --restore mobile@2h', '“mobile” comes back without having been lost before.', '--lose'],
    ['--lose power@soon', '“soon” is no time', ''],
    ['--scenario storn', 'There is no scenario “storn”.', 'Did you mean “storm”?'],
    ['--scenario storm --lose power', '--scenario and --lose do not go together', ''],
    ['--plan c', 'There is no plan “c” in use.', ''],
    ['--absent many', '“many” is no share of a hundred', ''],
    ['--lose power --start Monday', '“Monday” is no day and time', ''],
    ['--format pdf', 'pdf', ''],
    ['--format json --output plans/x.yaml', 'no report is written there', ''],
    ['--plan b', 'None of the plans says what is lost', '--lose'],
  ])('cannot run with %s', (options, message, advice) => {
    const { code, stdout, stderr } = run(['simulate', '--lang', 'en', ...options.split(' ')], {
      cwd: town(),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(advice);
  });

  it('tells the deadline of what fails, and who does not answer at the time', () => {
    const steps = `  - { do: Ring, within: 4 h, using: mobile }
  - { do: Send bud, call: office }`;
    const cwd = town({
      'registers/roles.yaml': `${roles}  office: { title: Office, phone: '112', hours: 'Mo-Fr 08:00-16:00' }\n`,
      'plans/a.yaml': planWith(steps, '', 'scenario: { lost: power, for: 24 h }\n'),
    });
    const { code, stdout } = run(['simulate', '--lang', 'en', '--plan', 'a', '--start', 'Mo 15:00'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('Ring: after 3 hours  plans/a.yaml:8\n        To be done within 4 hours\n');
    expect(stdout).toContain(
      'Send bud: after 1 hour  plans/a.yaml:9\n        Office (nobody answers at this time)\n',
    );
  });

  it('says what is wrong with files that cannot be read, and plays nothing', () => {
    const cwd = town({ 'plans/b.yaml': 'kind: indsatsplan\ntitel: X\n' });
    const { code, stdout, stderr } = run(['simulate', '--lang', 'en'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('plans/b.yaml');
  });

  it('writes a file, and never over one of the workspace', () => {
    const cwd = town();
    const before = filesIn(cwd);
    const written = run(['simulate', '--lang', 'en', '--format', 'html', '--output', 'out.html'], { cwd });
    expect({ ...written }).toEqual({ code: 1, stdout: '', stderr: 'Written: out.html\n' });
    expect(filesIn(cwd)).toEqual([...before, 'out.html'].sort());
    const page = readFileSync(join(cwd, 'out.html'), 'utf8');
    expect(page).not.toMatch(/(?:src|href)=|<script|url\((?!#)/);
    expect(page).toContain('&lt;b&gt;&quot;til&quot;');
  });

  it.each(languages())('speaks %s', (lang) => {
    const { stdout } = run(
      ['simulate', '--lang', lang, '--recovery', '--absent', '20', '--lose', 'power', '--format', 'markdown'],
      {
        cwd: town(),
      },
    );
    expect(stdout).not.toMatch(/labels\.|simulate\.|\{\w+\}|undefined|NaN/);
  });

  it('speaks the language of the workspace', () => {
    expect(run(['simulate'], { cwd: town() }).stdout).toMatch(/^Hvad der stadig virker – Nordby Kommune\n/);
  });
});
