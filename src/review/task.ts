import type { SourceText } from '../core/source.js';
import { locationOf, type Member } from '../workspace/member.js';
import { roleFor, type Workspace } from '../workspace/workspace.js';

/** What there may be to do in a review, the most pressing first. */
export const taskKinds = [
  'overdue',
  'never-reviewed',
  'finding-overdue',
  'unapproved',
  'changed',
  'due',
  'finding',
  'unexercised',
  'unverified',
  'draft',
] as const;

/** What there is to do. */
type TaskKind = (typeof taskKinds)[number];

/** The role that sees to something. */
export interface Owner {
  readonly id: string;
  readonly title: string;
}

/** One thing that its owner has to do. Dates as YYYY-MM-DD, or YYYY-MM where no more is known. */
export interface Task {
  readonly kind: TaskKind;
  /** How it stands, with `date` in it when there is one: the end of the key of its wording. */
  readonly state:
    | 'due'
    | 'late'
    | 'open'
    | 'undated'
    | 'nobody'
    | 'no-day'
    | 'ahead'
    | 'draft'
    | 'exercised'
    | 'unexercised'
    | 'verified'
    | 'unverified'
    | 'changed'
    | 'uncommitted';
  readonly date: string | undefined;
  /** The plan, the role or the finding that it is about. */
  readonly subject: string;
  /** Where a finding or a role stands: the title of that plan, exercise or register. */
  readonly within: string | undefined;
  /** What is to be done about a finding. */
  readonly action: string | undefined;
  /** The id of the plan, when it is about one of the workspace. */
  readonly plan: string | undefined;
  readonly owner: Owner | undefined;
  readonly unit: string | undefined;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A workspace and the texts that it was read from. */
export interface Reviewed {
  readonly workspace: Workspace;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The day of the review, YYYY-MM-DD. */
  readonly asOf: string;
}

/** Where a place stands, for people. */
export function placeOf({ sources }: Reviewed, member: Member, pointer: string): Pick<Task, 'file' | 'line'> {
  const { file, start } = locationOf(member, pointer);
  return { file, line: sources.get(file)?.position(start).line ?? 1 };
}

/** The role that an id means in a document; one that is not in the register goes by its id. */
export function ownerOf({ workspace }: Reviewed, member: Member, id: string | undefined): Owner | undefined {
  return id === undefined ? undefined : { id, title: roleFor(workspace, member, id)?.value.title ?? id };
}

/** A field of the head of a document, whatever head that is. */
export function headText({ data }: Member, field: 'owner' | 'unit' | 'status'): string | undefined {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
}
