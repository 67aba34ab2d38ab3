import type { RuleTexts } from '../src/core/locale.js';
import { packageJson, packageNames } from '../src/host/package.js';

/** The texts of every rule in one language, from the file that each rule has in `locales/rules/`. */
export function ruleTexts(language: string): Record<string, RuleTexts> {
  const texts = packageNames('locales/rules', '.json').map((id) => {
    const languages = packageJson<Record<string, RuleTexts>>('locales', 'rules', `${id}.json`);
    return [id, languages[language]] as const;
  });
  return Object.fromEntries(texts.filter((entry): entry is [string, RuleTexts] => entry[1] !== undefined));
}
