import type { Packet } from '../../src/review/packet.js';
import type { Task } from '../../src/review/task.js';

/** A task with other fields. */
export function task(fields: Partial<Task> = {}): Task {
  return {
    kind: 'due',
    state: 'due',
    date: '2026-07-01',
    subject: 'IT outage',
    within: undefined,
    action: undefined,
    plan: 'it',
    owner: { id: 'chief', title: 'The chief' },
    unit: 'Health',
    file: 'plans/it.yaml',
    line: 7,
    ...fields,
  };
}

/** A packet with other fields. */
export function packet(fields: Partial<Packet> = {}): Packet {
  return {
    organisation: 'Exampleton',
    country: 'GB',
    asOf: '2026-06-01',
    tasks: [task()],
    calendar: [],
    undated: 0,
    unknown: [],
    ...fields,
  };
}

/** Tasks of two owners, two units and nobody, as a workspace gives them. */
export const several: readonly Task[] = [
  task({ subject: 'B', kind: 'unexercised', state: 'exercised', date: '2024-05' }),
  task({ subject: 'A', kind: 'overdue', state: 'late', date: '2026-01-01' }),
  task({
    subject: 'The key was missing',
    kind: 'finding-overdue',
    state: 'late',
    date: '2026-05-01',
    within: 'Exercise Red Folder',
    action: 'Hang it up',
    plan: undefined,
    file: 'exercises/red.yaml',
    line: 40,
  }),
  task({
    subject: 'Desk',
    kind: 'unverified',
    state: 'unverified',
    date: undefined,
    unit: undefined,
    within: 'Roles',
    plan: undefined,
    file: 'roles.yaml',
    line: 3,
  }),
  task({ subject: 'C', unit: 'Administration' }),
  task({
    subject: 'D',
    kind: 'changed',
    state: 'uncommitted',
    date: undefined,
    owner: { id: 'it', title: 'IT manager' },
  }),
  task({ subject: 'E', kind: 'unapproved', state: 'nobody', date: undefined, owner: undefined }),
];
