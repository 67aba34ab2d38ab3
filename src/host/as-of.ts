import { checkDay } from './clock.js';
import { environmentLanguage } from './locales.js';
import { openProject, type Project } from './project.js';

/** The workspace that a check works in, and its day as YYYY-MM-DD. */
export interface OpenedAsOf {
  readonly project: Project;
  readonly asOf: string;
}

/**
 * Opens a workspace for a check on a day: the one asked for, else today in the time zone of the workspace. A text that names no day is
 * refused before anything is read.
 */
export async function openAsOf(
  cwd: string,
  config: string | undefined,
  asked: string | undefined,
): Promise<OpenedAsOf> {
  const { env } = process;
  const day = checkDay(asked, env);
  const project = await openProject(cwd, config, environmentLanguage(env));
  const { timeZone } = project.settings;
  return { project, asOf: timeZone === undefined ? day : checkDay(asked, env, timeZone) };
}
