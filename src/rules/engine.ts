import type { Diagnostic, Location } from '../core/diagnostic.js';
import { locationOf, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { severityOf, type Usage, type UsagesOf, usagesIn } from './level.js';
import { countsDays } from './presets.js';
import type { Finding, Rule, RuleContext } from './rule.js';

/** What a run of the rules is about. */
export interface LintRun {
  readonly workspace: Workspace;
  readonly rules: readonly Rule[];
  /** The day of the check, as YYYY-MM-DD. */
  readonly asOf: string;
  /** Paths of the documents to report on; the others only serve as context. All when undefined. */
  readonly only?: ReadonlySet<string>;
  /** Which of the rules look at a document; what the workspace says of them when not given. */
  readonly usagesOf?: UsagesOf;
  /** Measures the rules: a clock in milliseconds, and who is told what a rule took for a document. */
  readonly watch?: { now(): number; tell(rule: string, milliseconds: number): void };
}

/** Runs rules over a workspace; the findings come in the order of files and lines. */
export async function runRules(run: LintRun): Promise<Diagnostic[]> {
  const { workspace, rules, only } = run;
  const { usagesOf = usagesIn(workspace.settings, rules) } = run;
  const diagnostics: Diagnostic[] = [];
  for (const member of workspace.members) {
    if (only && !only.has(member.path)) continue;
    const found: Diagnostic[] = [];
    for (const usage of usagesOf(member)) {
      // Few rules wait for anything, and waiting for nothing takes time for each rule and document.
      const pending = checkMember(usage, member, run, found);
      if (pending) await pending;
    }
    diagnostics.push(...found.sort((a, b) => a.at.start - b.at.start));
  }
  return diagnostics;
}

/** Adds to `found` what one rule finds in a document; a promise where the rule has to wait for something. */
function checkMember(
  usage: Usage,
  member: Member,
  { workspace, asOf, watch }: LintRun,
  found: Diagnostic[],
): Promise<void> | undefined {
  const { rule, options, checks } = usage;
  const report = (finding: Finding): void => {
    found.push(toDiagnostic(finding, usage, workspace, member));
  };
  const context: RuleContext = { workspace, member, asOf, options, report };
  const start = watch?.now() ?? 0;
  const finish = (): void => {
    for (const [word, check] of checks)
      for (const visit of member.words.get(word) ?? []) check(visit, context);
    watch?.tell(rule.id, watch.now() - start);
  };
  const pending = rule.document?.(context);
  if (pending) return pending.then(finish);
  finish();
  return undefined;
}

function toDiagnostic(finding: Finding, usage: Usage, workspace: Workspace, member: Member): Diagnostic {
  const { args = {}, related, variant, fix } = finding;
  const { rule } = usage;
  const code = variant === undefined ? rule.id : `${rule.id}.${variant}`;
  const severity = severityOf(finding, usage, member, workspace.settings);
  const at = narrow(placeOf(finding, member), finding.excerpt, member);
  return {
    code,
    args,
    severity,
    at,
    ...(related ? { related } : {}),
    ...(fix ? { fix } : {}),
    ...(finding.private ? { private: true } : {}),
    ...(rule.aging && !countsDays(workspace.settings.preset) ? { aging: true } : {}),
  };
}

/** What concerns a document as a whole is shown at its title. */
function placeOf({ at, part }: Finding, member: Member): Location {
  const pointer = typeof at === 'string' ? at : at.pointer;
  if (pointer !== '') return locationOf(member, pointer, part);
  return locationOf(member, member.data['title'] === undefined ? '/kind' : '/title');
}

/** A part of a long text is easier to find than the text; one that was folded or escaped is not in the file as it reads. */
function narrow(at: Location, excerpt: string | undefined, { source }: Member): Location {
  const offset = excerpt === undefined ? -1 : source.text.slice(at.start, at.end).indexOf(excerpt);
  if (excerpt === undefined || offset < 0) return at;
  const start = at.start + offset;
  return { ...at, start, end: start + excerpt.length };
}
