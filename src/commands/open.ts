import { openProject, type Project } from '../host/project.js';
import { report } from './check.js';
import type { Invocation } from './command.js';

/** Opens the workspace for a command that needs its kinds; undefined when it is broken, which is then said on standard error. */
export async function openSound({
  arguments: files,
  options,
  context,
}: Invocation): Promise<Project | undefined> {
  const { cwd, locale, terminal } = context;
  const project = await openProject(cwd, options['config'] as string | undefined, locale.language);
  const { diagnostics, sources, settings } = project;
  if (diagnostics.length === 0) return project;
  const quiet = { ...context, terminal: { ...terminal, out: terminal.err } };
  const { language, organisation } = settings;
  const checked = [...sources.keys()].slice(0, 1);
  const outcome = { diagnostics, sources, files: 1, checked, rules: [], organisation, language };
  await report(outcome, { arguments: files, options: { ...options, format: 'pretty' }, context: quiet });
  return undefined;
}
