import { Option } from 'commander';
import type { Locale } from '../core/locale.js';
import { rules } from '../rules/list.js';
import { isIn, presets } from '../rules/presets.js';
import type { CommandModule } from './command.js';
import { table } from './table.js';

const formats: Readonly<Record<string, (locale: Locale) => string>> = { pretty, json, markdown };

/** `plan rules`: the lint rules with their severity. */
export const rulesCommand: CommandModule = {
  examples: ['plan rules', 'plan rules --format markdown'],
  configure(command, locale) {
    command.addOption(
      new Option('-f, --format <format>', locale.say('option.rules-format'))
        .choices(Object.keys(formats))
        .default('pretty'),
    );
  },
  async run({ options, context: { locale, terminal } }) {
    terminal.out(formats[String(options['format'])]?.(locale) ?? '');
    return 0;
  },
};

function pretty(locale: Locale): string {
  return table(
    rules.map(({ id, severity }) => [id, locale.say(`severity.${severity}`), summaryOf(id, locale)]),
  );
}

/** Everything that other programs can use: identifiers in English, words in the language of the locale. */
function json(locale: Locale): string {
  const listed = rules.map((rule) => {
    const { id, severity, category, aging = false, sources, options = {}, examples } = rule;
    const { summary = '', why = '', options: texts = {} } = locale.rule(id) ?? {};
    return {
      id,
      severity,
      category,
      aging,
      fixable: examples.fixed !== undefined,
      presets: presets.filter((preset) => isIn(preset, rule)),
      summary,
      why,
      options: Object.entries(options).map(([name, standard]) => ({
        name,
        default: standard,
        description: texts[name] ?? '',
      })),
      sources,
    };
  });
  return `${JSON.stringify(listed, null, 2)}\n`;
}

function markdown(locale: Locale): string {
  const categories = [...new Set(rules.map(({ category }) => category))];
  return categories
    .map((category) => {
      const rows = rules
        .filter((rule) => rule.category === category)
        .map(
          ({ id, severity }) =>
            `| \`${id}\` | ${locale.say(`severity.${severity}`)} | ${summaryOf(id, locale)} |`,
        );
      return [`## ${locale.say(`category.${category}`)}`, '', '| | | |', '|---|---|---|', ...rows, ''].join(
        '\n',
      );
    })
    .join('\n');
}

function summaryOf(id: string, locale: Locale): string {
  return locale.rule(id)?.summary ?? '';
}
