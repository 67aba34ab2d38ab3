import { plan } from '../support/plan.js';
import { config, soundPlan, workspaceWith } from './workspace.js';

const ids = (JSON.parse(plan(['rules', '--format', 'json']).stdout) as { id: string }[]).map(({ id }) => id);

/** The lines of a configuration that turn every rule of the package off but some: what a test is about is then all that is found. */
export function onlyRules(...kept: readonly string[]): string {
  const off = ids.filter((id) => !kept.includes(id)).map((id) => `  ${id}: off\n`);
  return `rules:\n${off.join('')}`;
}

/** The day on which nothing is overdue, for one on which everything is. */
export const inTime: readonly string[] = ['--as-of', '2026-06-01'];
export const late: readonly string[] = ['--as-of', '2027-06-01'];

/** A rule of a workspace's own that finds every “fax” in a text and knows what to write instead; on a line with “fax!” it knows nothing. */
export const faxRule = `export const rules = [{
  id: 'no-fax',
  severity: 'error',
  texts: {
    en: {
      summary: 'Nobody is sent a fax.',
      why: 'Nobody reads them.',
      messages: { default: 'There is a fax.' },
      advice: { default: 'Write a message.' },
    },
  },
  document({ member, report }) {
    const { text } = member.source;
    for (const visit of member.visits) {
      if (visit.word !== 'step') continue;
      const at = text.indexOf(visit.value.do);
      const offset = visit.value.do.indexOf('fax');
      if (at < 0 || offset < 0) continue;
      const start = at + offset;
      const fix = [{ file: member.path, start, end: start + 3, text: 'mail' }];
      report({ at: visit, ...(visit.value.do.includes('fax!') ? {} : { fix }) });
    }
  },
}];
`;

/** A workspace in which that rule is the only one. */
export function faxWorkspace(files: Readonly<Record<string, string | Buffer>> = {}): string {
  return workspaceWith({
    'plan.config.yaml': `${config}${onlyRules()}own-rules: ./rules/no-fax.mjs\nallow-code: true\n`,
    'rules/no-fax.mjs': faxRule,
    'plans/a.yaml': soundPlan({
      handling: '\n  # Fax virker altid.\n  - Send en fax # straks\n  - Ring til alle',
    }),
    ...files,
  });
}
