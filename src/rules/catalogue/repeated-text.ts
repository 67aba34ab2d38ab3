import type { Visit } from '../../language/walk.js';
import { headOf, isPlan, locationOf } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const long =
  'Vagtcentralen kender ikke den enkelte borger, og it-vagten kan ikke se, hvem der mangler hjælp.';

/** Of two places with the same text one is corrected and the other is read. */
export const repeatedText: Rule<{ length: number; characters: number }> = {
  id: 'repeated-text',
  severity: 'warning',
  category: 'structure',
  sources: ['document 001, lines 7 and 24: the same paragraph in two sections'],
  options: { length: 60, characters: 25 },
  examples: {
    good: { [path]: samplePlan(`situation: ${long}\nhandling: [Ring til it-vagten som under Situation]`) },
    bad: {
      [path]: samplePlan(`
situation: ${long}
handling:
  - { do: Ring til it-vagten, note: '${long}' } # <--`),
    },
  },
  document({ member, options, report }) {
    if (!isPlan(member) || headOf(member).status === 'retired') return;
    const seen = new Map<string, Visit>();
    const shortest = Math.min(options.length, options.characters);
    for (const visit of member.visits) {
      if (visit.word !== 'text' && visit.word !== 'prose') continue;
      if (String(visit.value).length < shortest) continue;
      for (const paragraph of paragraphsOf(String(visit.value))) {
        if (paragraph.length < shortest) continue;
        const text = paragraph.replaceAll(/\s+/g, ' ').toLowerCase();
        const least = /\p{Script=Han}/u.test(text) ? options.characters : options.length;
        if (charactersIn(text) < least) continue;
        const first = seen.get(text);
        if (!first) seen.set(text, visit);
        else if (first !== visit && !areCases(first, visit)) {
          const related = [locationOf(member, first.pointer)];
          report({ at: visit, excerpt: paragraph, args: { text: shortened(paragraph) }, related });
        }
      }
    }
  },
};

/** Lines in one section, which are said of different cases: by day and by night, in the ward and in the kitchen. */
function areCases(one: Visit, other: Visit): boolean {
  return one.word === 'text' && other.word === 'text' && sectionOf(one) === sectionOf(other);
}

function sectionOf({ pointer }: Visit): string {
  return pointer.split('/', 2).join('/');
}

/** The paragraphs of a text and the items of its lists. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/)
    .map((part) => part.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim());
}

/** Of a character beyond the first 65,536 the length counts the halves. */
function charactersIn(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ');
  const letters = [...plain];
  return letters.length <= 40 ? plain : `${letters.slice(0, 40).join('').trimEnd()} …`;
}
