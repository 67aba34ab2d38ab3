import type { Format } from './format.js';
import { groupsOf } from './groups.js';
import { plainDate, wordTask, wordUnknown } from './wording.js';

/** For other programs: the tasks in the order of the packet, with their words, and the next review of each plan. */
export const jsonFormat: Format = (packet, locale) => {
  const { organisation, asOf, undated } = packet;
  const tasks = groupsOf(packet, locale.language).flatMap(({ units }) =>
    units.flatMap((group) => group.tasks),
  );
  const sentences = wordUnknown(packet, locale);
  const review = {
    organisation,
    asOf,
    language: locale.language,
    tasks: tasks.map((task) => {
      const { what, state } = wordTask(task, locale, plainDate);
      const { kind, date, subject, within, action, plan, owner, unit, file, line } = task;
      return {
        kind,
        what,
        subject,
        within: within ?? null,
        action: action ?? null,
        state: task.state,
        stateInWords: state,
        date: date ?? null,
        plan: plan ?? null,
        owner: owner ?? null,
        unit: unit ?? null,
        file,
        line,
      };
    }),
    nextReviews: packet.calendar.map(({ plan = null, subject, date, file }) => ({
      plan,
      title: subject,
      date,
      file,
    })),
    plansWithoutReview: undated,
    unknown: packet.unknown.map(({ reason, plans }, index) => ({ reason, plans, message: sentences[index] })),
  };
  return `${JSON.stringify(review, null, 2)}\n`;
};
