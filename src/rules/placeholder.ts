import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';
import { findPlaceholders } from './placeholders.js';
import type { Rule } from './rule.js';
import { samplePlan } from './sample.js';

const path = 'plans/it-nedbrud.yaml';

/** What was left to be filled in later is missing when the plan is needed. */
export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  sources: [
    'document 003, lines 313, 346 and 350: a telephone number of two asterisks',
    'document 004, line 30: "Process x"',
    'practice: published plans with [navn] and TODO in them',
  ],
  examples: {
    good: {
      [path]: samplePlan(
        'handling:\n  - Ring til vagtcentralen. Brug [listen bag i mappen](#kontakt), hvis **mobilen** er nede',
      ),
    },
    bad: {
      [path]: samplePlan(`
situation: '[Hvad er der sket?]' # <--
handling:
  - Ring til [navn på vagten] # <--
kontakt:
  - { role: it-vagt, phone: XX XX XX XX } # <--`),
    },
  },
  document({ workspace, member, report }) {
    const { language } = workspace.settings;
    for (const visit of member.visits) {
      if (typeof visit.value !== 'string') continue;
      for (const text of findPlaceholders(visit.value)) {
        const wanted = wantedAt(visit, member, language);
        // In a plan as `plan new` writes it the question itself stands there.
        const about = text.includes(wanted) ? '' : wanted;
        report({ at: visit, excerpt: text, args: { text, about } });
      }
    }
  },
};

/** What belongs there, in the language of the reader: a section of a kind asks in its own; the vocabulary is in English. */
function wantedAt(visit: Visit, { kind }: Member, language: string): string {
  let section = visit;
  while (section.parent?.parent) section = section.parent;
  const asks = kind.language !== undefined && !kind.headFields.has(String(section.key));
  if (asks) return section.shape.description ?? '';
  const { shape } = visit;
  const says = language === 'en' && (shape.description !== shape.schema.description || shape.word !== 'text');
  return says ? (shape.description ?? '') : '';
}
