import { isLonger } from '../../core/length.js';
import { backupsOf } from '../backups.js';
import type { Rule } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** A system that takes eight hours to restore does not run after four. */
export const restoreExceedsRto: Rule = {
  id: 'restore-exceeds-rto',
  severity: 'error',
  category: 'impact',
  sources: [
    'document 004, lines 98 to 100: how long it takes to restore the system',
    'ENISA, guidance on Regulation (EU) 2024/2690, annex 4.2.2: recovery times within the objectives',
    'NIST SP 800-34, 3.2',
  ],
  examples: {
    good: {
      [path]: sampleResources(
        'journal: { title: Journalen, type: system, rto: 4 h, backup: { restore: 3 h } }',
      ),
    },
    bad: {
      [path]: sampleResources(`
journal:
  title: Journalen
  type: system
  rto: 4 h
  backup:
    restore: 8 h # <--`),
    },
  },
  document({ workspace, member, report }) {
    for (const { visit, system } of backupsOf(workspace, member)) {
      const { restore = '' } = visit.value;
      const { rto = '', title } = system;
      if (isLonger(restore, rto)) {
        report({ at: `${visit.pointer}/restore`, args: { system: title, restore, rto } });
      }
    }
  },
};
