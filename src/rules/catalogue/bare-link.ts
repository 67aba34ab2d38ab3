import { headOf, isBinder, isPlan } from '../../workspace/member.js';
import { languageOf } from '../../workspace/workspace.js';
import { alternatives, findWords } from '../find-words.js';
import { placeWords } from '../lists/place-words.js';
import { pointingWords } from '../lists/pointing-words.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { type TextVisit, textsIn } from '../texts.js';

const path = 'plans/it-nedbrud.yaml';

/** Paper cannot be clicked, and what is behind a link is down when the plan is needed. */
export const bareLink: Rule = {
  id: 'bare-link',
  severity: 'warning',
  category: 'print',
  sources: [
    'document 000, line 71: the list of contacts is in a menu of the intranet',
    'Regulation (EU) 2024/2690, annex 4.1',
  ],
  examples: {
    good: {
      [path]: samplePlan(`
situation: Læs [vejledningen](https://nordby.example/vejledning), rød mappe, faneblad 3.`),
    },
    bad: { [path]: samplePlan('situation: Se https://intra.nordby.example/noed # <--') },
  },
  document({ workspace, member, report }) {
    if (!(isPlan(member) || isBinder(member)) || headOf(member).status === 'retired') return;
    const language = languageOf(workspace, member);
    for (const visit of textsIn(member)) {
      // What is read out to others, or printed for them, they read where links work.
      if (visit.parent?.word === 'message' && visit.key === 'text') continue;
      if (!/https?:|www\./i.test(visit.value)) continue;
      for (const sentence of visit.value.split(/(?<=[.!?。！？])\s+|(?<=。)|\n\n/u)) {
        const link = leadsNowhere(sentence, visit, language);
        if (link !== undefined) report({ at: visit, excerpt: link, args: { link } });
      }
    }
  },
};

const address = /(?:https?:\/\/|www\.)[^\s<>()[\]"'（）“”，。；、]+/iu;
/** Longer than this nobody types it on a telephone at night. */
const typeable = 60;

/** The address in a sentence that says neither what it leads to nor where that lies on paper. */
function leadsNowhere(sentence: string, visit: TextVisit, language: string): string | undefined {
  const link = address.exec(sentence)?.[0].replace(/[.,;:!?]+$/, '');
  if (link === undefined || hasPlace(visit)) return undefined;
  const named = /\[([^\]]*)\]\([^)]*\)/u.exec(sentence)?.[1];
  const rest = sentence.replaceAll(/\]\([^)]*\)/gu, ' ').replaceAll(new RegExp(address, 'giu'), ' ');
  if (findWords(rest, placeWords, language).length > 0) return undefined;
  const pointsOnly = named !== undefined && !address.test(named) && isPointing(named, language);
  return pointsOnly || isPointing(rest, language) || link.length > typeable ? link : undefined;
}

/** Whether nothing is left without the words that only lead to a link. */
function isPointing(text: string, language: string): boolean {
  const words = new RegExp(alternatives(pointingWords[language] ?? []) || '$.', 'giu');
  return !/[\p{L}\p{N}]/u.test(text.replaceAll(words, ''));
}

/** Whether a field beside it says where it is. */
function hasPlace({ key, parent }: TextVisit): boolean {
  const where = (parent?.value as { readonly where?: unknown } | undefined)?.where;
  return key !== 'where' && typeof where === 'string' && !address.test(where);
}
