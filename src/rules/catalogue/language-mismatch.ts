import { headOf } from '../../workspace/member.js';
import { languageOf } from '../../workspace/workspace.js';
import { otherLanguage } from '../guess-language.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const english = `situation: |
  When the care system is down, nobody sees which visits are due and who must have medicine. The lists of the day are
  printed at seven and at three. They are in the red binder at the desk. When the power is out too, use the lamps from
  the cupboard. The duty manager decides if the plan is activated and who is called first. All notes are written on
  paper with the time and the name of the person, and they are entered when the system is up again.`;

/** Headings, dates and labels come in the language that is declared; with a text in another one half of the page is foreign. */
export const languageMismatch: Rule = {
  id: 'language-mismatch',
  severity: 'warning',
  category: 'control',
  sources: [
    'documents 000 to 004: one plan, one language',
    'practice: plans taken over from another country',
  ],
  examples: {
    good: { [path]: samplePlan(`language: en\n${english}`) },
    bad: { [path]: samplePlan(`language: da # <--\n${english}`) },
  },
  document({ workspace, member, report }) {
    const { shape } = member.kind;
    // A register has no language, and its entries stand in plans of several.
    if (!shape.fields.has('language') || headOf(member).status === 'retired') return;
    const text = ['text', 'prose']
      .flatMap((word) => member.words.get(word) ?? [])
      .map(({ value }) => String(value))
      .join('\n');
    const declared = languageOf(workspace, member);
    const found = otherLanguage(text, declared);
    if (found === undefined) return;
    const args = { declared, found };
    if (member.data['language'] === undefined) report({ at: '', variant: 'undeclared', args });
    else report({ at: '/language', args });
  },
};
