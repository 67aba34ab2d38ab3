import type { TextEdit } from '../../core/diagnostic.js';
import type { Visit } from '../../language/walk.js';
import { headOf, type Member } from '../../workspace/member.js';
import { replacePart } from '../fix.js';
import { findResidue, type Residue } from '../residue.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** What a program left behind is printed too, and nobody knows what it asks of them. */
export const copyResidue: Rule = {
  id: 'copy-residue',
  severity: 'warning',
  category: 'control',
  sources: [
    'document 003, lines 295 to 297: the notices of the web page it was taken from',
    'document 004, line 1: codes of bookmarks before the headings',
  ],
  examples: {
    good: { [path]: samplePlan('situation: Ingen kan logge ind.\nhandling: [Se skema 3 på side 4 af 12]') },
    bad: {
      [path]: samplePlan(`
situation: 'Hændelsen: [bookmark: _Toc181879465]ingen kan logge ind.' # <--
handling:
  - Tag&nbsp;nødlisterne frem # <--
  - Følg trinene i Fejl! Henvisningskilde ikke fundet. # <--
  - Side 3 af 12 # <--`),
    },
    fixed: {
      [path]: samplePlan(`
situation: 'Hændelsen: ingen kan logge ind.'
handling:
  - Tag nødlisterne frem
  - Følg trinene i Fejl! Henvisningskilde ikke fundet.
  - Side 3 af 12`),
    },
  },
  document({ member, report }) {
    if (headOf(member).status === 'retired') return;
    for (const visit of member.visits) {
      if (typeof visit.value !== 'string') continue;
      for (const residue of findResidue(visit.value)) {
        const fix = mended(member, visit, residue);
        const { kind: variant, text } = residue;
        const args = { text };
        report({ at: visit, excerpt: text, variant, args, ...(fix ? { fix: [fix] } : {}) });
      }
    }
  },
};

/** Bookmarks say nothing, and a space that holds words together is a space; all else may stand in place of something. */
function mended(member: Member, visit: Visit, { text }: Residue): TextEdit | undefined {
  const meant = text === '&nbsp;' ? ' ' : /^\[bookmark: ?_/i.test(text) ? '' : undefined;
  const rest = String(visit.value).replace(text, '').trim();
  return meant === undefined || rest === '' ? undefined : replacePart(member, visit, text, meant);
}
