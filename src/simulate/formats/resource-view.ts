import { complement, type Intervals, intersection, never, union } from '../../workspace/needs/intervals.js';
import type { PlayedCourse } from '../findings.js';
import { type Link, whyNot } from '../why.js';

/** How a resource fares over time: taken away, down for want of what it needs (or still starting, or shut), or living on what it has in store. */
export interface ResourceView {
  readonly id: string;
  readonly lost: Intervals;
  readonly down: Intervals;
  readonly reserve: Intervals;
  /** Why it first goes down, from itself on. */
  readonly why: readonly Link[];
}

/** The resources that are not as ever in a course: what is taken away first, then in the order in which they go down. */
export function resourcesOf({ simulation }: PlayedCourse): ResourceView[] {
  const { causes, course, down } = simulation;
  const views = [...causes.graph.values()].flatMap(({ id, needs }): ResourceView[] => {
    const all = down.get(id) ?? never;
    const lost = (course.losses.get(id) ?? never).filter(({ from }) => from < course.horizon);
    const missing = needs.map((need) => intersection(...need.map((one) => down.get(one.id) ?? never)));
    const reserve = intersection(union(...missing), complement(all), within(course.horizon));
    if (all.length + reserve.length === 0) return [];
    const why = all[0] ? whyNot({ type: 'resource', id }, all[0].from, causes) : [];
    return [{ id, lost, down: intersection(all, complement(lost)), reserve, why }];
  });
  const first = ({ down: spans, lost, reserve }: ResourceView): number =>
    [...lost, ...spans][0]?.from ?? course.horizon + (reserve[0]?.from ?? 0);
  const order = ({ lost }: ResourceView): number => (lost.length > 0 ? 0 : 1);
  return views.sort((a, b) => order(a) - order(b) || first(a) - first(b) || (a.id < b.id ? -1 : 1));
}

function within(horizon: number): Intervals {
  return [{ from: 0, to: horizon }];
}
