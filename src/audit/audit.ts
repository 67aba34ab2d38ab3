import { lastDay } from '../core/calendar.js';
import type { Words } from '../language/words.js';
import { isPlan, type Member } from '../workspace/member.js';
import { type ReviewDue, reviewDue } from '../workspace/review.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Judgement, type Place, placesIn } from './places.js';
import { alternativeOf, type Clause, type Need, type Standard } from './standard.js';
import { statusOf } from './standing.js';
import { answersFor, type Subject, subjectsOf } from './subjects.js';

/** How far a clause is answered; `unchecked` is what no document can show. */
export type Status = 'answered' | 'partly' | 'missing' | 'unchecked';

/** A subject that lacks what it should have: all of it, or only a review in time. */
export interface Lack {
  readonly subject: Subject;
  /** The review that has passed. */
  readonly overdue: ReviewDue | undefined;
}

/** What was found of a need. */
export interface NeedResult {
  readonly need: Need;
  readonly status: Exclude<Status, 'unchecked'>;
  readonly places: readonly Place[];
  readonly lacking: readonly Lack[];
  /** Places that would answer if their document were in force. */
  readonly drafts: readonly Place[];
}

/** What was found of a clause. */
export interface ClauseResult {
  readonly clause: Clause;
  readonly status: Status;
  readonly needs: readonly NeedResult[];
}

/** Looks up where a workspace answers each clause of a standard. Only documents that are in force answer. */
export function auditWorkspace(
  workspace: Workspace,
  standard: Standard,
  judgement: Judgement,
): ClauseResult[] {
  const having = (status: Words['status']): Member[] =>
    workspace.members.filter((member) => statusOf(member, judgement.asOf) === status);
  const [members, drafts] = [having('approved'), having('draft')];
  return standard.clauses.map((clause) => {
    const needs = (clause.needs ?? []).map((need) => resultOf(need, workspace, members, drafts, judgement));
    return { clause, needs, status: joined(needs.map(({ status }) => status)) };
  });
}

function joined(statuses: readonly Status[]): Status {
  if (statuses.length === 0) return 'unchecked';
  const [first = 'unchecked'] = statuses;
  return statuses.every((status) => status === first) ? first : 'partly';
}

function resultOf(
  need: Need,
  workspace: Workspace,
  members: readonly Member[],
  drafts: readonly Member[],
  judgement: Judgement,
): NeedResult {
  const subjects = subjectsOf(need, workspace, members, judgement);
  const places = new Set<Place>();
  const lacking: Lack[] = [];
  for (const subject of subjects) {
    const found = answersOf(need, subject, members, judgement);
    for (const place of found) places.add(place);
    const overdue = need.current ? overdueReview(subject, workspace, judgement) : undefined;
    if (found.length === 0 || overdue)
      lacking.push({ subject, overdue: found.length === 0 ? undefined : overdue });
  }
  // What each should have, and of which there is none, the workspace can answer in part only.
  const isForEach = need.in === 'workspace' || subjects.every(({ member }) => member !== undefined);
  const answered = isForEach && subjects.length > 0 && lacking.length === 0;
  return {
    need,
    status: answered ? 'answered' : places.size === 0 ? 'missing' : 'partly',
    places: [...places],
    // That the workspace as a whole lacks something says the status.
    lacking: lacking.filter(({ subject }) => subject.member !== undefined),
    drafts: answered ? [] : drafts.flatMap((member) => alternativesIn(need, member, judgement)),
  };
}

/** The places that answer a need for one subject. */
function answersOf(need: Need, subject: Subject, members: readonly Member[], judgement: Judgement): Place[] {
  return need.any.map(alternativeOf).flatMap((alternative) => {
    const within = members.filter((member) => mayAnswer(member, subject, alternative));
    return within
      .flatMap((member) => placesIn(member, alternative, judgement))
      .filter((place) => answersFor(subject, place, alternative.for));
  });
}

function mayAnswer(
  member: Member,
  subject: Subject,
  { listing, for: field }: { readonly listing?: true; readonly for?: string },
): boolean {
  if (!subject.member || member === subject.member || (subject.visit && field !== undefined)) return true;
  return listing === true && lists(member, subject.member);
}

/** Whether a document has a list of its own in which a plan stands; what it mentions elsewhere does not count. */
function lists(member: Member, plan: Member): boolean {
  return (member.words.get('plan-reference') ?? []).some(
    ({ value, parent }) =>
      (value as { plan?: string }).plan === plan.id &&
      Array.isArray(parent?.value) &&
      parent.parent?.parent === undefined &&
      !member.kind.headFields.has(String(parent?.key)),
  );
}

function alternativesIn(need: Need, member: Member, judgement: Judgement): Place[] {
  return need.any.flatMap((alternative) => placesIn(member, alternativeOf(alternative), judgement));
}

function overdueReview(
  { member }: Subject,
  { settings }: Workspace,
  { asOf }: Judgement,
): ReviewDue | undefined {
  const due = member && isPlan(member) ? reviewDue(member, settings) : undefined;
  return due && lastDay(due.date) < asOf ? due : undefined;
}
