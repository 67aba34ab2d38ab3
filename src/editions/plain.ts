import {
  type Element,
  element,
  elementsIn,
  hasClass,
  holdsBlock,
  isBlock,
  isElement,
  isSpace,
  type Markup,
  textOf,
} from './nodes.js';

/** A line to write on by hand. */
const blank = '____________';

/**
 * A part as it reads without our style sheets: the boxes, colons and separators that they draw become words and signs, a label
 * stands in one line with its value, and what is empty is gone. `within` is the number of the step that it belongs to.
 */
export function plain(node: Element, colon: string, within = ''): Element {
  if (hasClass(node, 'steps')) return stepsOf(node, colon, within);
  const inner = node.children.map((child) => (isElement(child) ? plain(child, colon, within) : child));
  const children = separated(inner.filter((child) => !isHollow(child)));
  const one = { ...node, children };
  const isLine = elementsIn(one).every((child) => !holdsBlock(child));
  if (hasClass(one, 'run') && isLine) return element('span', joined(one, hasClass(one, 'turn') ? '' : ' · '));
  if (hasClass(one, 'lines') && isLine && elementsIn(one).length === 1)
    return element('span', elementsIn(one)[0]?.children ?? []);
  if (one.name === 'dl')
    return element(
      'div',
      elementsIn(one).map((pair) => fieldOf(pair, colon)),
    );
  if (hasClass(one, 'labelled')) return element('div', unwrapped(children), { class: 'field' });
  if (hasClass(one, 'hop')) return { ...one, children: hopOf(one) };
  if (hasClass(one, 'duty') || (hasClass(one, 'numbers') && one.name === 'div'))
    return { ...one, children: joined(one, ' · ') };
  if (isLineToFill(one)) return { ...one, children: filled(children) };
  if (hasClass(one, 'ticks')) return { ...one, children: children.map((item) => ticked(item)) };
  return one;
}

/** The children of a list or of a few short blocks as one line, where they are no more than lines. */
function joined(node: Element, separator: string): Markup[] {
  if (elementsIn(node).some((child) => holdsBlock(child))) return [...node.children];
  return elementsIn(node).flatMap((child, index) => {
    const inner = isBlock(child) ? child.children : [child];
    return index === 0 ? inner : [separator, ...inner];
  });
}

/** A name with its value: one line, unless the value is more than that. */
function fieldOf(pair: Element, colon: string): Element {
  const values = elementsIn(pair).filter((child) => isElement(child, 'dd'));
  const names = elementsIn(pair).filter((child) => isElement(child, 'dt'));
  const words = names.map(textOf).join(' ');
  const label = element('span', [words.endsWith(colon) ? words : words + colon], { class: 'label' });
  const value = values.flatMap(({ children }) => children);
  return element('div', [label, ' ', ...unwrapped(value)], { class: 'field' });
}

/** A single paragraph of prose stands in the line of its label. */
function unwrapped(children: readonly Markup[]): Markup[] {
  return children.flatMap((child) => {
    const [only, ...more] = isElement(child) && hasClass(child, 'prose') ? elementsIn(child) : [];
    if (more.length > 0) return child;
    return only && isElement(only, 'p') ? only.children : child;
  });
}

/** Whom one calls, by when, and the numbers, in one line. */
function hopOf(hop: Element): Markup[] {
  const isLine = (child: Element): boolean => hasClass(child, 'callee', 'numbers') && !holdsBlock(child);
  const lines = elementsIn(hop).filter(isLine);
  const line = element(
    'div',
    lines.map(({ children }) => element('span', children)),
  );
  const rest = elementsIn(hop).filter((child) => !isLine(child));
  return lines.length === 0 ? rest : [element('div', joined(line, ' · ')), ...rest];
}

function isLineToFill(node: Element): boolean {
  return hasClass(node, 'blank-line', 'this-copy');
}

function filled(children: readonly Markup[]): Markup[] {
  return children.map((child) => (isElement(child, 'span') && child.children.length === 0 ? blank : child));
}

/** Steps with their boxes. A list counts from one number to the next only: a step within a step has its number in words. */
function stepsOf(steps: Element, colon: string, within: string): Element {
  const first = Number(steps.attributes['start'] ?? 1);
  const items = elementsIn(steps).map((step, index) => {
    const number = `${within}${first + index}`;
    return ticked(plain(step, colon, `${number}.`), within === '' ? '' : `${number} `);
  });
  return within === '' ? { ...steps, children: items } : element('ul', items, { class: 'steps' });
}

/** A box to tick, in the first line of an item, and its number where it has one. */
function ticked(item: Markup, number = ''): Markup {
  if (!isElement(item, 'li')) return item;
  const box = element('input', [], { type: 'checkbox' });
  const into = (node: Element): Element => {
    const [first, ...rest] = node.children.filter((child) => !isSpace(child));
    if (first === undefined || !isBlock(first))
      return { ...node, children: [box, ` ${number}`, ...node.children] };
    return { ...node, children: [into(first), ...rest] };
  };
  return into(item);
}

/** What style sheets set apart by space alone: two numbers in a row would be dialled as one. */
function separated(children: readonly Markup[]): Markup[] {
  const shown: Markup[] = [];
  for (const child of children) {
    const before = shown.findLast((one) => !isSpace(one));
    const between = before === undefined || isBlock(child) ? undefined : separatorOf(child, before);
    if (between === undefined) shown.push(child);
    else shown.splice(shown.lastIndexOf(before ?? '') + 1, shown.length, between, child);
  }
  return shown;
}

function separatorOf(node: Markup, before: Markup): string | undefined {
  if (hasClass(node, 'reach') && hasClass(before, 'reach')) return ', ';
  if (hasClass(node, 'place') && hasClass(before, 'place')) return ', ';
  return hasClass(node, 'aside', 'within') ? ' · ' : undefined;
}

/** Whether nothing of it would be seen. */
function isHollow(node: Markup): boolean {
  if (!isBlock(node) || isElement(node, 'td', 'th', 'tr', 'hr')) return false;
  return textOf(node) === '' && !holds(node, ['img', 'input', 'td', 'th', 'hr']);
}

function holds(node: Element, names: readonly string[]): boolean {
  return elementsIn(node).some((child) => names.includes(child.name) || holds(child, names));
}
