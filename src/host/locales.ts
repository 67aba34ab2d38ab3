import { Locale, type LocaleData, type RuleTexts } from '../core/locale.js';
import { packageJson, packageNames } from './package.js';

/** Norwegian without a written form is Bokmål here; the locales of programs speak English. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', c: 'en', posix: 'en' };

const loaded = new Map<string, Locale>();

/** The languages that there is a locale for. */
export function languages(): string[] {
  return packageNames('dist/locales', '.json');
}

/** The locale of a language; English for a language that there is none for. A region is passed over (`da_DK` is `da`). */
export function localeFor(language: string): Locale {
  const name = baseLanguage(language);
  const known = loaded.get(name);
  if (known) return known;
  const locale = languages().includes(name)
    ? new Locale(dataOf(name), {
        hints: () => packageJson<Record<string, string>>('dist', 'hints', `${name}.json`),
        rules: () => packageJson<Record<string, RuleTexts>>('dist', 'rules', `${name}.json`),
      })
    : localeFor('en');
  loaded.set(name, locale);
  return locale;
}

/** The words of findings and of paper are read when the first of them is asked for. */
function dataOf(name: string): LocaleData {
  const said = packageJson<Pick<LocaleData, 'language' | 'cli'>>('dist', 'locales', `${name}.json`);
  let words: Omit<LocaleData, 'language' | 'cli'> | undefined;
  const read = (): Omit<LocaleData, 'language' | 'cli'> => {
    words ??= packageJson<Omit<LocaleData, 'language' | 'cli'>>('dist', 'words', `${name}.json`);
    return words;
  };
  return {
    ...said,
    get messages() {
      return read().messages;
    },
    get advice() {
      return read().advice;
    },
    get labels() {
      return read().labels;
    },
  };
}

/** The language of the user's environment, as POSIX says it: LC_ALL before LC_MESSAGES before LANG. */
export function environmentLanguage(environment: NodeJS.ProcessEnv): string {
  const setting = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en';
  return baseLanguage(setting);
}

function baseLanguage(language: string): string {
  const name = /^[a-z]+/.exec(language.toLowerCase())?.[0] ?? 'en';
  return aliases[name] ?? name;
}
