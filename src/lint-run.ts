import { relative, resolve, sep } from 'node:path';
import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import type { SourceText } from './core/source.js';
import type { Attachments } from './host/attachments.js';
import { readBaseline, writeBaseline } from './host/baseline.js';
import { isTimeZone } from './host/clock.js';
import type { Selection } from './host/inputs.js';
import { linkProject } from './host/link.js';
import { ownRules } from './host/own-rules.js';
import type { Project } from './host/project.js';
import { nearest } from './language/nearest.js';
import type { LintInput, Outcome } from './outcome.js';
import { mendedSince, updatedBaseline, withBaseline } from './rules/baseline.js';
import { ruleFaults } from './rules/configured.js';
import { runRules } from './rules/engine.js';
import { withIgnores } from './rules/ignores.js';
import { levelOf } from './rules/level.js';
import { rules as packageRules } from './rules/list.js';
import type { Rule } from './rules/rule.js';
import type { Workspace } from './workspace/workspace.js';

/** A checked workspace. */
interface Linted {
  readonly outcome: Outcome;
  readonly workspace: Workspace;
  readonly attachments: Attachments | undefined;
}

/** How the rules are run; without any, all that the configuration wants, over everything selected. */
export type LintOptions = Pick<LintInput, 'rules' | 'preset' | 'since' | 'updateBaseline' | 'watch'>;

/** Reads the workspace of a project and runs the rules over it, with what configuration, comments and baseline say of them. */
export async function lintProject(
  project: Project,
  selection: Selection,
  asOf: string,
  { rules: ids, preset = project.settings.preset, since, updateBaseline = false, watch }: LintOptions = {},
): Promise<Linted> {
  const own = await ownRules(
    project,
    packageRules.map(({ id }) => id),
  );
  const known = [...packageRules, ...own.rules];
  const chosen = chosenRules(known, ids);
  const settings = { ...project.settings, preset };
  const {
    workspace,
    selected: asked,
    sources,
    ...read
  } = await linkProject({ ...project, settings }, selection);
  const selected = await touched(asked, project, since);
  const found = await runRules({
    workspace,
    rules: chosen,
    asOf,
    only: selected,
    ...(watch ? { watch } : {}),
  });
  const applied = chosen.flatMap((rule) => {
    const severity = levelOf(rule, settings);
    return severity === 'off' ? [] : { id: rule.id, severity, sources: rule.sources };
  });
  const ran = new Set(applied.map(({ id }) => id));
  const judged = ignored(found, workspace, selected, { asOf, known: known.map(({ id }) => id), ran });
  const attachments = await attachmentsOf(workspace, project, selected);
  const diagnostics = [
    ...unknownTimeZone(project),
    ...own.diagnostics,
    ...(own.diagnostics.length > 0 ? [] : ruleFaults(project.ruleSettings, known)),
    ...read.diagnostics.filter(({ at }) => selected.has(at.file)),
    ...judged,
    ...(attachments?.diagnostics ?? []),
  ];
  const outcome: Outcome = {
    ...baselined({ diagnostics, sources }, project, { files: selected, rules: ran }, updateBaseline),
    sources: new Map([...project.sources, ...sources]),
    files: selected.size,
    checked: [...selected],
    rules: applied,
    texts: own.texts,
    organisation: project.settings.organisation,
    asOf,
    language: project.settings.language,
  };
  return { outcome, workspace, attachments };
}

/** The rules that were asked for by id; all when none was. */
function chosenRules(known: readonly Rule[], ids: readonly string[] = []): readonly Rule[] {
  const names = known.map(({ id }) => id);
  for (const rule of ids.filter((id) => !names.includes(id))) {
    const suggestion = nearest(rule, names);
    throw new CannotRun('run/no-such-rule', suggestion === undefined ? { rule } : { rule, suggestion });
  }
  return ids.length === 0 ? known : known.filter(({ id }) => ids.includes(id));
}

/** The selected files that were touched since a revision. */
async function touched(
  selected: ReadonlySet<string>,
  { root, cwd }: Project,
  since: string | undefined,
): Promise<ReadonlySet<string>> {
  if (since === undefined) return selected;
  const { changedSince } = await import('./host/git.js');
  const changed = await changedSince(root, since);
  if (!changed) throw new CannotRun('run/no-such-revision', { revision: since });
  return new Set([...selected].filter((name) => changed.has(resolve(cwd, name))));
}

function ignored(
  found: readonly Diagnostic[],
  { members }: Workspace,
  selected: ReadonlySet<string>,
  scene: Parameters<typeof withIgnores>[2],
): Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of found) {
    const file = byFile.get(diagnostic.at.file);
    if (file) file.push(diagnostic);
    else byFile.set(diagnostic.at.file, [diagnostic]);
  }
  return members
    .filter(({ path }) => selected.has(path))
    .flatMap((member) => withIgnores(byFile.get(member.path) ?? [], member, scene));
}

/** Findings with those marked that were put off; with `isUpdate` all that there are now are. */
function baselined(
  found: { readonly diagnostics: readonly Diagnostic[]; readonly sources: ReadonlyMap<string, SourceText> },
  { root, cwd }: Project,
  { files, rules }: { readonly files: ReadonlySet<string>; readonly rules: ReadonlySet<string> },
  isUpdate: boolean,
): Pick<Outcome, 'diagnostics' | 'mended'> {
  const fileName = (name: string): string => relative(root, resolve(cwd, name)).split(sep).join('/');
  const all = { ...found, fileName };
  const scope = { files: new Set([...files].map(fileName)), rules };
  const before = readBaseline(root, cwd);
  if (!before && !isUpdate) return { diagnostics: found.diagnostics };
  const baseline = isUpdate ? updatedBaseline(all, before ?? {}, scope) : (before ?? {});
  if (isUpdate) writeBaseline(root, baseline);
  const diagnostics = withBaseline(all, baseline);
  return { diagnostics, mended: mendedSince({ ...all, diagnostics }, baseline, scope) };
}

/** The files that documents name; few workspaces have any, and what reads them is loaded for those only. */
async function attachmentsOf(
  workspace: Workspace,
  { root }: Project,
  only: ReadonlySet<string>,
): Promise<Attachments | undefined> {
  if (!workspace.members.some(({ words }) => words.has('file'))) return undefined;
  const { readAttachments } = await import('./host/attachments.js');
  return readAttachments(workspace, root, only);
}

/** A zone that there is not would put another day than that of the house on paper. */
function unknownTimeZone({ settings: { timeZone }, timeZonePlace }: Project): Diagnostic[] {
  if (timeZone === undefined || !timeZonePlace || isTimeZone(timeZone)) return [];
  const args = { zone: timeZone };
  return [{ code: 'config/unknown-time-zone', args, severity: 'error', at: timeZonePlace }];
}
