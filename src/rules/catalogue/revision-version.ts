import { isAfter } from '../../core/calendar.js';
import { headOf, isPlan, locationOf } from '../../workspace/member.js';
import { revisionLogsOf } from '../revision-log.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const log = `revisions:
  - { version: 2.1, on: 2026-03-02, change: Nye numre }
  - { version: 2.0, on: 2025-03-03, change: Ny plan }`;

/** The number on the cover is how people find out whether their copy is the one that holds. */
export const revisionVersion: Rule = {
  id: 'revision-version',
  severity: 'warning',
  category: 'control',
  sources: [
    'document 001, line 27: the log of changes',
    'document 003, line 281: a title with one year, a date with another',
    'NIST SP 800-34: record of changes',
  ],
  examples: {
    good: { [path]: samplePlan(`version: 2.1\n${log}`) },
    bad: {
      [path]: samplePlan(`
version: 2.0 # <--
${log}
  - { version: 2.0, on: 2024-03-04, change: Rettelser } # <--`),
    },
  },
  document({ member, report }) {
    const { status, version } = headOf(member);
    if (!isPlan(member) || status === 'retired') return;
    for (const { entries } of revisionLogsOf(member)) {
      const newest = entries.filter(
        ({ value }) => !entries.some((other) => isAfter(other.value.on, value.on)),
      );
      const [latest] = newest;
      if (version !== undefined && latest && newest.every(({ value }) => isOther(value.version, version))) {
        const args = { version, newest: latest.value.version ?? '' };
        report({ at: '/version', args, related: [locationOf(member, latest.pointer)] });
      }
      for (const [index, entry] of entries.entries()) {
        const { version: own, on } = entry.value;
        if (own === undefined) continue;
        // Several lines of one day are one version.
        const twin = entries
          .slice(0, index)
          .find(
            ({ value }) => value.version !== undefined && !isOther(value.version, own) && value.on !== on,
          );
        if (!twin) continue;
        const related = [locationOf(member, twin.pointer)];
        report({ at: `${entry.pointer}/version`, variant: 'repeated', args: { version: own }, related });
      }
    }
  },
};

/** Whether two versions are surely not the same: “v2.1” and “2.1” are. An entry may do without one. */
function isOther(version: string | undefined, wanted: string): boolean {
  return version !== undefined && bare(version) !== bare(wanted);
}

function bare(version: string): string {
  return (/\d.*\d|\d/.exec(version)?.[0] ?? version).trim().toLowerCase();
}
