import type { Edition } from '../../render/edition.js';
import { footOf } from '../../render/style.js';
import { partsOf, raised } from '../parts.js';
import { plain } from '../plain.js';
import { blocksOf } from './blocks.js';
import { atStart, inlineOf } from './inline.js';
import { linesOf } from './write.js';

/** An edition of a plan as GitHub's Markdown. */
export function markdownText(edition: Edition): string {
  const { html, head, generator, colon } = edition;
  const blocks = partsOf(html).flatMap(({ body }) => blocksOf([raised(plain(body, colon), 1)], colon));
  const standing = inlineOf([
    [head.left, head.right, ...footOf(head)].filter((part) => part !== '').join(' · '),
  ]);
  return `${[...linesOf(blocks), '', '---', '', atStart(standing), '', `<!-- ${generator} -->`].join('\n')}\n`;
}
