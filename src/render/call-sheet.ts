import { isEmergencyNumber } from '../workspace/emergency-numbers.js';
import type { Member } from '../workspace/member.js';
import type { Role } from '../workspace/registers.js';
import { firstCalls } from './first-calls.js';
import { inlineView } from './inline.js';
import { labelOf, type Paper } from './paper.js';
import { phonesOf, reachOf } from './references.js';
import type { PhoneView } from './values.js';
import { lengthOf } from './widths.js';

/** Whom to call first, on one sheet. */
export interface CallSheetView {
  readonly anchor: string;
  readonly title: string;
  readonly groups: readonly CallGroup[];
  /** How many did not fit, and where they stand; null where all did. */
  readonly leftOut: string | null;
}

interface CallGroup {
  readonly title: string;
  readonly rows: readonly CallRow[];
}

interface CallRow {
  readonly title: string;
  readonly hours: string | null;
  /** The plans that begin with this call. */
  readonly plans: string | null;
  readonly phones: readonly PhoneView[];
  /** How one is reached who has no number. */
  readonly ways: readonly { readonly label: string; readonly text: string }[];
}

/** How much fits on a sheet, with some to spare. */
export interface CallSheetRoom {
  /** So many lines of body text below each other. */
  readonly lines: number;
  /** About so many letters of a title, which is bold, in a line. */
  readonly titleLength: number;
  /** About so many letters of the plans below it; 0 where they are left out, and with them whoever is called in special cases only. */
  readonly plansLength: number;
}

const binderRoom: CallSheetRoom = { lines: 38, titleLength: 39, plansLength: 50 };
/** So many lines of the plans below a title, and fewer where that brings all numbers onto the sheet. */
const mostPlanLines = 6;
/** How many lines the heading of a group takes. */
const headingLines = 2.6;
/** A line of the numbers holds so many figures, and so many letters of a name take the room of one. */
const numberLength = 17;
const lettersPerFigure = 1.6;

/**
 * Whom one calls when something happens: emergency services, whoever the plans call first, and whoever is on duty besides. All of it comes
 * from the roles and the alerts. Null where nobody can be reached.
 */
export function callSheetView(
  paper: Paper,
  plans: readonly Member[],
  room: CallSheetRoom = binderRoom,
): CallSheetView | null {
  const { workspace, labels } = paper;
  const { titles, others } = firstCalls(plans, paper, room.plansLength > 0);
  const isEmergency = (number: string): boolean => isEmergencyNumber(number, workspace.settings.country);
  const named = (role: Role): boolean => phonesOf(role, paper).length > 0;
  const roles = [...workspace.roles.values()].filter(named);
  const emergency = roles.filter((role) => (role.value.phone ?? []).some(isEmergency));
  const isEmergent = new Set(emergency);
  const first = [...titles].filter(
    ([role]) => (named(role) || waysTo(role, paper).length > 0) && !isEmergent.has(role),
  );
  const isFirst = new Set(first.map(([role]) => role));
  const onDuty = roles.filter(
    (role) => !isEmergent.has(role) && !isFirst.has(role) && role.value.function === 'duty-officer',
  );
  const wanted = [
    { name: 'emergency', roles: emergency },
    { name: 'first', roles: first.sort(([, a], [, b]) => b.length - a.length).map(([role]) => role) },
    { name: 'duty', roles: onDuty },
  ];
  const shown = new Set(wanted.flatMap((group) => group.roles));
  const untold = [...others].filter((role) => named(role) && !shown.has(role)).length;
  if (untold === 0 && wanted.every((group) => group.roles.length === 0)) return null;
  const rowsWith = (planLines: number): CallGroup[] =>
    wanted.map((group) => ({
      title: labels.label(`call-sheet.${group.name}`),
      rows: group.roles.map((role) =>
        rowOf(role, paper, shortened(titles.get(role) ?? [], planLines * room.plansLength, paper)),
      ),
    }));
  let planLines = mostPlanLines;
  let fitted = fitting(rowsWith(planLines), room);
  while (fitted.leftOut > 0 && planLines > 1) {
    planLines -= 1;
    fitted = fitting(rowsWith(planLines), room);
  }
  const { groups } = fitted;
  const leftOut = fitted.leftOut + untold;
  return {
    anchor: 'who-to-call',
    title: labels.label('call-sheet.title'),
    groups,
    leftOut: leftOut === 0 ? null : labels.label('call-sheet.left-out', { count: leftOut }),
  };
}

/** The rows that fit, the first ones first; what is too long for what is left makes room for what is shorter. */
function fitting(
  wanted: readonly CallGroup[],
  room: CallSheetRoom,
): { groups: CallGroup[]; leftOut: number } {
  let left = room.lines;
  let leftOut = 0;
  const groups = wanted.flatMap(({ title, rows }): CallGroup[] => {
    const fitting: CallRow[] = [];
    for (const row of rows) {
      const needed = linesOf(row, room) + (fitting.length === 0 ? headingLines : 0);
      if (needed > left) {
        leftOut += 1;
        continue;
      }
      left -= needed;
      fitting.push(row);
    }
    return fitting.length === 0 ? [] : [{ title, rows: fitting }];
  });
  return { groups, leftOut };
}

/** As many titles as go into so many letters, one at least, and how many more there are; null where there is no room for any. */
function shortened(titles: readonly string[], letters: number, { labels }: Paper): string | null {
  if (titles.length === 0 || letters === 0) return null;
  const joined = (shown: number): string => {
    const more = titles.length - shown;
    const counted = more === 0 ? [] : [labels.label('survival.more', { count: more })];
    return [...titles.slice(0, shown), ...counted].join(' · ');
  };
  let shown = titles.length;
  while (shown > 1 && lengthOf(joined(shown)) > letters) shown -= 1;
  return joined(shown);
}

function rowOf(role: Role, paper: Paper, plans: string | null): CallRow {
  const { title, hours } = role.value;
  const shape = role.visit.shape.fields.get('hours');
  const view = hours !== undefined && shape ? inlineView(hours, shape, paper) : undefined;
  return {
    title,
    hours: view && 'text' in view ? view.text : null,
    plans,
    phones: phonesOf(role, paper),
    ways: waysTo(role, paper),
  };
}

/** Where somebody without a number is found: by radio or on foot. */
function waysTo(role: Role, paper: Paper): CallRow['ways'] {
  if (phonesOf(role, paper).length > 0) return [];
  return reachOf(role).flatMap(([name, value, shape]) =>
    name === 'radio' || name === 'place'
      ? [{ label: labelOf(paper, 'role', name, shape), text: String(value) }]
      : [],
  );
}

function linesOf(
  { title, hours, plans, phones, ways }: CallRow,
  { titleLength, plansLength }: CallSheetRoom,
): number {
  const head = Math.ceil((lengthOf(title) + lengthOf(hours ?? '')) / titleLength);
  const below = plans === null ? 0 : Math.ceil(lengthOf(plans) / plansLength) * 0.92;
  const numbers = phones.map(({ text, holder }) =>
    Math.ceil((lengthOf(text) + lengthOf(holder ?? '') / lettersPerFigure) / numberLength),
  );
  const others = ways.map(({ label, text }) =>
    Math.ceil(lengthOf(`${label}: ${text}`) / (numberLength * lettersPerFigure)),
  );
  return Math.max(head + below, sum(numbers) * 1.4 + sum(others)) + 0.4;
}

function sum(lines: readonly number[]): number {
  return lines.reduce((total, own) => total + own, 0);
}
