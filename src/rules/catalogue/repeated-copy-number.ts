import { locationOf, valuesOf } from '../../workspace/member.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';

const path = 'binders/mappe.yaml';
const head = 'kind: binder\ntitle: Beredskabsmappe\n';

/** Who is to hand back copy 3 when there are two of them? */
export const repeatedCopyNumber: Rule = {
  id: 'repeated-copy-number',
  severity: 'error',
  category: 'print',
  sources: ['NIST SP 800-53, CP-2(b): copies are distributed by name', 'ISO 22301:2019, 7.5.3'],
  examples: {
    good: {
      [path]: `${head}copies:
  - { number: 1, holder: Vagtcentralen, place: Brandstationen }
  - { number: 2, holder: Krisestaben, place: Rådhuset }
`,
    },
    bad: {
      [path]: `${head}copies:
  - { number: 1, holder: Vagtcentralen, place: Brandstationen }
  - { number: 1, holder: Krisestaben, place: Rådhuset } # <--
`,
    },
  },
  document({ member, report }) {
    const visits = member.words.get('copy') ?? [];
    const first = new Map<string, string>();
    for (const [index, { number }] of valuesOf(member, 'copy').entries()) {
      const pointer = `${visits[index]?.pointer}/number`;
      const key = number
        .trim()
        .replace(/^0+(?=\d)/, '')
        .toLowerCase();
      const before = first.get(key);
      if (before === undefined) first.set(key, pointer);
      else if (!hasPlaceholder(number))
        report({ at: pointer, args: { number }, related: [locationOf(member, before)] });
    }
  },
};
