import { explainCommand } from '../../src/commands/explain.js';
import { localeFor } from '../../src/host/locales.js';
import { folderWith } from '../support/plan.js';

/** What `plan explain` says of a rule, outside every workspace; in this process, because there are many rules. */
export async function explained(id: string, language: string): Promise<{ out: string; code: number }> {
  let out = '';
  const terminal = {
    out(text: string) {
      out += text;
    },
    err() {},
    color: false,
    interactive: false,
  };
  const context = { locale: localeFor(language), terminal, environment: {}, cwd: folderWith() };
  const code = await explainCommand.run({ arguments: [id], options: {}, context });
  return { out, code };
}

/** A text in a regular expression that means itself. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
