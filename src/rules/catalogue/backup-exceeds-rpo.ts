import { isLonger, minutesIn } from '../../core/length.js';
import { backupsOf } from '../backups.js';
import type { Rule } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** A backup once a day cannot keep a promise of one hour. */
export const backupExceedsRpo: Rule = {
  id: 'backup-exceeds-rpo',
  severity: 'error',
  category: 'impact',
  sources: [
    'document 004, lines 98 to 100: how often a backup is taken, beside what may be lost',
    'NIST SP 800-34, 3.2: the recovery point objective and the frequency of backups',
    'ISO 22301:2019, 8.3.3',
  ],
  examples: {
    good: {
      [path]: sampleResources(
        'journal: { title: Journalen, type: system, rpo: 4 h, backup: { every: 4 h } }',
      ),
    },
    bad: {
      [path]: sampleResources(`
journal:
  title: Journalen
  type: system
  rpo: 1 h
  backup:
    every: 24 h # <--`),
    },
  },
  document({ workspace, member, report }) {
    for (const { visit, system } of backupsOf(workspace, member)) {
      const { every = '' } = visit.value;
      const { rpo = '', title } = system;
      if (isLonger(every, rpo)) {
        const variant = minutesIn(rpo) === 0 ? { variant: 'nothing' } : {};
        report({ at: `${visit.pointer}/every`, args: { system: title, every, rpo }, ...variant });
      }
    }
  },
};
