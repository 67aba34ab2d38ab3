import { headOf, isPlan, type Member } from '../../workspace/member.js';
import { languageOf, type Workspace } from '../../workspace/workspace.js';
import { findWords } from '../find-words.js';
import { logWords } from '../lists/log-words.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { planAbove } from '../scope.js';
import { textsIn } from '../texts.js';

const path = 'plans/it-nedbrud.yaml';
const steps = (first: string): string =>
  samplePlan(`handling: [${first}, Tag nødlisterne frem, Ring til de pårørende, Fordel ruterne, Kør ud]`);

/** What was decided when nobody wrote it down cannot be handed over to the next shift, nor learned from. */
export const noLog: Rule<{ steps: number }> = {
  id: 'no-log',
  severity: 'warning',
  category: 'actions',
  sources: [
    'documents 000 and 001: no log',
    'Regulation (EU) 2024/2690, annex 4.1.2 and 4.3',
    'practice: a log is begun with the first call',
  ],
  options: { steps: 5 },
  examples: {
    good: { [path]: steps('Skriv klokkeslæt og beslutninger i loggen') },
    bad: { [path]: `${steps('Ring til vagten').replace('It-nedbrud', 'It-nedbrud # <--')}` },
  },
  document({ workspace, member, options, report }) {
    const { status } = headOf(member);
    const count = member.words.get('step')?.length ?? 0;
    if (!isPlan(member) || status === 'retired' || count < options.steps) return;
    // Who works by a card keeps the log of the plan that it belongs to.
    const above = planAbove(workspace, member);
    if (keepsLog(workspace, member) || (above && keepsLog(workspace, above))) return;
    report({ at: '', args: { count } });
  },
};

/** Whether a text of the plan speaks of a log, or anything that is used is one. */
function keepsLog(workspace: Workspace, member: Member): boolean {
  const language = languageOf(workspace, member);
  const used = (member.words.get('resource-reference') ?? []).map(
    ({ value }) => workspace.resources.get(String(value))?.value.title ?? '',
  );
  const texts = [...textsIn(member).map(({ value }) => value), ...used];
  return texts.some((text) => {
    const said = /log/i.test(text) ? text.replaceAll(signsIn, ' ') : text;
    return findWords(said, logWords, language).length > 0;
  });
}

/** To log in is another matter. */
const signsIn = /\p{L}*log+\p{L}*[ -](?:ind|inn|in|ud|ut|på|af|av|on|off|out|into)(?!\p{L})/giu;
