import type { Locale } from '../../core/locale.js';
import { withNote, withSemicolons } from '../../core/punctuation.js';
import { locationOf } from '../../workspace/member.js';
import type { Interval, Intervals } from '../../workspace/needs/intervals.js';
import { localRoles } from '../../workspace/registers.js';
import type { Findings, PlayedCourse } from '../findings.js';
import type { TimeConflict } from '../recovery.js';
import type { Task } from '../tasks.js';
import { timelineOf, type Way } from '../timeline.js';
import type { Link } from '../why.js';
import { oneLine } from './escape.js';

/** Says what a simulation found, in one language. */
export class Wording {
  readonly locale: Locale;
  readonly #findings: Findings;
  readonly #tag: string;

  constructor(findings: Findings, locale: Locale) {
    this.locale = locale;
    this.#findings = findings;
    this.#tag = `${locale.language}-${findings.workspace.settings.country}`;
  }

  text(key: string, args: Readonly<Record<string, string | number>> = {}): string {
    return this.locale.label(`simulate.${key}`, args);
  }

  /** The title of it all, with the name of the organisation where it has one. */
  title(): string {
    const name = oneLine(this.#findings.workspace.settings.organisation);
    return [this.text('title'), ...(name === '' ? [] : [name])].join(' – ');
  }

  /** What a course is called: as its workspace has it, as is usual, or after the plan that it is the scenario of. */
  course({ title, usual, plans, course }: PlayedCourse): string {
    if (title !== undefined) return oneLine(title);
    if (usual === 'one-system')
      return this.text('lost-alone', {
        what: this.list([...course.losses.keys()].map((id) => this.resource(id))),
      });
    if (usual !== undefined) return this.text(`scenario.${usual}`);
    const [plan, ...others] = plans;
    return plan && others.length === 0 ? oneLine(plan.title) : this.text('asked');
  }

  /** What happens in a course, a sentence each. */
  facts({ course }: PlayedCourse): string[] {
    const lost = [...course.losses].map(([id, spans]) =>
      withNote(this.resource(id), this.spans(spans), this.locale.language),
    );
    return [
      ...(lost.length === 0 ? [] : [this.text('lost', { what: this.list(lost) })]),
      ...(course.absent === 0 ? [] : [this.text('absent', { percent: course.absent })]),
      this.text('horizon', { time: this.time(course.horizon) }),
    ];
  }

  resource(id: string): string {
    return oneLine(this.#findings.workspace.resources.get(id)?.value.title ?? id);
  }

  role(id: string): string {
    const { workspace, courses } = this.#findings;
    const plans = courses.flatMap(({ plans: tried }) => tried);
    const own = plans.map((plan) => localRoles(plan).get(id)?.value.title);
    return oneLine(workspace.roles.get(id)?.value.title ?? own.find((title) => title !== undefined) ?? id);
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.#tag, { type: 'conjunction' }).format(items);
  }

  /** A length of time in hours and minutes: `3 hours`; in days from four of them on. */
  time(minutes: number): string {
    const day = 24 * 60;
    const units: readonly (readonly [string, number])[] =
      minutes >= 4 * day && minutes % day === 0
        ? [['day', day]]
        : [
            ['hour', 60],
            ['minute', 1],
          ];
    let rest = minutes;
    const parts = units.flatMap(([unit, length]) => {
      const amount = Math.floor(rest / length);
      rest -= amount * length;
      return amount === 0 ? [] : [this.#amount(amount, unit)];
    });
    return parts.join(' ') || this.#amount(0, 'hour');
  }

  /** When something is so. */
  spans(spans: Intervals): string {
    return this.list(spans.map((span) => this.span(span)));
  }

  span({ from, to }: Interval): string {
    const isEndless = to === Number.POSITIVE_INFINITY;
    if (from === 0) return isEndless ? this.text('from-start') : this.text('until', { to: this.time(to) });
    const args = { from: this.time(from), to: isEndless ? '' : this.time(to) };
    return this.text(isEndless ? 'from' : 'from-until', args);
  }

  /** A chain of needs: `Text alerts ← Mobile (holds 3 hours) ← Power`. */
  chain(links: readonly Link[]): string {
    return links
      .map(({ id, lasted, reason }) => {
        if (reason === 'absent') return this.text('nobody-left', { role: this.role(id) });
        if (reason === 'unanswered') return this.text('unanswered', { role: this.role(id) });
        const name = this.resource(id);
        if (reason === 'closed') return this.text('shut', { what: name });
        return lasted === 0 ? name : this.text('holds', { what: name, time: this.time(lasted) });
      })
      .join(' ← ');
  }

  /** What takes the place of a first choice, and from when on. */
  ways({ requirement }: Task, { simulation }: PlayedCourse): string {
    const parts = timelineOf(requirement, simulation.down)
      .filter(({ state, from }) => state === 'otherwise' && from < simulation.course.horizon)
      .map(({ from, to, ways }) => `${this.span({ from, to })}${this.colon()}${this.waysInWords(ways)}`);
    return withSemicolons(parts, this.locale.language);
  }

  waysInWords(ways: readonly Way[]): string {
    const words = ways.map(({ role, type, id }) => {
      const how = type === 'walk' ? this.text('walk') : type === 'staff' ? this.role(id) : this.resource(id);
      return role === undefined || (type === 'staff' && role === id)
        ? how
        : withNote(this.role(role), how, this.locale.language);
    });
    return words.length === 0 ? this.text('other-way') : this.list([...new Set(words)]);
  }

  /** How soon something must be done; none for what is wanted again and again. */
  deadline({ within }: Task): string[] {
    return within === undefined ? [] : [this.text('deadline', { time: this.time(within) })];
  }

  conflict(conflict: TimeConflict): string {
    switch (conflict.type) {
      case 'needs-slower': {
        const { id, rto, other } = conflict;
        const args = { what: this.resource(id), rto: this.time(rto), other: this.time(other) };
        return this.text('conflict.needs-slower', args);
      }
      case 'restore-after-rto':
        return this.#conflict(conflict.type, conflict.restore, conflict.rto);
      case 'rto-after-mtpd':
        return this.#conflict(conflict.type, conflict.rto, conflict.mtpd);
      default:
        return this.#conflict(conflict.type, conflict.every, conflict.rpo);
    }
  }

  colon(): string {
    return this.locale.language === 'zh' ? '：' : ': ';
  }

  #conflict(type: string, is: number, allowed: number): string {
    return this.text(`conflict.${type}`, { is: this.time(is), allowed: this.time(allowed) });
  }

  #amount(amount: number, unit: string): string {
    return new Intl.NumberFormat(this.#tag, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  }
}

/** Where a task stands: file:line. */
export function placeOf(task: Task): string {
  return `${oneLine(task.plan.path)}:${lineOf(task)}`;
}

/** The line on which a task begins, from 1. */
export function lineOf({ plan, visit }: Task): number {
  return plan.source.position(locationOf(plan, visit.pointer).start).line;
}
