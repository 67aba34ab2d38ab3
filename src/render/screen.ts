import Handlebars from 'handlebars';
import { engineFor } from './engine.js';
import type { RenderInput } from './input.js';
import type { Printed } from './page.js';
import { anchorOf } from './paper.js';
import { withPlaces } from './step-places.js';
import { styleSheet } from './style.js';

const { escapeExpression: escaped } = Handlebars;

/** What a page does besides being read: it finds words, and it keeps ticks. */
export function screenScript({ templates }: RenderInput): string {
  const lines = styleSheet(templates, 'screen.js').split('\n');
  // What explains it is for those who read it here, and would travel with every page.
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('/*'))
    .join('\n');
}

/** The style of a page on a screen, without fonts. */
export function screenStyle({ templates }: RenderInput): string {
  return styleSheet(templates, 'common.css') + styleSheet(templates, 'screen.css');
}

/** A document as HTML for a screen, with places that one can lead to and tick; ticks are kept by plan and version. */
export function screenDocument(input: RenderInput, { view, paper }: Printed): string {
  const { labels, member } = paper;
  const link = escaped(labels.label('screen.link'));
  const step = escaped(labels.label('screen.link-step', { number: '\u0001' }));
  const html = engineFor(input.templates)('document', view, labels);
  const placed = withPlaces(html, (number) => (number === null ? link : step.replace('\u0001', number)));
  const key = `${storeOf(input)}${view.anchor}/${anchorOf('version', String(member.data['version'] ?? ''))}`;
  const ticked = escaped(labels.label('screen.ticked', { time: '{time}' }));
  return placed.replace('<article ', `<article data-ticks="${key}" data-ticked="${ticked}" `);
}

/** What the keys of everything begin with that a browser keeps for these plans. */
export function storeOf({ workspace }: RenderInput): string {
  return `${anchorOf('planb', workspace.settings.organisation)}/`;
}
