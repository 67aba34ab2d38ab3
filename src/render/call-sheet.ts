import { isEmergencyNumber } from '../workspace/emergency-numbers.js';
import { type Member, valuesOf } from '../workspace/member.js';
import type { Role } from '../workspace/registers.js';
import { roleFor, type Workspace } from '../workspace/workspace.js';
import { inlineView } from './inline.js';
import type { Paper } from './paper.js';
import { phonesOf } from './references.js';
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
}

/** How much fits on a sheet, with some to spare. */
export interface CallSheetRoom {
  /** So many lines of body text below each other. */
  readonly lines: number;
  /** About so many letters of a title, which is bold, in a line. */
  readonly titleLength: number;
  /** About so many letters of the plans below it; 0 where they are left out. */
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
 * from the roles and the alerts. Null where nobody has a number.
 */
export function callSheetView(
  paper: Paper,
  plans: readonly Member[],
  room: CallSheetRoom = binderRoom,
): CallSheetView | null {
  const { workspace, labels } = paper;
  const called = firstCalls(plans, workspace);
  const isEmergency = (number: string): boolean => isEmergencyNumber(number, workspace.settings.country);
  const named = (role: Role): boolean => phonesOf(role, paper).length > 0;
  const roles = [...workspace.roles.values()].filter(named);
  const emergency = roles.filter((role) => (role.value.phone ?? []).some(isEmergency));
  const isEmergent = new Set(emergency);
  const first = [...called].filter(([role]) => named(role) && !isEmergent.has(role));
  const isFirst = new Set(first.map(([role]) => role));
  const onDuty = roles.filter(
    (role) => !isEmergent.has(role) && !isFirst.has(role) && role.value.function === 'duty-officer',
  );
  const wanted = [
    { name: 'emergency', roles: emergency },
    { name: 'first', roles: first.sort(([, a], [, b]) => b.length - a.length).map(([role]) => role) },
    { name: 'duty', roles: onDuty },
  ];
  if (wanted.every((group) => group.roles.length === 0)) return null;
  const rowsWith = (planLines: number): CallGroup[] =>
    wanted.map((group) => ({
      title: labels.label(`call-sheet.${group.name}`),
      rows: group.roles.map((role) =>
        rowOf(role, paper, shortened(called.get(role) ?? [], planLines * room.plansLength, paper)),
      ),
    }));
  let planLines = mostPlanLines;
  let fitted = fitting(rowsWith(planLines), room);
  while (fitted.leftOut > 0 && planLines > 1) {
    planLines -= 1;
    fitted = fitting(rowsWith(planLines), room);
  }
  const { groups, leftOut } = fitted;
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

/** Whom each plan calls first, in each case that its alerts tell apart, with the titles of the plans; a card begins with whom it reports to. */
function firstCalls(plans: readonly Member[], workspace: Workspace): Map<Role, string[]> {
  const called = new Map<Role, string[]>();
  for (const plan of plans) {
    const inCases = new Map<string, string>();
    for (const { when, scope, hours, call } of valuesOf(plan, 'alert')) {
      const [first] = call;
      const given = JSON.stringify([when, scope, hours]);
      if (first && !inCases.has(given)) inCases.set(given, first.role);
    }
    const ids = [...inCases.values()];
    const reported = valuesOf(plan, 'card-role').flatMap((own) => own['reports-to'] ?? []);
    for (const id of new Set(ids.length > 0 ? ids : reported)) {
      const role = roleFor(workspace, plan, id);
      if (!role) continue;
      const titles = called.get(role) ?? [];
      if (!titles.includes(plan.title)) titles.push(plan.title);
      called.set(role, titles);
    }
  }
  return called;
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
  };
}

function linesOf(
  { title, hours, plans, phones }: CallRow,
  { titleLength, plansLength }: CallSheetRoom,
): number {
  const head = Math.ceil((lengthOf(title) + lengthOf(hours ?? '')) / titleLength);
  const below = plans === null ? 0 : Math.ceil(lengthOf(plans) / plansLength) * 0.92;
  const numbers = phones.map(({ text, holder }) =>
    Math.ceil((lengthOf(text) + lengthOf(holder ?? '') / lettersPerFigure) / numberLength),
  );
  return Math.max(head + below, numbers.reduce((lines, own) => lines + own, 0) * 1.4) + 0.4;
}
