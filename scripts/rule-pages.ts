import { localeFor } from '../src/host/locales.js';
import { rules } from '../src/rules/list.js';
import type { Example, Rule } from '../src/rules/rule.js';

/** The page of each rule and the list of all, by file name. */
export function rulePages(): Record<string, string> {
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, pageOf(rule)] as const);
  return { 'docs/rules/README.md': listOf(rules), ...Object.fromEntries(pages) };
}

function wordsOf(rule: Rule): { summary: string; why: string } {
  return localeFor('en').rule(rule.id) ?? { summary: '', why: '' };
}

function listOf(all: readonly Rule[]): string {
  const rows = all.map(
    (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${wordsOf(rule).summary} |`,
  );
  return [
    '# Lint rules',
    '',
    'Generated from the rules by `npm run generate`.',
    '',
    '| rule | severity | what it finds |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function pageOf(rule: Rule): string {
  const { summary, why } = wordsOf(rule);
  return [
    `# ${rule.id}`,
    '',
    `${summary} Severity: ${rule.severity}.`,
    '',
    why,
    '',
    '## Found',
    'The rule reports the lines that are marked with `# <--`.',
    '',
    ...filesOf(rule.examples.bad),
    '## Right',
    '',
    ...filesOf(rule.examples.good),
    '## Sources',
    '',
    ...rule.sources.map((source) => `- ${source}`),
    '',
  ].join('\n');
}

function filesOf(example: Example): string[] {
  return Object.entries(example).flatMap(([file, text]) => [
    `\`${file}\``,
    '',
    '```yaml',
    text.trim(),
    '```',
    '',
  ]);
}
