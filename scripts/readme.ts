import { readFileSync } from 'node:fs';
import { lint } from '../src/api.js';
import { localeFor } from '../src/host/locales.js';
import { packagePath, packageVersion } from '../src/host/package.js';
import { prettyReport } from '../src/report/pretty.js';

const section = /(<!-- generated:mistakes -->\n)[\s\S]*?(<!-- \/generated -->)/;

/** The README with what the linter says of the mistakes today. */
export async function readme(): Promise<string> {
  const plain = (text: string): string => text;
  const paint = { error: plain, warning: plain, info: plain, strong: plain, faint: plain };
  const asOf = '2026-11-23';
  const outcome = await lint({ cwd: packagePath('examples', 'mistakes'), asOf });
  const report = prettyReport(
    { ...outcome, asOf, version: packageVersion() },
    localeFor('en'),
    paint,
  ).trimEnd();
  const text = readFileSync(packagePath('README.md'), 'utf8');
  return text.replace(
    section,
    (_, start: string, end: string) => `${start}\`\`\`text\n${report}\n\`\`\`\n${end}`,
  );
}
