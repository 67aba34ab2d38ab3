import { type Hint, hintOf, ownerOf } from '../../language/hints.js';
import type { Visit } from '../../language/walk.js';
import type { Member } from '../../workspace/member.js';
import { languageOf } from '../../workspace/workspace.js';
import { findPlaceholders } from '../placeholders.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** What was left to be filled in later is missing when the plan is needed. */
export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  category: 'control',
  sources: [
    'document 003, lines 313, 346 and 350: a telephone number of two asterisks',
    'document 004, line 30: "Process x"',
    'practice: published plans with [navn] and words for “still to come” in them',
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
    const language = languageOf(workspace, member);
    for (const visit of member.visits) {
      if (typeof visit.value === 'string') reportIn(visit.value, visit, 'value');
      if (visit.parent && isReplaceableKey(visit.parent)) reportIn(String(visit.key), visit, 'key');
    }

    function reportIn(words: string, visit: Visit, part: 'key' | 'value'): void {
      const found = findPlaceholders(words, language).filter((text) => !isForThePen(text, visit));
      if (found.length === 0) return;
      const { text: about, key: hint } = wantedAt(part === 'key' ? (visit.parent ?? visit) : visit, member);
      const needed = part === 'key' ? undefined : neededAt(visit);
      for (const text of found) {
        const args = {
          text: text.replace('\n', ' '),
          about,
          ...(hint === undefined ? {} : { hint }),
          ...(needed === undefined ? {} : { needed }),
        };
        report({ at: visit, part, excerpt: text.replace(/\n.*/, ''), args });
      }
    }
  },
};

/** In what is read out or handed out on the day, a line is left for what is known only then. */
function isForThePen(text: string, { parent }: Visit): boolean {
  const owner = Array.isArray(parent?.value) ? parent.parent : parent;
  return text.startsWith('_') && ['message', 'hop', 'form'].includes(owner?.word ?? '');
}

/** Whether the keys of a map are for the writer to say. An id that is defined there can be called anything. */
function isReplaceableKey({ value, shape }: Visit): boolean {
  return shape.fields.size === 0 && shape.schema.defines === undefined && !Array.isArray(value);
}

/** What would be missing if this were taken out, with all that it alone stands in; undefined for what can be left out. */
function neededAt({ key, parent }: Visit): string | undefined {
  if (!parent) return undefined;
  if (Object.keys(parent.value as object).length === 1) return neededAt(parent);
  return parent.shape.schema.required?.includes(String(key)) ? String(key) : undefined;
}

/** What belongs there: a section of a kind with a language asks for it, elsewhere the schemas say what a field is for. */
function wantedAt(visit: Visit, { kind }: Member): Hint {
  let section = visit;
  while (section.parent?.parent) section = section.parent;
  const asks = kind.language !== undefined && !kind.headFields.has(String(section.key));
  if (asks) return { text: section.shape.description ?? '', key: undefined };
  const name = String(visit.key);
  const hint = hintOf(visit.shape, visit === section ? ownerOf(kind, name) : visit.parent?.shape.word, name);
  // That it is a text is plain to see.
  return hint.key === 'text' ? { text: '', key: undefined } : hint;
}
