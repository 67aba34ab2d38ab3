import type { RuleTexts } from '../core/locale.js';
import { severities } from '../report/report.js';
import type { Rule } from '../rules/rule.js';

/** A rule of a workspace: one like those of the package that brings its words with it, by language. */
export interface OwnRule extends Rule {
  readonly texts: Readonly<Record<string, RuleTexts>>;
}

const categories: readonly unknown[] = [
  'control',
  'structure',
  'contacts',
  'alerting',
  'impact',
  'actions',
  'print',
  'relations',
] satisfies Rule['category'][];

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether there is such a severity. */
export function isSeverity(value: unknown): boolean {
  return severities.some((one) => one === value);
}

/** Each part of a rule in the words of the interface, and whether it is as it must be. */
const parts: readonly (readonly [part: string, isRight: (rule: Partial<OwnRule>) => boolean])[] = [
  ['id', ({ id }) => typeof id === 'string' && idPattern.test(id)],
  ['severity', ({ severity }) => isSeverity(severity)],
  ['category', ({ category }) => category === undefined || categories.includes(category)],
  ['sources', ({ sources = [] }) => isTexts(sources)],
  ['options', ({ options = {} }) => isObject(options) && Object.values(options).every(isOption)],
  ['examples', ({ examples }) => examples === undefined || isObject(examples)],
  ['document', ({ document, words }) => typeof document === 'function' || words !== undefined],
  [
    'words',
    ({ words = {} }) => isObject(words) && Object.values(words).every((check) => typeof check === 'function'),
  ],
  ['texts', ({ texts }) => isObject(texts) && Object.keys(texts).length > 0],
  ['texts.summary', (rule) => everyText(rule, ({ summary }) => typeof summary === 'string')],
  ['texts.why', (rule) => everyText(rule, ({ why = '' }) => typeof why === 'string')],
  ['texts.messages', (rule) => everyText(rule, ({ messages }) => isMessages(messages))],
  ['texts.advice', (rule) => everyText(rule, ({ advice = {} }) => isObject(advice))],
];

/** What the first incomplete rule lacks, and how it is called: by its id, or by its place in the module, from 1. */
export function lackOf(given: readonly unknown[]): { rule: string; part: string } | undefined {
  for (const [index, one] of given.entries()) {
    const rule: Partial<OwnRule> = isObject(one) ? one : {};
    const lack = parts.find(([, isRight]) => !isRight(rule));
    if (lack) return { rule: lack[0] === 'id' ? String(index + 1) : String(rule.id), part: lack[0] };
  }
  return undefined;
}

/** A rule with what it may leave out. What it takes from a class comes along, and its functions still know what they call “this”. */
export function completed(rule: OwnRule): OwnRule {
  const { id, severity, aging, options, document, words } = rule;
  const { category = 'structure', sources = [], examples } = rule as Partial<OwnRule>;
  const texts = Object.entries(rule.texts).map(
    ([language, { why = '', ...said }]) => [language, { ...said, why }] as const,
  );
  return {
    id,
    severity,
    category,
    ...(aging === true ? { aging } : {}),
    sources,
    ...(options ? { options } : {}),
    examples: { good: {}, bad: {}, ...examples },
    texts: Object.fromEntries(texts),
    ...(document ? { document: document.bind(rule) } : {}),
    ...(words ? { words } : {}),
  };
}

/** The words of a workspace's own rules in one language, or else in the first that they have. */
export function textsIn(
  texts: Readonly<Record<string, OwnRule['texts']>>,
  language: string,
): Record<string, RuleTexts> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([id, languages]) => {
      const said = languages[language] ?? languages['en'] ?? Object.values(languages)[0];
      return said ? [[id, said] as const] : [];
    }),
  );
}

function everyText({ texts }: Partial<OwnRule>, isRight: (texts: Partial<RuleTexts>) => boolean): boolean {
  return Object.values(texts ?? {}).every((one: unknown) => isObject(one) && isRight(one));
}

/** A message that is not there would be printed as the name of its place. */
function isMessages(value: unknown): boolean {
  if (!isObject(value)) return false;
  const wordings: unknown[] = Object.values(value);
  const isWording = (one: unknown): boolean =>
    typeof one === 'string' ||
    (isObject(one) && Object.values(one).every((text) => typeof text === 'string'));
  return wordings.length > 0 && wordings.every(isWording);
}

function isOption(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string' || isTexts(value);
}

/** Whether it is a list of texts. */
export function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Whether it is an object with members, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
