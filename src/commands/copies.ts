import { copies } from '../api.js';
import type { Locale } from '../core/locale.js';
import { type CopyStanding, isToWithdraw } from '../manifest/copies.js';
import type { Holding } from '../manifest/manifest.js';
import type { CommandModule } from './command.js';
import { readerLocale } from './reader.js';
import { table } from './table.js';
import { addManifestOptions } from './verify.js';

/** `plan copies`: which printed copies are out, and which of them have to be taken back. */
export const copiesCommand: CommandModule = {
  examples: ['plan copies', 'plan copies --format json'],
  configure(command, locale) {
    addManifestOptions(command, locale);
  },
  async run({ options, context }) {
    const { answer, language } = await copies({
      cwd: context.cwd,
      config: options['config'] as string | undefined,
      manifest: options['manifest'] as string | undefined,
    });
    const { terminal } = context;
    const locale = readerLocale({ options, context }, language);
    const withdrawn = answer.filter(isToWithdraw).length;
    if (options['format'] === 'json') terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    else {
      terminal.out(wordCopies(answer, locale));
      if (answer.length === 0) terminal.err(`${locale.say('copies.none')}\n`);
      if (withdrawn > 0) terminal.err(`${locale.say('copies.withdraw', { count: withdrawn })}\n`);
    }
    return withdrawn > 0 ? 1 : 0;
  },
};

function wordCopies(standings: readonly CopyStanding[], locale: Locale): string {
  if (standings.length === 0) return '';
  const heads = (['binder', 'number', 'holder', 'place', 'code', 'printed', 'state'] as const).map((name) =>
    locale.say(`copies.${name}`),
  );
  const rows = standings.map((standing) => {
    const { binder, number, holder, place, code, printed, state, current, replaces, meant } = standing;
    const says = [
      locale.say(`copies.state.${state}`, { current: current ?? '', who: meant ? wordHolding(meant) : '' }),
    ];
    if (replaces) says.push(locale.say('copies.replaces', { ...replaces, who: wordHolding(replaces) }));
    return [binder, number, holder, place, code ?? '–', printed ?? '–', says.join(' ')];
  });
  return table([heads, ...rows]);
}

function wordHolding({ holder, place }: Pick<Holding, 'holder' | 'place'>): string {
  return [holder, place].filter((word) => word !== '').join(', ');
}
