import { isLonger, minutesIn } from '../../core/length.js';
import type { Words } from '../../language/words.js';
import { headOf, locationOf } from '../../workspace/member.js';
import { quickest, type Slowest, slowestOf } from '../rto-chain.js';
import type { Rule, RuleContext, WordVisit } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** Nothing runs before what it needs. */
export const dependencyRto: Rule = {
  id: 'dependency-rto',
  severity: 'error',
  category: 'impact',
  sources: [
    'ENISA, guidance on Regulation (EU) 2024/2690, annex 4.1.2(e): order of recovery by dependencies',
    'ISO 22301:2019, 8.2.2: dependencies of prioritised activities',
    'practice: objectives of services are rolled down to what they run on',
  ],
  examples: {
    good: {
      [path]: sampleResources(`
netvaerk: { title: Kommunens datanet, type: network, rto: 2 h }
journal: { title: Journalen, type: system, needs: netvaerk, rto: 4 h }`),
    },
    bad: {
      [path]: sampleResources(`
netvaerk: { title: Kommunens datanet, type: network, rto: 8 h }
journal:
  title: Journalen
  type: system
  needs: netvaerk # <--
  rto: 4 h`),
    },
  },
  words: {
    resource(visit, context) {
      checkNeeds(visit, visit.value.title, context);
    },
    process(visit, context) {
      // Work that has a routine on paper goes on before its systems do.
      const { id, process } = visit.value;
      const routines = (context.member.words.get('reserve-routine') ?? []) as WordVisit<'reserve-routine'>[];
      if (routines.some(({ value }) => value.process === id)) return;
      checkNeeds(visit, process, context);
    },
    recovery(visit, { workspace, member, report }) {
      if (headOf(member).status === 'retired') return;
      const { rto, after = [], system } = visit.value;
      const others = (member.words.get('recovery') ?? []) as WordVisit<'recovery'>[];
      for (const [index, id] of after.entries()) {
        const first = others.find((other) => other.value.system === id);
        if (!first || !isLonger(first.value.rto, rto)) continue;
        const titleOf = (resource: string): string =>
          workspace.resources.get(resource)?.value.title ?? resource;
        report({
          at: `${visit.pointer}/after/${index}`,
          args: { thing: titleOf(system), need: titleOf(id), rto: rto ?? '', needed: first.value.rto ?? '' },
          related: [locationOf(member, `${first.pointer}/rto`)],
        });
      }
    },
  },
};

function checkNeeds(
  visit: WordVisit<'resource' | 'process'>,
  thing: string,
  { workspace, member, report }: RuleContext,
): void {
  const { rto, needs = [] } = visit.value;
  if (rto === undefined || headOf(member).status === 'retired') return;
  const { either = [], lasts = {} }: Partial<Words['resource']> = visit.value;
  for (const [index, id] of needs.entries()) tell(slowestFor(id), `needs/${index}`);
  // One of several is enough: the whole choice is as soon as the quickest of them.
  const choices = either.map(slowestFor);
  if (choices.every((choice) => choice !== undefined)) tell(quickest(choices), 'either');

  /** What takes longer than this does, of a thing that it needs and all that that needs; undefined where it is in time. */
  function slowestFor(id: string): Slowest | undefined {
    const found = slowestOf(id, workspace);
    // What goes on by itself until then is not held up.
    const isInTime = !found || !isLonger(found.rto, rto) || found.minutes <= (minutesIn(lasts[id]) ?? 0);
    return isInTime ? undefined : found;
  }

  function tell(found: Slowest | undefined, field: string): void {
    const need = found && workspace.resources.get(found.id);
    if (!found || !need) return;
    report({
      at: `${visit.pointer}/${field}`,
      args: { thing, need: need.value.title, rto: rto ?? '', needed: found.rto },
      related: [locationOf(need.member, `${need.visit.pointer}/rto`)],
    });
  }
}
