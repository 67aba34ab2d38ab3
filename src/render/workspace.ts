import { engineFor } from './engine.js';
import { entriesOf, indexView, titleOf } from './entries.js';
import type { Rendered, RenderInput } from './input.js';
import { pageOf } from './page.js';
import { screenDocument, screenScript, screenStyle, storeOf } from './screen.js';

/** Renders a whole workspace as one HTML file: an index, every plan, the registers, and the records. */
export function renderWorkspace(input: RenderInput): Rendered {
  const { language } = input.workspace.settings;
  const labels = input.locales(language);
  const entries = entriesOf(input);
  const title = titleOf(input);
  const index = indexView(input, title, entries);
  const header = engineFor(input.templates)(
    'index',
    { ...index, store: storeOf(input), index: null },
    labels,
  );
  const { plans, registers, records } = entries;
  const content = [...plans, ...registers, ...records]
    .map((entry) => screenDocument(input, entry))
    .join('\n');
  return pageOf(input, {
    title,
    language,
    labels,
    header,
    content,
    style: screenStyle(input),
    script: screenScript(input),
  });
}
