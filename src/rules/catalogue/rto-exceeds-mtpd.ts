import { isLonger } from '../../core/length.js';
import { headOf, locationOf } from '../../workspace/member.js';
import type { Rule, RuleContext, WordVisit } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** What comes back later than it may be away comes back too late. */
export const rtoExceedsMtpd: Rule = {
  id: 'rto-exceeds-mtpd',
  severity: 'error',
  category: 'impact',
  sources: [
    'ISO 22301:2019, 8.2.2 and 8.3.3',
    'NIST SP 800-34, 3.2: recovery within the maximum tolerable downtime',
    'practice: plans with a gap between the two',
  ],
  examples: {
    good: { [path]: sampleResources('journal: { title: Journalen, type: system, rto: 4 h, mtpd: 8 h }') },
    bad: {
      [path]: sampleResources(`
journal:
  title: Journalen
  type: system
  mtpd: 8 h
  rto: 1 d # <--`),
    },
  },
  words: { resource: compare, process: compare },
};

function compare(visit: WordVisit<'resource' | 'process'>, { member, report }: RuleContext): void {
  const { rto = '', mtpd = '' } = visit.value;
  if (!isLonger(rto, mtpd) || headOf(member).status === 'retired') return;
  const thing = 'title' in visit.value ? visit.value.title : visit.value.process;
  const related = [locationOf(member, `${visit.pointer}/mtpd`)];
  report({ at: `${visit.pointer}/rto`, args: { thing, rto, mtpd }, related });
}
