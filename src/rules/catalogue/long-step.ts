import { languageOf } from '../../workspace/workspace.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** An order is read in one breath. */
export const longStep: Rule<{ words: number; characters: number }> = {
  id: 'long-step',
  severity: 'info',
  category: 'actions',
  sources: [
    'the Danish emergency management agency (BRS) on planning: to be acted on',
    'practice: action cards',
  ],
  options: { words: 25, characters: 60 },
  examples: {
    good: {
      [path]: samplePlan(`
handling:
  - do: Hent nødlisterne i den røde mappe.
    note: Tjek datoen på hver liste, og ring til borgerens læge, hvis medicinen er ændret siden.`),
    },
    bad: {
      [path]: samplePlan(`
handling:
  - Hent nødlisterne, som ligger i den røde mappe i vagtlokalet, og tjek så datoen på hver af listerne, inden du går ud og begynder at arbejde efter dem. # <--`),
    },
  },
  words: {
    step(visit, { workspace, member, options, report }) {
      const inHan = languageOf(workspace, member) === 'zh';
      const count = inHan
        ? (visit.value.do.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
        : visit.value.do.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const limit = inHan ? options.characters : options.words;
      if (count <= limit) return;
      report({
        at: `${visit.pointer}/do`,
        args: { count, limit },
        ...(inHan ? { variant: 'characters' } : {}),
      });
    },
  },
};
