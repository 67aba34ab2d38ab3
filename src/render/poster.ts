import { blankIn, separatorIn } from '../core/punctuation.js';
import type { Visit } from '../language/walk.js';
import { headOf, type Member } from '../workspace/member.js';
import { plansOf, roleFor } from '../workspace/workspace.js';
import { type CallSheetRoom, callSheetView } from './call-sheet.js';
import { withUnbrokenNumbers } from './digit-runs.js';
import { engineFor } from './engine.js';
import type { Margins } from './geometry.js';
import { type Band, bandsOf } from './head.js';
import { anchorOf, type Paper, paperFor, timeOn } from './paper.js';
import { phonesOf } from './references.js';
import { asked, type Sheet, type SheetSource, sheetOf } from './sheet.js';
import { linesAbove } from './sheet-room.js';
import { lengthOf } from './widths.js';

const margins: Margins = { top: 14, outer: 16, bottom: 18, inner: 16 };
const callRoom: CallSheetRoom = { lines: 38, titleLength: 23, plansLength: 0 };

/** So many lines fit below each other in each of the two columns of plans, with some to spare for what is not broken. */
const columnLines = 34;
/** About so many letters fit into a line of the title of the binder, of a plan, and of a step. */
const headLength = 78;
const titleLength = 36;
const stepLength = 44;
/** Who does it is set smaller. */
const dutySize = 0.8;
const mostSteps = 6;

interface PosterStep {
  /** The number that it has in the plan. */
  readonly number: number;
  readonly text: string;
  /** Who does it, and by when; empty where nobody says it. */
  readonly duty: string;
}

interface PosterPlan {
  readonly title: string;
  readonly language: string;
  /** By which it is found in the binder. */
  readonly tab: string;
  /** What its own head warns of. */
  readonly bands: readonly Band[];
  /** The phase that the steps belong to. */
  readonly phase: string | null;
  readonly steps: readonly PosterStep[];
}

/**
 * Whom to call and the first steps of each plan, on one sheet for the wall; undefined where the binder asks for none. `used` is the part of
 * its room that is used: less than all of it where it has turned out to be too little.
 */
export function renderPoster(source: SheetSource, used = 1): Sheet | undefined {
  const { input, binder, rendered } = source;
  if (!asked(binder).isPoster) return undefined;
  const { workspace } = input;
  const links = { anchor: () => null };
  const paper = paperFor(input, binder, links, true);
  const { labels } = paper;
  const members = plansOf(workspace, binder).filter((plan) => headOf(plan).status !== 'retired');
  const tabs = new Map(rendered.rest.map(({ anchor, label }) => [anchor, label]));
  const all = (most: number): PosterPlan[] =>
    members.map((plan) => {
      const tab = tabs.get(anchorOf('plan', plan.id)) ?? '';
      return planOf(paperFor(input, plan, links, true), tab, most);
    });
  const bands = bandsOf(paper);
  const above = linesAbove(binder.title, bands, headLength);
  const { plans, leftOut } = fitting(all, (columnLines - above) * 2 * used);
  const view = {
    organisation: workspace.settings.organisation || null,
    title: binder.title,
    bands,
    call: callSheetView(paper, members, { ...callRoom, lines: (callRoom.lines - above) * used }),
    plans,
    leftOut: leftOut === 0 ? null : labels.label('poster.left-out', { count: leftOut }),
  };
  return sheetOf(source, paper, {
    title: labels.label('poster.title', { title: binder.title }),
    size: 'A3 landscape',
    margins,
    style: 'poster.css',
    content: engineFor(input.templates)('poster', view, labels),
  });
}

/** As many steps of each plan as fit beside each other; where not even one fits, what is too long for what is left makes room for what is shorter. */
function fitting(
  all: (most: number) => PosterPlan[],
  lines: number,
): { plans: PosterPlan[]; leftOut: number } {
  for (let most = mostSteps; most > 1; most -= 1) {
    const plans = all(most);
    if (plans.reduce((sum, plan) => sum + linesOf(plan), 0) <= lines) return { plans, leftOut: 0 };
  }
  const plans: PosterPlan[] = [];
  let left = lines;
  for (const plan of all(1)) {
    const needed = linesOf(plan);
    if (needed > left) continue;
    left -= needed;
    plans.push(plan);
  }
  return { plans, leftOut: all(1).length - plans.length };
}

function planOf(paper: Paper, tab: string, most: number): PosterPlan {
  const { member, language } = paper;
  const shown = firstSteps(member).slice(0, most);
  const phase = shown[0]?.step.phase;
  return {
    title: member.title,
    language,
    tab,
    bands: bandsOf(paper),
    phase: phase === undefined ? null : withUnbrokenNumbers(phase),
    steps: shown.map(({ number, step }) => ({
      number,
      text: withUnbrokenNumbers(step.do),
      duty: dutyOf(step, paper),
    })),
  };
}

/** Who does it, by when, and whom they call under which number. */
function dutyOf({ by = [], within, call = [] }: Step, paper: Paper): string {
  const { workspace, member, labels, language } = paper;
  const roles = by.map((id) => roleFor(workspace, member, id)?.value.title ?? id).join(separatorIn(language));
  const called = call.map((id) => {
    const role = roleFor(workspace, member, id);
    const [phone] = role ? phonesOf(role, paper) : [];
    // A number is never broken; what holds words besides may be, between them.
    const number = phone?.long ? phone.text : phone?.text.replaceAll(' ', '\u00a0');
    return [role?.value.title ?? id, number].filter((part) => part !== undefined).join(' ');
  });
  const time = within === undefined ? '' : timeOn(paper, within);
  const calls =
    called.length === 0
      ? ''
      : `${labels.field('step', 'call') ?? ''}${labels.label('paper.colon')}${blankIn(language)}${called.join(separatorIn(language))}`;
  return [roles, time, calls].filter((part) => part !== '').join(' · ');
}

interface Step {
  readonly do: string;
  readonly when?: unknown;
  readonly scope?: unknown;
  readonly hours?: unknown;
  readonly phase?: string;
  readonly by?: readonly string[];
  readonly within?: string;
  readonly call?: readonly string[];
}

interface NumberedStep {
  readonly number: number;
  readonly step: Step;
}

/**
 * The steps of a plan that begin it: those of the first phase of its first section with steps. Out of its order a step that depends on
 * something could be taken for one that is always done. Each keeps its number: whoever says “step 4” means the one in the plan.
 */
function firstSteps({ words, kind }: Member): NumberedStep[] {
  const visits = (words.get('step') ?? []).filter(({ parent }) => holdsAlways(parent));
  const [first = []] = [...kind.shape.fields.keys()]
    .map((name) => visits.filter(({ pointer }) => pointer.startsWith(`/${name}/`)))
    .filter((section) => section.length > 0);
  const steps = first.map(({ value, key }) => ({ number: Number(key) + 1, step: value as Step }));
  const next = steps.findIndex(({ step }) => step.phase !== steps[0]?.step.phase);
  return steps
    .slice(0, next < 0 ? steps.length : next)
    .filter(({ step: { when, scope, hours } }) => !when && !scope && !hours);
}

/** Whether what stands there holds whatever happens: it is no entry among others, such as one grade, and neither for later nor for before. */
function holdsAlways(place: Visit | undefined): boolean {
  if (place === undefined) return true;
  const { word, key, parent } = place;
  return typeof key === 'string' && key !== 'standby' && word !== 'stand-down' && holdsAlways(parent);
}

function linesOf({ title, tab, bands, phase, steps }: PosterPlan): number {
  const rows = steps.map(
    ({ text, duty }) => Math.ceil((lengthOf(text) + lengthOf(duty) * dutySize) / stepLength) + 0.15,
  );
  const head = [title, tab, ...bands.map(({ word }) => word)].join(' ');
  const above =
    Math.ceil(lengthOf(head) / titleLength) * 1.06 + Math.ceil(lengthOf(phase ?? '') / stepLength);
  return rows.reduce((lines, row) => lines + row, above + 0.75);
}
