import { lastDay } from '../../core/calendar.js';
import { headOf, isPlan } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** An analysis or an agreement that has run out shows what held once. */
export const expiredEvidence: Rule = {
  id: 'expired-evidence',
  severity: 'warning',
  category: 'control',
  aging: true,
  sources: [
    'document 004: risk analysis, impact assessment and agreement of each system',
    'Regulation (EU) 2024/2690, annex 4.1.4',
    'a Norwegian supervision of 2022: an outdated risk and vulnerability analysis',
  ],
  examples: {
    good: {
      [path]: sampleResources(`
omsorgssystem:
  title: Omsorgssystemet
  type: system
  agreement: { title: Driftsaftale 4410, on: 2025-12-01, next: 2027-12-01 }`),
    },
    bad: {
      [path]: sampleResources(`
omsorgssystem:
  title: Omsorgssystemet
  type: system
  agreement:
    title: Driftsaftale 4410
    on: 2023-12-01
    next: 2025-12-01 # <--`),
    },
  },
  words: {
    evidence(visit, { member, asOf, report }) {
      const { title, next } = visit.value;
      if (next === undefined || (isPlan(member) && headOf(member).status === 'retired')) return;
      const day = lastDay(next);
      if (day < asOf) report({ at: { ...visit, pointer: `${visit.pointer}/next` }, args: { title, day } });
    },
  },
};
