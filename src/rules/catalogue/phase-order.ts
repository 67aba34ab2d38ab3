import { languageOf } from '../../workspace/workspace.js';
import { type PhaseTime, phaseTime } from '../phase-times.js';
import type { Rule, RuleContext, WordVisit } from '../rule.js';
import { samplePlan } from '../sample.js';
import { stepListsIn } from '../step-lists.js';

const path = 'plans/it-nedbrud.yaml';

/** Whoever has left a phase behind does not look back for what else belongs to it. */
export const phaseOrder: Rule = {
  id: 'phase-order',
  severity: 'warning',
  category: 'actions',
  sources: ['practice: phases of 0–6, 6–24 and 24–72 hours', 'ISO 22301:2019, 8.4.4'],
  examples: {
    good: {
      [path]: samplePlan(`
handling:
  - { phase: 0-6 timer, do: Tag nødlisterne frem }
  - { phase: 6-24 timer, do: Lav en vagtplan }`),
    },
    bad: {
      [path]: samplePlan(`
handling:
  - { phase: 0-6 timer, do: Tag nødlisterne frem }
  - { phase: 12-24 timer, do: Lav en vagtplan } # <--
  - { phase: 0-6 timer, do: Ring til vagten } # <--`),
    },
  },
  document(context) {
    for (const { steps } of stepListsIn(context.member)) {
      // Steps for different cases stand one case after the other.
      for (const scope of new Set(steps.map(({ value }) => value.scope)))
        checkPhases(
          steps.filter(({ value }) => value.scope === scope),
          context,
        );
    }
  },
};

function checkPhases(steps: readonly WordVisit<'step'>[], { workspace, member, report }: RuleContext): void {
  const language = languageOf(workspace, member);
  const left = new Set<string>();
  let last: string | undefined;
  let latest: { readonly name: string; readonly time: PhaseTime } | undefined;
  for (const step of steps) {
    const { phase } = step.value;
    if (phase === undefined || phase === last) continue;
    const at = `${step.pointer}/phase`;
    if (left.has(phase)) {
      report({ at, args: { phase, before: last ?? '' } });
    } else {
      const time = phaseTime(phase, language);
      if (time && latest) {
        const isEarlier = time.to < latest.time.to || time.from < latest.time.from;
        const variant = isEarlier ? 'order' : 'gap';
        if (isEarlier || time.from > latest.time.to)
          report({ at, variant, args: { phase, before: latest.name } });
      }
      if (time) latest = { name: phase, time };
    }
    left.add(phase);
    last = phase;
  }
}
