import type { Diagnostic, Location, Severity } from '../core/diagnostic.js';
import type { Visit } from '../language/walk.js';
import { locationOf, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Finding, Rule, RuleContext } from './rule.js';

/** What a run of the rules is about. */
export interface LintRun {
  readonly workspace: Workspace;
  readonly rules: readonly Rule[];
  /** The day of the check, as YYYY-MM-DD. */
  readonly asOf: string;
  /** Paths of the documents to report on; the others only serve as context. All when undefined. */
  readonly only?: ReadonlySet<string>;
}

/** Runs rules over a workspace; the findings come in the order of files and lines. */
export async function runRules({ workspace, rules, asOf, only }: LintRun): Promise<Diagnostic[]> {
  const active = rules.filter((rule) => workspace.settings.rules.get(rule.id) !== 'off');
  const diagnostics: Diagnostic[] = [];
  for (const member of workspace.members) {
    if (only && !only.has(member.path)) continue;
    const found: Diagnostic[] = [];
    for (const rule of active) found.push(...(await checkMember(rule, { workspace, member, asOf })));
    diagnostics.push(...found.sort((a, b) => a.at.start - b.at.start));
  }
  return diagnostics;
}

async function checkMember(rule: Rule, scene: Omit<RuleContext, 'report'>): Promise<Diagnostic[]> {
  const { member, workspace } = scene;
  const found: Diagnostic[] = [];
  const report = (finding: Finding): void => {
    found.push(toDiagnostic(finding, rule, workspace, member));
  };
  const context: RuleContext = { ...scene, report };
  await rule.document?.(context);
  for (const [word, check] of Object.entries(rule.words ?? {})) {
    const visitWord = check as (visit: Visit, context: RuleContext) => void;
    for (const visit of member.words.get(word) ?? []) visitWord(visit, context);
  }
  return found;
}

/** What the workspace says of a rule holds for all its findings. A draft is allowed to be unfinished: there an error is a warning. */
function severityOf(finding: Finding, rule: Rule, workspace: Workspace, member: Member): Severity {
  const set = workspace.settings.rules.get(rule.id);
  const severity = set === undefined || set === 'off' ? (finding.severity ?? rule.severity) : set;
  return severity === 'error' && member.data['status'] === 'draft' ? 'warning' : severity;
}

function toDiagnostic(finding: Finding, rule: Rule, workspace: Workspace, member: Member): Diagnostic {
  const { args = {}, related, variant } = finding;
  const code = variant === undefined ? rule.id : `${rule.id}.${variant}`;
  const severity = severityOf(finding, rule, workspace, member);
  const at = narrow(placeOf(finding, member), finding.excerpt, member);
  return { code, args, severity, at, ...(related ? { related } : {}) };
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
