import { nearest } from '../../language/nearest.js';
import type { Target } from '../../language/shape.js';
import { referencesOf } from '../../workspace/references.js';
import { idsFor } from '../../workspace/workspace.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleResources, sampleRoles } from '../sample.js';

const registers = {
  'registers/roles.yaml': sampleRoles(`
it-chef: { title: It-chefen, phone: 88 88 80 23 }
it-vagt: { title: It-vagten, phone: 88 88 80 21 }`),
  'registers/resources.yaml': sampleResources(`
stroem: { title: Strømforsyning, type: utility }
mobil: { title: Mobiltelefon, type: channel, needs: stroem, lasts: { stroem: 3 h } }`),
};

/** An id that nothing defines leads nowhere: neither to a number nor to a page. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  category: 'relations',
  sources: [
    'document 000, lines 13 and 75: another department’s plan, by title only',
    'document 003, line 329: attachments that are not there',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': samplePlan(`
parent: { title: Kommunens beredskabsplan, where: På rådhuset }
alarmering: [{ call: { role: it-vagt, via: mobil } }]`),
      ...registers,
    },
    bad: {
      'plans/it-nedbrud.yaml': samplePlan(`
parent: beredskabsplan # <--
alarmering:
  - call:
      - role: it-vagten # <--
        via: mobiltelefon # <--`),
      ...registers,
    },
  },
  document({ workspace, member, report }) {
    if (!workspace.complete) return;
    const tables = new Map<Target, ReadonlySet<string>>();
    for (const { target, id, free, visit, isKey } of referencesOf(member)) {
      const known = tables.get(target) ?? idsFor(workspace, member, target);
      tables.set(target, known);
      if (known.has(id) || hasPlaceholder(id)) continue;
      const suggestion = free ? misspelled(id, known) : nearest(id, known);
      const args = { id, ...(suggestion === undefined ? {} : { suggestion }) };
      if (!free) report({ at: visit, part: isKey ? 'key' : 'value', args, variant: target });
      else if (suggestion !== undefined) report({ at: visit, args, variant: 'wording', severity: 'warning' });
    }
  },
};

/** Where plain words may stand too, only what looks like an id and is nearly one is taken for a slip. */
function misspelled(text: string, known: ReadonlySet<string>): string | undefined {
  if (!/^\p{Ll}[\p{Ll}\p{N}._-]*$/u.test(text)) return undefined;
  return nearest(
    text,
    [...known].filter((id) => Math.abs(id.length - text.length) <= 2),
  );
}
