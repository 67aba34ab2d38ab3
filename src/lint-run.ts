import { relative, resolve, sep } from 'node:path';
import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import type { Attachments, Occasion } from './host/attachments.js';
import { besideBaseline } from './host/baseline.js';
import { isTimeZone } from './host/clock.js';
import type { Selection } from './host/inputs.js';
import { type Linked, linkProject } from './host/link.js';
import { type OwnRules, ownRules } from './host/own-rules.js';
import type { Project } from './host/project.js';
import { nearest } from './language/nearest.js';
import type { LintInput, Outcome } from './outcome.js';
import type { AppliedRule } from './report/report.js';
import type { Looked } from './rules/baseline.js';
import { ruleFaults } from './rules/configured.js';
import { runRules } from './rules/engine.js';
import { type Scene, withIgnores } from './rules/ignores.js';
import { levelOf, type UsagesOf, usagesIn } from './rules/level.js';
import { rules as packageRules } from './rules/list.js';
import { namingFiles } from './rules/naming-files.js';
import type { Rule } from './rules/rule.js';
import type { Member } from './workspace/member.js';
import type { Workspace } from './workspace/workspace.js';

/** A checked workspace. */
interface Linted {
  readonly outcome: Outcome;
  readonly workspace: Workspace;
  readonly attachments: Attachments | undefined;
}

/** How the rules are run; without any, all that the configuration wants, over everything selected. */
export interface LintOptions
  extends Pick<LintInput, 'rules' | 'preset' | 'since' | 'updateBaseline' | 'watch'> {
  /** The paper is to be printed: the baseline puts no error off. */
  readonly isForPaper?: boolean;
}

/** Reads the workspace of a project and runs the rules over it, with what configuration, comments and baseline say of them. */
export async function lintProject(
  project: Project,
  selection: Selection,
  asOf: string,
  options: LintOptions = {},
): Promise<Linted> {
  const { rules: ids = [], preset = project.settings.preset, since, watch } = options;
  if (options.updateBaseline && selection.files.includes('-')) throw new CannotRun('run/baseline-stdin');
  const own = await ownRules(
    project,
    packageRules.map(({ id }) => id),
  );
  const known = [...packageRules, ...own.rules];
  const chosen = chosenRules(known, ids, own);
  const settings = { ...project.settings, preset };
  const linked = await linkProject({ ...project, settings }, selection);
  const { workspace, sources } = linked;
  const selected = await touched(linked.selected, selection, project, since);
  const isAsked = ids.length > 0;
  const usagesOf = usagesIn(settings, chosen, isAsked);
  const run = { workspace, rules: chosen, asOf, only: selected, usagesOf };
  const found = await runRules(watch ? { ...run, watch } : run);
  const looking = lookingAt(
    workspace.members.filter(({ path }) => selected.has(path)),
    usagesOf,
  );
  const judged = ignored(found, looking, {
    asOf,
    known: own.isSound ? known.map(({ id }) => id) : undefined,
  });
  const attachments = await attachmentsOf(workspace, project, selected, {
    asOf,
    isForPaper: options.isForPaper ?? false,
  });
  const diagnostics = [
    ...unknownTimeZone(project),
    ...own.diagnostics,
    ...(own.isSound ? ruleFaults(project.ruleSettings, known) : []),
    ...linked.diagnostics.filter(({ at }) => selected.has(at.file)),
    ...judged,
    ...(attachments?.diagnostics ?? []),
  ];
  const isWhole = selection.files.length === 0 && since === undefined;
  const baselined = besideBaseline({ diagnostics, sources }, project, {
    looked: lookedIn(project, { ...linked, isWhole }, { looking, chosen, own }),
    isUpdate: options.updateBaseline ?? false,
    isForPaper: options.isForPaper ?? false,
  });
  const outcome: Outcome = {
    ...baselined,
    sources: new Map([...project.sources, ...sources]),
    files: selected.size,
    checked: [...selected],
    rules: appliedRules(chosen, looking, usagesOf, (rule) => levelOf(rule, settings, isAsked)),
    texts: own.texts,
    organisation: settings.organisation,
    asOf,
    language: settings.language,
  };
  return { outcome, workspace, attachments };
}

/** The rules that were asked for by id; all when none was. One that may be in a module that was not loaded is not missed. */
function chosenRules(known: readonly Rule[], ids: readonly string[], { isSound }: OwnRules): readonly Rule[] {
  const names = known.map(({ id }) => id);
  for (const rule of ids.filter((id) => isSound && !names.includes(id))) {
    const suggestion = nearest(rule, names);
    throw new CannotRun('run/no-such-rule', suggestion === undefined ? { rule } : { rule, suggestion });
  }
  return ids.length === 0 ? known : known.filter(({ id }) => ids.includes(id));
}

/** The selected files that were touched since a revision; what comes from standard input is being touched now. */
async function touched(
  selected: ReadonlySet<string>,
  { files, stdinFilename = '<stdin>' }: Selection,
  { root, cwd }: Project,
  since: string | undefined,
): Promise<ReadonlySet<string>> {
  if (since === undefined) return selected;
  const { changedSince } = await import('./host/git.js');
  const changed = await changedSince(root, since);
  if (!changed) throw new CannotRun('run/no-such-revision', { revision: since });
  const typed = files.includes('-') ? stdinFilename : undefined;
  return new Set([...selected].filter((name) => name === typed || changed.has(resolve(cwd, name))));
}

/** Documents with the ids of the rules that look at them. */
type Looking = ReadonlyMap<Member, ReadonlySet<string>>;

function lookingAt(members: readonly Member[], usagesOf: UsagesOf): Looking {
  const known = new Map<ReturnType<UsagesOf>, ReadonlySet<string>>();
  return new Map(
    members.map((member) => {
      const usages = usagesOf(member);
      const ids = known.get(usages) ?? new Set(usages.map(({ rule }) => rule.id));
      known.set(usages, ids);
      return [member, ids];
    }),
  );
}

function ignored(found: readonly Diagnostic[], looking: Looking, scene: Omit<Scene, 'ran'>): Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of found) {
    const file = byFile.get(diagnostic.at.file);
    if (file) file.push(diagnostic);
    else byFile.set(diagnostic.at.file, [diagnostic]);
  }
  return [...looking].flatMap(([member, ran]) =>
    withIgnores(byFile.get(member.path) ?? [], member, { ...scene, ran }),
  );
}

/**
 * Which rule looked at which file, for the baseline. Where a file could not be read nobody knows what the rules would have found;
 * in a run over everything a file that is not there is gone for good, and so is a rule that there is not.
 */
function lookedIn(
  { root, cwd }: Project,
  { workspace, isWhole }: Pick<Linked, 'workspace'> & { readonly isWhole: boolean },
  {
    looking,
    chosen,
    own,
  }: { readonly looking: Looking; readonly chosen: readonly Rule[]; readonly own: OwnRules },
): Looked {
  const fileName = (name: string): string => relative(root, resolve(cwd, name)).split(sep).join('/');
  let rulesAt: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const there = new Set([...packageRules, ...own.rules].map(({ id }) => id));
  const asked = new Set(chosen.map(({ id }) => id));
  return (file, rule) => {
    if (!workspace.complete || !own.isSound) return false;
    // Few workspaces have a baseline to ask for.
    rulesAt ??= new Map([...looking].map(([{ path }, rules]) => [fileName(path), rules]));
    const here = rulesAt.get(file);
    if (here ? here.has(rule) : isWhole && asked.has(rule)) return true;
    return !there.has(rule) && (here !== undefined || isWhole);
  };
}

/** The rules that ran, each at the level of the workspace, or where that has none at the one where it looked first. */
function appliedRules(
  rules: readonly Rule[],
  looking: Looking,
  usagesOf: UsagesOf,
  ofWorkspace: (rule: Rule) => AppliedRule['severity'] | undefined,
): AppliedRule[] {
  const levels = new Map<Rule, AppliedRule['severity']>();
  for (const usages of new Set([...looking.keys()].map(usagesOf)))
    for (const { rule, level } of usages) if (!levels.has(rule)) levels.set(rule, level ?? rule.severity);
  return rules.flatMap((rule) => {
    const severity = ofWorkspace(rule) ?? levels.get(rule);
    return severity === undefined ? [] : { id: rule.id, severity, sources: rule.sources };
  });
}

/** The files that documents name; few workspaces have any, and what reads them is loaded for those only. */
async function attachmentsOf(
  workspace: Workspace,
  { root }: Project,
  only: ReadonlySet<string>,
  occasion: Occasion,
): Promise<Attachments | undefined> {
  if (namingFiles(workspace).size === 0) return undefined;
  const { readAttachments } = await import('./host/attachments.js');
  return readAttachments(workspace, root, only, occasion);
}

/** A zone that there is not would put another day than that of the house on paper. */
function unknownTimeZone({ settings: { timeZone }, timeZonePlace }: Project): Diagnostic[] {
  if (timeZone === undefined || !timeZonePlace || isTimeZone(timeZone)) return [];
  const args = { zone: timeZone };
  return [{ code: 'config/unknown-time-zone', args, severity: 'error', at: timeZonePlace }];
}
