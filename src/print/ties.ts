import type { BinderUnit } from '../render/binder-unit.js';

/** The id of what is printed behind the documents of a print and thrown away. */
export const tiesAnchor = 'planb-ties';

/**
 * Chromium knows the place of an id only where a link leads to it, and drops a link that leads nowhere. So each print ends with links to
 * all that may be led to in it, and with the ids that its links lead to outside of it.
 */
export function tiesOf(units: readonly BinderUnit[]): string {
  const html = units.map((unit) => unit.html).join('');
  const inside = new Set(units.flatMap(({ targets }) => targets));
  const outside = new Set(
    [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !inside.has(id)),
  );
  const links = [tiesAnchor, ...inside].map((id) => `<a href="#${id}">·</a>`).join(' ');
  const ids = [...outside]
    .filter((id) => !html.includes(` id="${id}"`))
    .map((id) => `<b id="${id}">·</b>`)
    .join(' ');
  return `<section class="ties" id="${tiesAnchor}"><p>${links} ${ids}</p></section>`;
}
