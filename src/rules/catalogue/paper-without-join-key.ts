import type { Visit } from '../../language/walk.js';
import type { Words } from '../../language/words.js';
import { headOf } from '../../workspace/member.js';
import { languageOf, type Workspace } from '../../workspace/workspace.js';
import { findWords } from '../find-words.js';
import { sameThing } from '../forms.js';
import { enteringWords } from '../lists/entering-words.js';
import { perWorkspace } from '../per-workspace.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';

const path = 'binders/mappe.yaml';
const head = `kind: binder
title: Beredskabsmappe
copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]
forms:
  - title: 'Skema 1: log'
    after: Gemmes i fem år
`;

/** A sheet about “Mrs Hansen” finds its way into the system only by the number that is written on it. */
export const paperWithoutJoinKey: Rule = {
  id: 'paper-without-join-key',
  severity: 'warning',
  category: 'actions',
  sources: [
    'document 003, line 347: the card number on every sheet',
    'document 002: a recipient number on forms that are entered later',
  ],
  examples: {
    good: {
      [path]: `${head}  - title: 'Skema 2: ydelser'
    join-key: { key: Cpr-nummer, where: Tredje kolonne }
    after: Efterregistreres inden for 48 timer
`,
    },
    bad: {
      [path]: `${head}  - title: 'Skema 2: ydelser' # <--
    after: Efterregistreres inden for 48 timer
`,
    },
  },
  words: {
    'paper-record'(visit, { workspace, member, report }) {
      const { what, on, 'join-key': key } = visit.value;
      if (key !== undefined || headOf(member).status === 'retired' || hasPlaceholder(what)) return;
      const form = workspace.resources.get(on ?? '')?.value.title ?? '';
      if (![...formsWithKey(workspace)].some((title) => sameThing(title, form)))
        report({ at: visit, args: { paper: what } });
    },
    form(visit, { workspace, member, report }) {
      const { title, after = '', 'join-key': key } = visit.value;
      if (key !== undefined || headOf(member).status === 'retired') return;
      if (findWords(after, enteringWords, languageOf(workspace, member)).length > 0)
        report({ at: visit, args: { paper: title } });
    },
    'departmental-flow'(visit, { workspace, member, report }) {
      const { department, after, 'join-key': key } = visit.value;
      if (key !== undefined || after === undefined || headOf(member).status === 'retired') return;
      if (usesPaper(workspace, visit)) report({ at: visit, variant: 'department', args: { department } });
    },
  },
};

/** The titles of the forms that say what ties them to the system. */
const formsWithKey = perWorkspace(
  ({ binders }) =>
    new Set(
      binders
        .flatMap(({ words }) => (words.get('form') ?? []) as readonly (Visit & { value: Words['form'] })[])
        .flatMap(({ value }) => (value['join-key'] === undefined ? [] : [value.title])),
    ),
);

/** Whether what a department does without the system is written on a paper of the register. */
function usesPaper({ resources }: Workspace, { value }: { value: Words['departmental-flow'] }): boolean {
  const used = [...(value.using ?? []), ...value.during.flatMap(usedBy)];
  return used.some((id) => resources.get(id)?.value.type === 'paper');
}

function usedBy({ using = [], steps = [] }: Words['step']): string[] {
  return [...using, ...steps.flatMap(usedBy)];
}
