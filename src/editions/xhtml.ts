import { emptyElements } from './markup.js';
import { isElement, type Markup } from './nodes.js';

/** Characters that XML cannot hold. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A tree as XML, which is also HTML. */
export function xhtmlOf(node: Markup): string {
  if (!isElement(node)) return escapeXml(node);
  const { name, attributes, children } = node;
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${pairs.join('')}`;
  return emptyElements.has(name) ? `${start}/>` : `${start}>${children.map(xhtmlOf).join('')}</${name}>`;
}

/** A text as it stands in XML, within an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
