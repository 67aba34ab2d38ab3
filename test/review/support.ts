import { localeFor } from '../../src/host/locales.js';
import type { Emphasis, Format } from '../../src/review/format.js';
import { type Packet, packetOf, type ReviewJob } from '../../src/review/packet.js';
import type { Task } from '../../src/review/task.js';
import { readWorkspace, type WorkspaceOptions } from '../support/workspace.js';

/** The day of the reviews in these tests. */
export const today = '2026-06-01';

/** A register whose numbers were tried not long ago, and the roles that plans name. */
export const roles: string = `kind: roles
title: Roller
owner: koordinator
verified: 2026-05-01
roles:
  chef: { title: Chefen, unit: Sundhed, phone: '70 12 34 56' }
  koordinator: { title: Koordinatoren, phone: '70 12 34 57' }
`;

const sections = `situation: Alt er nede.
alarmering: [{ call: chef }]
opgaver: [Borgerne får hjælp]
handling: [Tænd radioen]
ledelse: { leaders: [{ role: chef }] }
bemanding: { equipment: [Radio] }
kommunikation: [{ from: chef, to: alle }]
kontakt: [chef]
`;

/** A plan for which nobody has anything to do on that day, with other lines in its head. */
export function planFile(head: Readonly<Record<string, string | undefined>> = {}): string {
  const lines = {
    title: 'It-nedbrud',
    unit: 'Sundhed',
    status: 'approved',
    owner: 'chef',
    approved: '{ by: Direktionen, on: 2026-03-02 }',
    review: '{ last: 2026-03-02 }',
    ...head,
  };
  const written = Object.entries(lines).filter(([, value]) => value !== undefined);
  return `kind: indsatsplan\n${written.map(([key, value]) => `${key}: ${value}\n`).join('')}${sections}`;
}

/** The record of an exercise, with other lines. */
export function exerciseFile(lines: Readonly<Record<string, string | undefined>> = {}): string {
  const all = {
    title: 'Øvelse Rød mappe',
    unit: 'Beredskab',
    on: '2026-04-10',
    type: 'tabletop',
    owner: 'koordinator',
    plans: '[it]',
    participants: '[chef]',
    objectives: '[At prøve planen]',
    result: 'Det gik.',
    ...lines,
  };
  const written = Object.entries(all).filter(([, value]) => value !== undefined);
  return `kind: exercise\n${written.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
}

/** The packet of a workspace of one plan, its register and one exercise, with some of the files replaced or taken away. */
export async function packetFrom(
  files: Readonly<Record<string, string | undefined>> = {},
  job: Partial<ReviewJob> = {},
  options: WorkspaceOptions = {},
): Promise<Packet> {
  const all = { 'roles.yaml': roles, 'it.yaml': planFile(), 'exercise.yaml': exerciseFile(), ...files };
  const present = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const { workspace, readings } = await readWorkspace(present, options);
  const faults = readings.flatMap(({ diagnostics }) => diagnostics);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return packetOf({
    workspace,
    sources: new Map(readings.map(({ source }) => [source.path, source])),
    asOf: today,
    within: { months: 0, minutes: 60 * 24 * 60 },
    exercisedWithin: { months: 12, minutes: 0 },
    changes: new Map(),
    owner: undefined,
    unit: undefined,
    ...job,
  });
}

/** A task in short: what, how it stands, about what, and where. */
function brief({ kind, state, date, subject, file, line }: Task): string {
  return `${kind} ${state}${date === undefined ? '' : ` ${date}`} | ${subject} | ${file}:${line}`;
}

/** The tasks of such a workspace, in short. */
export async function briefs(
  files: Readonly<Record<string, string | undefined>> = {},
  job: Partial<ReviewJob> = {},
  options: WorkspaceOptions = {},
): Promise<string[]> {
  return (await packetFrom(files, job, options)).tasks.map(brief);
}

/** Marks what would stand out on a screen. */
export const marks: Emphasis = {
  strong: (text) => `*${text}*`,
  alarm: (text) => `!${text}!`,
  faint: (text) => `.${text}.`,
};

const same = (text: string): string => text;

/** A packet in a format, without colour. */
export async function printed(format: Format, packet: Packet, language = 'en'): Promise<string> {
  return format(packet, localeFor(language), { strong: same, alarm: same, faint: same });
}
