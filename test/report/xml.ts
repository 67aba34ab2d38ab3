/** An element of XML as the tests look at it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const token =
  /<(\/?)([a-z-]+)((?: [a-z-]+="[^"<]*")*)(\/?)>|<\?xml version="1\.0" encoding="UTF-8"\?>|([^<]+)/gy;
const character = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Reads XML as strictly as it is written here; throws for what is not well-formed. */
export function readXml(xml: string): Element {
  if (!character.test(xml)) throw new Error('a character that XML cannot hold');
  const stack: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closes, name = '', attributes = '', isEmpty, text] = match;
    const parent = stack.at(-1) as Open;
    if (text !== undefined) parent.text += plainText(text);
    if (name === '') continue;
    if (closes) {
      if (stack.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
    parent.children.push(element);
    if (!isEmpty) stack.push(element);
  }
  const [root] = stack[0]?.children ?? [];
  if (end !== xml.length || stack.length !== 1 || !root)
    throw new Error(`not XML at ${xml.slice(end, end + 40)}`);
  return root;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plainText(value)]),
  );
}

function plainText(text: string): string {
  return text.replace(/&([a-z#\d]*);?/g, (whole, name: string) => {
    const sign = whole.endsWith(';') ? entities[name] : undefined;
    if (sign === undefined) throw new Error(`no such entity: ${whole}`);
    return sign;
  });
}
