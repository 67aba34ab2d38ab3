import { isInUse } from '../in-use.js';
import { hasPlaceholder } from '../placeholders.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';

const path = 'plans/bortfall-av-ekom.yaml';
const head = `kind: tiltakskort
title: Bortfall av ekom
gjelder: Verken telefon eller nett virker.
tiltak: [{ do: Send ordonnans, by: vakthavende }]
kontakt: [vakthavende]
sjekk:
`;

/** Somebody tries it, and then? */
export const checkWithoutAnswer: Rule = {
  id: 'check-without-answer',
  severity: 'warning',
  category: 'actions',
  sources: ['document 003, line 336: when it is simple it is mended, otherwise reported'],
  examples: {
    good: {
      [path]: `${head}  - check: Koble til et annet nett
    if-ok: Arbeid videre
    if-not: Følg kortet
  - { check: Prøv en annen operatør, if-not: Følg kortet }
`,
    },
    bad: {
      [path]: `${head}  - Koble til et annet nett # <--
  - { check: Prøv en annen operatør, if-ok: Arbeid videre } # <--
`,
    },
  },
  words: {
    check(visit, { member, report }) {
      const { check, 'if-ok': ok, 'if-not': not } = visit.value;
      if (not !== undefined || !isInUse(member) || hasPlaceholder(check)) return;
      const args = { check: quoted(check) };
      if (ok === undefined) report({ at: visit, args });
      else report({ at: visit, variant: 'half', severity: 'info', args });
    },
  },
};
