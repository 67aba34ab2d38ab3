import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditFormatNames } from '../../src/audit-run.js';
import { languages } from '../../src/host/locales.js';
import { isReport } from '../../src/host/report-marks.js';
import { reports } from '../../src/report/list.js';
import { formats as reviewFormats } from '../../src/review/list.js';
import { formats as simulateFormats } from '../../src/simulate/formats/list.js';
import { resources } from '../simulate/support.js';
import { lastingFolder } from '../support/plan.js';
import { filesIn, run, soundFiles, soundPlan, today, workspaceWith } from './workspace.js';

const faulty = { 'plans/b.yaml': soundPlan({ related: 'nothing' }) };
const withResources = { 'registers/resources.yaml': resources };

/** Every report there is, with the command that makes it. */
const all: [string, string, readonly string[]][] = [
  ...Object.keys(reports).map((format): [string, string, string[]] => ['lint', format, [...today]]),
  ...Object.keys(reviewFormats).map((format): [string, string, string[]] => ['review', format, [...today]]),
  ...auditFormatNames.map((format): [string, string, string[]] => [
    'audit',
    format,
    [...today, '--standard', 'nis2'],
  ]),
  ...Object.keys(simulateFormats).map((format): [string, string, string[]] => [
    'simulate',
    format,
    ['--lose', 'power'],
  ]),
];

/** Formats without a mark are told by a first line in the language of the report. */
const titled = ['review pretty', 'review markdown', 'review csv', 'audit pretty', 'audit csv'];

describe('a report that is made again', () => {
  it.each(all)('of %s takes the place of the one before, as %s', (command, format, args) => {
    const cwd = workspaceWith(command === 'simulate' ? withResources : {});
    const make = (...more: string[]) =>
      run([command, ...args, '-f', format, '-o', 'r.txt', ...more], { cwd });
    const first = make();
    expect(first.code).not.toBe(2);
    const text = readFileSync(join(cwd, 'r.txt'), 'utf8');
    for (const [name, content] of Object.entries(faulty))
      if (command === 'lint') writeFileSync(join(cwd, name), content);
    const second = make();
    expect(second.stderr).toBe(first.stderr);
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8') === text).toBe(command !== 'lint');
    const isTitled = [...titled, 'simulate pretty', 'simulate markdown', 'lint markdown'].includes(
      `${command} ${format}`,
    );
    expect(make('--lang', 'sv').code).toBe(isTitled ? 2 : second.code);
  });

  it.each(languages())('is known by the files that it counts, in %s', (lang) => {
    const cwd = workspaceWith(faulty);
    const make = (...args: string[]) =>
      run(['lint', ...today, ...args, '-f', 'pretty', '-o', 'r.txt'], { cwd });
    expect(make('--lang', lang).code).toBe(1);
    writeFileSync(join(cwd, 'plans/b.yaml'), soundPlan({ title: 'Strømsvigt' }));
    expect(make('plans/b.yaml').code).toBe(0);
    expect(make('--lang', lang).code).toBe(0);
  });
});

describe('a report that would take the place of something else', () => {
  let cwd: string;
  const theirs: Readonly<Record<string, string>> = {
    'README.md': '# Nordby\n\nHvordan planerne er lavet. 3 filer i alt.\n',
    'plan-baseline.json': '{ "version": 1, "findings": {} }\n',
    'package.json': '{\n  "version": "1.0.0",\n  "files": []\n}\n',
    'lists/vagter.csv': 'Navn;Telefon\nLeder;70 12 34 57\n',
    'other.sarif':
      '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [ { "tool": { "driver": { "name": "x" } } } ]\n}\n',
    'page.html':
      '<!doctype html>\n<html lang="da"><head><meta name="generator" content="other"></head></html>\n',
    'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  };
  beforeAll(() => {
    const { folder, remove } = lastingFolder(soundFiles({ ...withResources, ...theirs }));
    cwd = folder;
    expect(run(['build', ...today, '--to', 'html,docx,epub,markdown', '--site'], { cwd }).code).toBe(0);
    return remove;
  });

  it('is refused, whatever the file and the report are', () => {
    const before = filesIn(cwd).map((file) => [file, readFileSync(join(cwd, file)).toString('base64')]);
    const built = filesIn(join(cwd, 'out')).map((file) => `out/${file}`);
    expect(built.length).toBeGreaterThan(5);
    const targets = [
      ...Object.keys(theirs),
      ...built.filter((file) => /\.(html|json|docx|epub|md)$/.test(file)),
    ];
    const made = all.map(([command, format, args]) => run([command, ...args, '-f', format], { cwd }).stdout);
    for (const target of targets) {
      const text = readFileSync(join(cwd, target), 'utf8');
      expect({ target, replaced: made.filter((next) => isReport(text, next)) }).toEqual({
        target,
        replaced: [],
      });
      const args = ['-f', 'html', '-o', 'new.md', '-f', 'json', '-o', target];
      const { code, stdout, stderr } = run(['lint', ...today, '--lang', 'en', ...args], { cwd });
      const why =
        target === 'plan-baseline.json'
          ? `${target} is, or would become, a file of the workspace; no report is written there.`
          : `${target} is no report of this kind and is left as it is.`;
      expect({ code, stdout, why: stderr.split('\n')[0] }).toEqual({
        code: 2,
        stdout: '',
        why: `plan: ${why}`,
      });
    }
    expect(filesIn(cwd).map((file) => [file, readFileSync(join(cwd, file)).toString('base64')])).toEqual(
      before,
    );
  });

  it('is refused by a build too, which has then built', () => {
    const result = run(
      ['build', ...today, '--to', 'html', '-f', 'json', '-o', 'out/manifest.json', '--lang', 'en'],
      { cwd },
    );
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('out/manifest.json is no report of this kind');
    expect(JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'))).toMatchObject({ manifest: 1 });
  });

  it('is not written as a baseline that is not there yet', () => {
    const fresh = workspaceWith();
    expect(run(['lint', ...today, '-f', 'json', '-o', 'plan-baseline.json'], { cwd: fresh }).code).toBe(2);
    expect(filesIn(fresh)).not.toContain('plan-baseline.json');
  });
});
