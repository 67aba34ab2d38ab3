import type { Format } from './format.js';
import { groupsOf } from './groups.js';
import { oneLine, plainDate, wordTask } from './wording.js';

/** For a spreadsheet: a row a task. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export const csvFormat: Format = async (packet, locale) => {
  const { stringify } = await import('csv-stringify/sync');
  const columns = [
    'owner',
    'unit',
    'what',
    'subject',
    'within',
    'action',
    'state',
    'date',
    'file',
    'line',
    'done',
  ];
  const rows = groupsOf(packet, locale.language).flatMap(({ units }) =>
    units.flatMap(({ tasks }) =>
      tasks.map((task) => {
        const { what, subject, state } = wordTask(task, locale, plainDate);
        const { owner, unit, within, action, date, file, line } = task;
        return [owner?.title, unit, what, subject, within, action, state, date, file, String(line), ''].map(
          (cell) => oneLine(cell ?? ''),
        );
      }),
    ),
  );
  return stringify([columns.map((column) => locale.label(`review.column.${column}`)), ...rows], {
    // Without the mark a spreadsheet takes the file for one in the encoding of the country.
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
};
