import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { browserFolders, browserProcesses } from '../print/processes.js';
import { startPlan } from '../support/running-plan.js';
import { config, run, soundPlan, unprinted, workspaceWith } from './workspace.js';

const waiting = 'Waiting for changes; Ctrl-C ends it.\n';
const command = ['build', '--watch', '--as-of', '2026-06-01', '--lang', 'en'];
const toPage = [...command, '--to', 'html'];

const binder = `kind: binder
title: Mappe
owner: leder
status: approved
plans: [a, b]
copies: [{ number: 1, holder: leder, place: Vagten }]
`;

describe('plan build --watch', () => {
  it('builds again what was changed, and ends at Ctrl-C with the code of the last build', async () => {
    const cwd = workspaceWith();
    const page = join(cwd, 'out', 'index.html');
    const plan = startPlan(toPage, cwd);
    expect(await plan.until(waiting)).toContain('out/index.html');
    expect(readFileSync(page, 'utf8')).not.toContain('Vandbrud');
    writeFileSync(join(cwd, 'plans', 'b.yaml'), soundPlan({ title: 'Vandbrud' }));
    await plan.until(waiting);
    expect(readFileSync(page, 'utf8')).toContain('Vandbrud');
    expect(await plan.end()).toBe(0);
  });

  it('says what is wrong, leaves what is there, and goes on', async () => {
    const cwd = workspaceWith();
    const page = join(cwd, 'out', 'index.html');
    const plan = startPlan(toPage, cwd);
    await plan.until(waiting);
    const before = readFileSync(page);
    writeFileSync(join(cwd, 'plans', 'b.yaml'), 'kind: [');
    const told = await plan.until(waiting);
    expect(told).toContain('plans/b.yaml:1:');
    expect(told).toContain('Nothing was built');
    expect(readFileSync(page)).toEqual(before);
    rmSync(join(cwd, 'plans', 'b.yaml'));
    await plan.until(waiting);
    expect(readFileSync(page)).not.toEqual(before);
    writeFileSync(join(cwd, 'plans', 'c.yaml'), 'kind: [');
    await plan.until(waiting);
    expect(await plan.end('SIGTERM')).toBe(1);
  });

  it('goes on where a build could not run', async () => {
    const cwd = workspaceWith();
    const plan = startPlan(toPage, cwd);
    await plan.until(waiting);
    rmSync(join(cwd, 'out'), { recursive: true });
    writeFileSync(join(cwd, 'out'), '');
    writeFileSync(join(cwd, 'plans', 'b.yaml'), soundPlan({ title: 'Vandbrud' }));
    expect(await plan.until(waiting)).toMatch(/^plan: /m);
    rmSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'plans', 'b.yaml'), soundPlan({ title: 'Storm' }));
    await plan.until(waiting);
    expect(existsSync(join(cwd, 'out', 'index.html'))).toBe(true);
    expect(await plan.end()).toBe(0);
  });

  it('begins again with a changed configuration', async () => {
    const cwd = workspaceWith();
    const plan = startPlan(toPage, cwd);
    await plan.until(waiting);
    writeFileSync(join(cwd, 'plan.config.yaml'), `${config}${unprinted}output: paper\n`);
    expect(await plan.until(waiting)).toContain('paper/index.html');
    await plan.end();
  });

  it('does not look for another configuration while its own is gone', async () => {
    const cwd = workspaceWith({
      'inner/plan.config.yaml': config + unprinted,
      'inner/plans/c.yaml': soundPlan(),
    });
    const inner = join(cwd, 'inner');
    const plan = startPlan(toPage, inner);
    await plan.until(waiting);
    const path = join(inner, 'plan.config.yaml');
    rmSync(path);
    expect(await plan.until(waiting)).toMatch(/^plan: .*plan\.config\.yaml/m);
    writeFileSync(path, config + unprinted);
    await plan.until(waiting);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
    await plan.end();
  });

  it('tells of a build that it brings to its end after Ctrl-C, and ends with its code', async () => {
    const cwd = workspaceWith();
    const plan = startPlan(toPage, cwd);
    await plan.until(waiting);
    writeFileSync(join(cwd, 'plans', 'b.yaml'), 'kind: [');
    await plan.until(waiting);
    writeFileSync(join(cwd, 'plans', 'b.yaml'), soundPlan({ title: 'Vandbrud' }));
    await setTimeout(60);
    const code = await plan.end();
    const isBuilt = readFileSync(join(cwd, 'out', 'index.html'), 'utf8').includes('Vandbrud');
    expect(code).toBe(isBuilt ? 0 : 1);
  });

  it.each([
    ['its own files', [], ''],
    ['a report', ['--format', 'json', '--output', 'report.json'], ''],
    ['the folder of the workspace as its output', [], 'output: .\n'],
  ])('is not set off by %s', async (_, options, more) => {
    const cwd = workspaceWith({ 'plan.config.yaml': `${config}${unprinted}${more}` });
    const plan = startPlan([...toPage, '--no-cache', ...options], cwd);
    await plan.until(waiting);
    writeFileSync(join(cwd, 'plans', 'b.yaml'), soundPlan({ title: 'Vandbrud' }));
    await plan.until(waiting);
    const again = plan.until(waiting);
    again.catch(() => {});
    expect(await Promise.race([again, setTimeout(700, 'quiet')])).toBe('quiet');
    await plan.end();
  });

  it('is not set off by the file that its words go to', async () => {
    const cwd = workspaceWith();
    const said = openSync(join(cwd, 'said.txt'), 'w');
    const child = spawn(process.execPath, [packagePath('bin', 'plan.js'), ...toPage], {
      cwd,
      stdio: ['ignore', said, said],
    });
    closeSync(said);
    onTestFinished(() => void child.kill('SIGKILL'));
    const count = (): number => readFileSync(join(cwd, 'said.txt'), 'utf8').split(waiting).length - 1;
    await expect.poll(count, { timeout: 10_000 }).toBe(1);
    await setTimeout(500);
    expect(count()).toBe(1);
  });

  it('ends when code of rules has changed, which would not be what it checks with', async () => {
    const rule = `export const rules = [{ id: 'own', severity: 'info', texts: {}, document() {} }];\n`;
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}${unprinted}allow-code: true\nown-rules: [own.mjs]\n`,
      'own.mjs': rule,
    });
    const plan = startPlan(toPage, cwd);
    await plan.until(waiting);
    writeFileSync(join(cwd, 'own.mjs'), `${rule}\n`);
    expect(await plan.until('again')).toContain('own.mjs has changed');
    expect(await plan.ended).toBe(2);
  });

  it('refuses a day that is none before it waits', () => {
    const { code, stderr } = run(['build', '--watch', '--as-of', 'tomorrow'], { cwd: workspaceWith() });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('tomorrow') });
    expect(stderr).not.toContain(waiting);
  });

  it('keeps the browser between builds, gives the bytes of a build of its own, and leaves nothing behind', async () => {
    const cwd = workspaceWith({ 'plan.config.yaml': config, 'binders/mappe.yaml': binder });
    const pdf = join(cwd, 'out', 'mappe.pdf');
    const plan = startPlan([...command, '--no-cache'], cwd);
    await plan.until(waiting);
    const browser = browserProcesses(plan.pid);
    expect(browser).not.toEqual([]);
    writeFileSync(join(cwd, 'plans', 'b.yaml'), soundPlan({ title: 'Vandbrud' }));
    await plan.until(waiting);
    const watched = readFileSync(pdf);
    expect(browserProcesses(plan.pid)).toEqual(expect.arrayContaining(browser.slice(0, 1)));
    expect(await plan.end()).toBe(0);
    expect(browserProcesses(plan.pid)).toEqual([]);
    expect(browserFolders(plan.pid)).toEqual([]);
    expect(run(['build', '--as-of', '2026-06-01', '--no-cache'], { cwd }).code).toBe(0);
    expect(readFileSync(pdf).equals(watched)).toBe(true);
  });

  it('starts another browser when the one it kept is gone', async () => {
    const cwd = workspaceWith({ 'plan.config.yaml': config, 'binders/mappe.yaml': binder });
    const plan = startPlan([...command, '--no-cache'], cwd);
    await plan.until(waiting);
    execFileSync('kill', ['-9', ...browserProcesses(plan.pid).map(String)]);
    writeFileSync(join(cwd, 'plans', 'b.yaml'), soundPlan({ title: 'Vandbrud' }));
    expect(await plan.until(waiting)).toContain('out/mappe.pdf');
    expect(await plan.end()).toBe(0);
  });
});
