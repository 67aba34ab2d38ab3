import { readHours } from '../workspace/hours/hours.js';
import { gapsIn, type Span, week } from '../workspace/hours/week.js';
import type { Losses } from '../workspace/needs/downtime.js';
import { type Intervals, union, until } from '../workspace/needs/intervals.js';
import type { Workspace } from '../workspace/workspace.js';

/** The stretches of the week in which resources are shut, by id; those whose hours are not understood are always open. */
export type Shut = ReadonlyMap<string, readonly Span[]>;

/** Reads when the resources of a workspace are shut. */
export async function shutHours({ resources, settings }: Workspace): Promise<Shut> {
  const shut = new Map<string, readonly Span[]>();
  for (const [id, { value }] of resources) {
    if (value.hours === undefined) continue;
    const { spans } = await readHours(value.hours, settings.language);
    const gaps = spans ? gapsIn(spans) : [];
    if (gaps.length > 0) shut.set(id, gaps);
  }
  return shut;
}

/** When resources are shut in a course that begins at a minute of the week; never where it is not said when it begins. */
export function closedFrom(shut: Shut, start: number | undefined, horizon: number): Losses {
  if (start === undefined) return new Map();
  return new Map([...shut].map(([id, gaps]) => [id, until(fromMinute(gaps, start, horizon), horizon)]));
}

function fromMinute(gaps: readonly Span[], start: number, horizon: number): Intervals {
  const spans: Intervals[] = [];
  for (let monday = -start; monday < horizon; monday += week)
    for (const [from, to] of gaps)
      if (monday + to > 0) spans.push([{ from: Math.max(0, monday + from), to: monday + to }]);
  return union(...spans);
}
