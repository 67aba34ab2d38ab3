import { type Command, Option } from 'commander';
import { verify } from '../api.js';
import type { Locale } from '../core/locale.js';
import type { UnitChange } from '../manifest/difference.js';
import type { CurrentPlace, FormerPlace, Verdict } from '../manifest/verify.js';
import type { CommandModule } from './command.js';
import { readerLocale } from './reader.js';

/** `plan verify`: whether paper with a code, or a PDF, is current. */
export const verifyCommand: CommandModule = {
  examples: [
    'plan verify K7M4-Q2XP',
    'plan verify out/beredskabsmappe.pdf',
    'plan verify k7m4q2xp --format json',
  ],
  configure(command: Command, locale: Locale) {
    command.argument('<paper>', locale.say('argument.paper'));
    addManifestOptions(command, locale);
  },
  async run({ arguments: [paper = ''], options, context }) {
    const { answer, language } = await verify({
      cwd: context.cwd,
      paper,
      config: options['config'] as string | undefined,
      manifest: options['manifest'] as string | undefined,
    });
    const locale = readerLocale({ options, context }, language);
    const isJson = options['format'] === 'json';
    context.terminal.out(
      isJson ? `${JSON.stringify(answer, null, 2)}\n` : `${wordVerdict(answer, locale).join('\n')}\n`,
    );
    return answer.state === 'current' ? 0 : 1;
  },
};

/** The options of commands that ask a manifest. */
export function addManifestOptions(command: Command, locale: Locale): void {
  command
    .option('-c, --config <file>', locale.say('option.config'))
    .option('--manifest <file>', locale.say('option.manifest'))
    .addOption(
      new Option('-f, --format <format>', locale.say('option.answer-format'))
        .choices(['pretty', 'json'])
        .default('pretty'),
    );
}

function wordVerdict(verdict: Verdict, locale: Locale): string[] {
  const { state, code } = verdict;
  if (code === null) return [locale.say('verify.no-code')];
  if (state === 'unknown') return [locale.say('verify.unknown', { code })];
  if (state === 'current') return verdict.places.map((place) => wordCurrent(code, place, locale));
  return verdict.places.flatMap((place) => wordFormer(code, place, locale));
}

function wordCurrent(
  code: string,
  { binderTitle, title, label, since }: CurrentPlace,
  locale: Locale,
): string {
  if (label === undefined) return locale.say('verify.current', { code, binder: binderTitle, since });
  return locale.say('verify.current-page', { code, binder: binderTitle, title, page: label, since });
}

function wordFormer(code: string, place: FormerPlace, locale: Locale): string[] {
  const { binderTitle: binder, title, label, from, until, by, changes } = place;
  const what =
    label === undefined
      ? locale.say('verify.superseded', { code, binder, from, until })
      : locale.say('verify.superseded-page', { code, binder, title, page: label, from, until });
  const now = by === null ? locale.say('verify.dropped') : locale.say('verify.replaced', { by });
  return [what, `  ${now}`, ...changes.flatMap((change) => wordChange(change, locale))];
}

function wordChange({ title, changed, added, dropped }: UnitChange, locale: Locale): string[] {
  const lines = [
    ['verify.changed', changed],
    ['verify.added', added],
    ['verify.gone', dropped],
  ] as const;
  return lines.flatMap(([key, labels]) =>
    labels.length === 0
      ? []
      : [`  ${locale.say(key, { title, pages: labels.join(', '), count: labels.length })}`],
  );
}
