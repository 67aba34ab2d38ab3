import type { RuleTexts } from '../src/core/locale.js';
import { localeFor } from '../src/host/locales.js';
import { rules } from '../src/rules/list.js';
import { isIn, presets } from '../src/rules/presets.js';
import type { Category, Example, OptionValue, Rule } from '../src/rules/rule.js';
import { cell, tableOf } from './markdown.js';

const english = localeFor('en');

/** The page of each rule and the list of all, by file name. */
export function rulePages(): Record<string, string> {
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, pageOf(rule)] as const);
  return { 'docs/rules/README.md': listOf(rules), ...Object.fromEntries(pages) };
}

function wordsOf({ id }: Rule): RuleTexts {
  return english.rule(id) ?? { summary: '', why: '', messages: {} };
}

function listOf(all: readonly Rule[]): string {
  const categories = [...new Set(all.map(({ category }) => category))];
  return [
    '# Lint rules',
    '',
    'Generated from the rules by `npm run generate`. How rules are set, left out and mended: [Linting](../lint.md).',
    '',
    'An `error` misleads or hurts somebody who follows the paper, a `warning` fails on the day or at an audit, an `info` is worth a look and only runs',
    'with the preset `all`. *Time* stands for findings that come with the passing of days alone, `--fix` for rules that can mend what they find.',
    '',
    ...categories.flatMap((category) => chapterOf(category, all)),
  ].join('\n');
}

function chapterOf(category: Category, all: readonly Rule[]): string[] {
  const rows = all
    .filter((rule) => rule.category === category)
    .map((rule) => [`[${rule.id}](${rule.id}.md)`, traitsOf(rule), cell(wordsOf(rule).summary)]);
  const name = english.say(`category.${category}`);
  const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return [`## ${title}`, '', ...tableOf(['rule', 'severity', 'what holds in a good plan'], rows)];
}

function traitsOf({ severity, aging, examples }: Rule): string {
  return [severity, ...(aging ? ['*time*'] : []), ...(examples.fixed ? ['`--fix`'] : [])].join(', ');
}

function pageOf(rule: Rule): string {
  const { summary, why } = wordsOf(rule);
  const { severity, sources, examples, aging } = rule;
  const runs = presets.filter((preset) => isIn(preset, rule)).map((preset) => `\`${preset}\``);
  return [
    `# ${rule.id}`,
    '',
    `${summary} Severity: ${severity}. Presets: ${runs.join(', ')}.`,
    '',
    why,
    '',
    ...(aging
      ? [
          'What it finds comes with the passing of days alone: it is an error only in a review (`--preset review`), and does not count for `--max-warnings`.',
          '',
        ]
      : []),
    ...optionsOf(rule),
    '## Found',
    'The rule reports the lines that are marked with `# <--`.',
    '',
    ...filesOf(examples.bad),
    ...(examples.fixed
      ? ['## Mended', '`plan lint --fix` makes of it:', '', ...filesOf(examples.fixed)]
      : []),
    '## Right',
    '',
    ...filesOf(examples.good),
    '## Sources',
    '',
    ...sources.map((source) => `- ${source}`),
    '',
  ].join('\n');
}

/** What can be set, and how that is written with the values that hold without it. */
function optionsOf(rule: Rule): string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const texts = wordsOf(rule).options ?? {};
  const rows = options.map(([name, standard]) => [`\`${name}\``, cell(texts[name]), cell(shown(standard))]);
  const setting = options.map(([name, standard]) => `      ${name}: ${written(standard)}`);
  return [
    '## Options',
    '',
    ...tableOf(['option', 'what it is for', 'without it'], rows),
    '`plan.config.yaml`',
    '',
    '```yaml',
    'rules:',
    `  ${rule.id}:`,
    '    options:',
    ...setting,
    '```',
    '',
  ];
}

function shown(value: OptionValue): string {
  return [value].flat().join(', ');
}

function written(value: OptionValue): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
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
