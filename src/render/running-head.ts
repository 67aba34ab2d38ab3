import { isPlan } from '../workspace/member.js';
import { standing } from './head.js';
import type { Printed } from './page.js';
import { dateOn, type Paper } from './paper.js';
import type { RunningHead } from './style.js';

/** What stands in the margins of the pages of a binder that belong to none of its documents. */
export function binderHead(paper: Paper): RunningHead {
  return runningHead(paper, paper.member.title, [[stated(paper, 'version'), unfinished(paper)]]);
}

/** What stands in the margins of a plan or a register: where a page belongs, and whether it is current. */
export function documentHead({ paper, view }: Printed): RunningHead {
  const foot = isPlan(paper.member)
    ? [[stated(paper, 'version'), approval(paper)], [review(paper)]]
    : [[dated(paper, 'verified', paper.member.data['verified']), unfinished(paper)]];
  return runningHead(paper, view.title, foot);
}

function runningHead(paper: Paper, title: string, foot: readonly (readonly string[])[]): RunningHead {
  const { workspace, member, labels } = paper;
  const { classification } = member.data;
  const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  return {
    left: join([workspace.settings.organisation, title]),
    right: typeof classification === 'string' ? labels.label(`choice.classification.${classification}`) : '',
    foot: foot.map(join).filter((line) => line !== ''),
    printed: dated(paper, 'printed', paper.asOf),
    footer: workspace.settings.footer,
  };
}

function unfinished({ member, labels }: Paper): string {
  const { status } = member.data;
  return status === 'draft' || status === 'retired' ? labels.label(`band.${status}`) : '';
}

function approval(paper: Paper): string {
  const { status, approvedOn } = standing(paper);
  if (status !== 'approved') return paper.labels.label(`band.${status}`);
  return approvedOn === undefined
    ? paper.labels.label('choice.status.approved')
    : dated(paper, 'approved', approvedOn);
}

function review(paper: Paper): string {
  const { nextReview, isStale } = standing(paper);
  return dated(paper, isStale ? 'stale' : 'next-review', nextReview);
}

function stated({ member, labels }: Paper, name: string): string {
  const value = member.data[name];
  return typeof value === 'string' ? labels.label(`foot.${name}`, { [name]: value }) : '';
}

function dated(paper: Paper, name: string, date: unknown): string {
  return typeof date === 'string' ? paper.labels.label(`foot.${name}`, { date: dateOn(paper, date) }) : '';
}
