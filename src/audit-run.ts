import { join } from 'node:path';
import { auditWorkspace, type Status } from './audit/audit.js';
import { auditFormats } from './audit/list.js';
import { sheetOf } from './audit/sheet.js';
import type { Standard } from './audit/standard.js';
import { type AuditView, viewOf } from './audit/view.js';
import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import type { Locale } from './core/locale.js';
import type { SourceText } from './core/source.js';
import { openAsOf } from './host/as-of.js';
import { displayPath } from './host/files.js';
import { fontsFor } from './host/fonts.js';
import { vocabulary } from './host/kinds.js';
import { linkProject } from './host/link.js';
import { localeFor } from './host/locales.js';
import { packageJson, packageNames, packageVersion } from './host/package.js';
import type { Project } from './host/project.js';
import { readTemplates } from './host/templates.js';
import type { Kind } from './language/kind.js';
import { type Shape, shapeOf } from './language/shape.js';
import { hasPlaceholder } from './rules/placeholders.js';
import { isPlan } from './workspace/member.js';
import type { Workspace } from './workspace/workspace.js';

/** The ways to write an audit. */
export const auditFormatNames: readonly string[] = ['pretty', 'html', 'csv', 'json'];

/** What to go by and how to write it. Without more, the workspace that the working directory lies in, as of today. */
export interface AuditInput {
  /** The working directory; the process's own when not given. */
  readonly cwd?: string | undefined;
  /** The configuration file; looked for upwards from `cwd` when not given. */
  readonly config?: string | undefined;
  /** The day of the audit as YYYY-MM-DD; today when not given. */
  readonly asOf?: string | undefined;
  /** The name of a standard, as `auditStandards` lists them. */
  readonly standard?: string | undefined;
  /** `pretty`, `html`, `csv` or `json`; pretty when not given. */
  readonly format?: string | undefined;
  /** The language to write in; that of the workspace when not given. */
  readonly language?: string | undefined;
}

/** What an audit found. Without a view the workspace has faults that must be mended first: `diagnostics` names them. */
export interface AuditOutcome {
  readonly view: AuditView | undefined;
  /** The audit in the format that was asked for. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The names of the files that were read. */
  readonly checked: readonly string[];
  readonly organisation: string;
  /** The language of the workspace, in which its users read. */
  readonly language: string;
}

/** The standards that an audit can go by: their listing on disk is the registry. */
export function auditStandards(): string[] {
  return packageNames(join('schemas', 'standards'), '.json');
}

/** Looks up where the plans of a workspace answer a standard. Throws CannotRun without a standard or without a plan. */
export async function audit(input: AuditInput = {}): Promise<AuditOutcome> {
  const { cwd = process.cwd(), config, standard: name = '', format = 'pretty' } = input;
  const allowed = auditStandards();
  if (!allowed.includes(name)) throw new CannotRun('run/no-standard', { allowed });
  const { project, asOf } = await openAsOf(cwd, config, input.asOf);
  const { language, organisation } = project.settings;
  const { diagnostics: faults, sources: texts } = project;
  const unread = { view: undefined, text: '', language, organisation };
  if (faults.length > 0)
    return { ...unread, diagnostics: faults, sources: texts, checked: [...texts.keys()] };
  const { workspace, sources, diagnostics } = await linkProject(project, {
    files: [],
    stdinFilename: undefined,
  });
  const read = { diagnostics, sources, checked: [...sources.keys()], organisation, language };
  if (!workspace.complete) return { ...unread, ...read };
  if (!workspace.members.some(isPlan)) {
    throw new CannotRun('run/no-plans', { folder: displayPath(project.cwd, project.root) });
  }
  const standard = packageJson<Standard>('schemas', 'standards', `${name}.json`);
  const locale = localeFor(input.language ?? language);
  const results = auditWorkspace(workspace, standard, { asOf, isBlank: hasPlaceholder });
  const wording = { locale, asOf, workspace, vocabulary: wordShapes(), kinds: await kindsOf(project) };
  const view = viewOf(standard, results, wording);
  return { ...read, view, text: await written(view, format, workspace, locale) };
}

/** Whether a clause that could have been answered is not. */
export function hasMissing(counts: Readonly<Record<Status, number>>): boolean {
  return counts.missing > 0;
}

async function written(
  view: AuditView,
  format: string,
  workspace: Workspace,
  locale: Locale,
): Promise<string> {
  const load = auditFormats[format];
  return load ? (await load())(view, locale) : page(view, workspace, locale);
}

/** One file that needs nothing but itself. */
async function page(view: AuditView, workspace: Workspace, locale: Locale): Promise<string> {
  const [{ pageOf }, { engineFor }, { styleSheet }, { dateInWords }, { noFiles }] = await Promise.all([
    import('./render/page.js'),
    import('./render/engine.js'),
    import('./render/style.js'),
    import('./render/dates.js'),
    import('./render/files.js'),
  ]);
  const templates = readTemplates();
  const { language } = locale;
  const asOf = dateInWords(view.asOf, `${language}-${workspace.settings.country}`);
  const content = engineFor(templates)('audit', sheetOf(view, locale, asOf), locale);
  const style = ['common.css', 'screen.css', 'audit.css'].map((name) => styleSheet(templates, name)).join('');
  const input = {
    workspace,
    locales: localeFor,
    templates,
    fonts: fontsFor,
    files: noFiles,
    asOf: view.asOf,
    version: packageVersion(),
  };
  const title = [view.organisation, view.title].filter((part) => part !== '').join(' – ');
  return pageOf(input, { title, language, labels: locale, header: '', content, style }).html;
}

async function kindsOf({ kinds }: Project): Promise<Kind[]> {
  const loaded = await Promise.all(kinds.names.map((name) => kinds.get(name)));
  return loaded.flatMap((one) => (one ? [one.kind] : []));
}

function wordShapes(): ReadonlyMap<string, Shape> {
  const words = vocabulary();
  return new Map(Object.keys(words).map((word) => [word, shapeOf({ $ref: `#/$defs/${word}` }, words)]));
}
