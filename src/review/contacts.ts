import { addDuration, hasCome, lastDay } from '../core/calendar.js';
import type { Duration } from '../core/duration.js';
import { headText, ownerOf, placeOf, type Reviewed, type Task } from './task.js';

/** A number that nobody has tried for a year is not relied on. */
const yearly: Duration = { months: 12, minutes: 0 };

/** The roles whose numbers were not tried in time. A check of the whole register is one of each of its roles. */
export function contactTasks(reviewed: Reviewed): Task[] {
  const { workspace, asOf } = reviewed;
  return [...workspace.roles.values()].flatMap(({ value, member, visit }) => {
    if (headText(member, 'status') === 'retired') return [];
    const last = [value.verified, member.data['verified']]
      .filter((date) => typeof date === 'string' && hasCome(date, asOf))
      .map(String)
      .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
      .at(-1);
    if (last !== undefined && addDuration(last, yearly) >= asOf) return [];
    return [
      {
        kind: 'unverified',
        state: last === undefined ? 'unverified' : 'verified',
        date: last,
        subject: value.title,
        within: member.title,
        action: undefined,
        plan: workspace.plans.get(member.id) === member ? member.id : undefined,
        owner: ownerOf(reviewed, member, headText(member, 'owner')),
        unit: value.unit ?? headText(member, 'unit'),
        ...placeOf(reviewed, member, visit.pointer),
      },
    ];
  });
}
