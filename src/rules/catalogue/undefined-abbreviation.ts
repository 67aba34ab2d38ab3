import type { Visit } from '../../language/walk.js';
import { headOf, isPlan } from '../../workspace/member.js';
import { languageOf } from '../../workspace/workspace.js';
import { abbreviation, explainedIn, namedInWorkspace } from '../defined-abbreviations.js';
import { commonAbbreviations } from '../lists/common-abbreviations.js';
import { emphasisWords } from '../lists/emphasis-words.js';
import { findPlaceholders, withoutKeys } from '../placeholders.js';
import { withoutResidue } from '../residue.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { textsIn } from '../texts.js';

const path = 'plans/it-nedbrud.yaml';

/** Where something is to be done at once, and nobody has time to ask what three letters mean. */
const urgent: ReadonlySet<string | undefined> = new Set(['step', 'situation', 'variant', 'critical-system']);

/** What three letters mean is known to whoever wrote them. */
export const undefinedAbbreviation: Rule = {
  id: 'undefined-abbreviation',
  severity: 'info',
  category: 'structure',
  sources: [
    'document 000, line 54: the name of a system that is explained nowhere',
    'document 002: codes of lists',
  ],
  examples: {
    good: {
      [path]: samplePlan('handling: [Ring til ROC (rednings- og overvågningscentralen), Spørg ROC om vejen]'),
    },
    bad: { [path]: samplePlan('handling: [Spørg ROC om vejen] # <--') },
  },
  document({ workspace, member, report }) {
    if (!isPlan(member) || headOf(member).status === 'retired') return;
    const language = languageOf(workspace, member);
    const cries = new Set(emphasisWords[language]);
    const texts = textsIn(member);
    const found = texts
      .filter(isUrgent)
      .flatMap((visit) =>
        shortsIn(filledIn(visit.value, language), cries).map((short) => ({ visit, short })),
      );
    if (found.length === 0) return;
    const known = new Set([
      ...(commonAbbreviations['*'] ?? []),
      ...(commonAbbreviations[language] ?? []),
      ...namedInWorkspace(workspace),
      ...texts.flatMap(({ value }) => explainedIn(value)),
    ]);
    for (const { visit, short } of found) {
      if (known.has(short)) continue;
      known.add(short);
      report({ at: visit, excerpt: short, args: { short } });
    }
  },
};

function isUrgent({ key, parent }: Visit): boolean {
  const owner = typeof key === 'number' ? parent?.parent : parent;
  return urgent.has(owner?.word);
}

/** The text without what other rules report of it, and without keys to be pressed. */
function filledIn(text: string, language: string): string {
  return findPlaceholders(text, language).reduce(
    (rest, blank) => rest.replaceAll(blank, ' '),
    withoutKeys(withoutResidue(text)),
  );
}

/** The abbreviations of a text; of words in capitals one after another, one that is no abbreviation makes all a cry. */
function shortsIn(text: string, cries: ReadonlySet<string>): string[] {
  const calm = text.replaceAll(/\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,})+/gu, (row) => {
    const words = row.split(/[ ,]+/);
    return words.length > 2 || words.some((word) => cries.has(word)) ? ' ' : row;
  });
  return (calm.match(abbreviation) ?? []).filter((word) => !cries.has(word));
}
