import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import type { SourceText } from './core/source.js';
import { displayPath } from './host/files.js';
import { environmentLanguage } from './host/locales.js';
import { openProject, type Project } from './host/project.js';
import { nearest } from './language/nearest.js';
import type { Asked } from './simulate/courses.js';
import type { Findings } from './simulate/findings.js';
import type { Member } from './workspace/member.js';

/** What a simulation is asked for. Everything is optional: without any, each plan of the workspace on its own scenario. */
export interface SimulateInput extends Asked {
  /** The working directory; the process's own when not given. */
  readonly cwd?: string | undefined;
  /** The configuration file; looked for upwards from `cwd` when not given. */
  readonly config?: string | undefined;
  /** The ids of the only plans to try. */
  readonly plans?: readonly string[] | undefined;
  /** Whether the order of recovery is wanted by those who read. */
  readonly recovery?: boolean | undefined;
}

/** What still works, or what keeps it from being known. */
export interface SimulateOutcome {
  /** Undefined when a file has errors: what it says would be missing. */
  readonly findings: Findings | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The names of the files that were read. */
  readonly checked: readonly string[];
  readonly organisation: string;
  /** The language of the workspace, in which its users read. */
  readonly language: string;
}

/** Plays courses of events with the plans of a workspace. Throws CannotRun where there is nothing to try, or what is asked for does not exist. */
export async function simulate(input: SimulateInput = {}): Promise<SimulateOutcome> {
  const cwd = input.cwd ?? process.cwd();
  const project = await openProject(cwd, input.config, environmentLanguage(process.env));
  if (project.diagnostics.length > 0) return outcomeOf(project, project.diagnostics, project.sources);
  // Whoever only validates does not wait for what a simulation needs.
  const [{ linkProject }, { findingsOf, plansInUse }, { phoneSorter }] = await Promise.all([
    import('./host/link.js'),
    import('./simulate/findings.js'),
    import('./simulate/phone-sort.js'),
  ]);
  const { workspace, ...read } = await linkProject(project, { files: [], stdinFilename: undefined });
  const sources = new Map([...project.sources, ...read.sources]);
  if (read.diagnostics.some(({ severity }) => severity === 'error'))
    return outcomeOf(project, read.diagnostics, sources);
  const plans = chosen(plansInUse(workspace), input.plans);
  const findings = await findingsOf(workspace, plans, input, phoneSorter(workspace.settings.country));
  if (plans.length === 0 || findings.courses.length === 0)
    throw new CannotRun(plans.length === 0 ? 'run/no-plan-to-simulate' : 'run/no-scenario', {
      folder: displayPath(cwd, project.root),
    });
  return {
    ...outcomeOf(project, read.diagnostics, sources),
    findings: { ...findings, hasRecovery: input.recovery ?? false },
  };
}

function outcomeOf(
  { settings: { language, organisation } }: Project,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
): SimulateOutcome {
  return { findings: undefined, diagnostics, sources, checked: [...sources.keys()], organisation, language };
}

/** The plans that were asked for, which must exist: a wrong name would look as if everything worked. */
function chosen(plans: readonly Member[], ids: readonly string[] | undefined): readonly Member[] {
  if (ids === undefined || ids.length === 0) return plans;
  const allowed = plans.map(({ id }) => id);
  for (const id of ids) {
    if (allowed.includes(id)) continue;
    const suggestion = nearest(id, allowed);
    const args = { id, allowed };
    throw new CannotRun('run/no-such-plan', suggestion === undefined ? args : { ...args, suggestion });
  }
  return plans.filter(({ id }) => ids.includes(id));
}
