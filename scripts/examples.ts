import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packagePath } from '../src/host/package.js';

/** As much of a section as one reads to see what it is like; of the head only what is short. */
const mostOfSection = 7;
const mostOfHead = 2;

/** The first document of a kind in the example workspaces, with the beginning of each section; nothing while there is none. */
export function exampleOf(name: string, headFields: ReadonlySet<string>): string[] {
  const root = packagePath('examples');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !/^(?:mistakes|starter)\b|\bout\b/.test(file))
    .sort();
  const file = files.find((candidate) => textOf(root, candidate).startsWith(`kind: ${name}\n`));
  if (file === undefined) return [];
  const blocks = blocksOf(textOf(root, file));
  const head = blocks.filter(({ key, lines }) => headFields.has(key) && lines.length <= mostOfHead);
  const sections = blocks.filter(({ key }) => !headFields.has(key));
  const shown = [
    ...head.flatMap(({ lines }) => lines),
    ...sections.flatMap(({ lines }) => ['', ...cut(lines)]),
  ];
  return [
    '## Example',
    '',
    `From [${file}](../../examples/${encodeURI(file)}), cut short.`,
    '',
    '```yaml',
    ...shown,
    '```',
    '',
  ];
}

interface Block {
  readonly key: string;
  readonly lines: readonly string[];
}

function textOf(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^(?:#.*\n|\n)+/, '');
}

/** The text in pieces, one for each key of the document, without blank lines and comments between them. */
function blocksOf(text: string): Block[] {
  const blocks: { key: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const key = /^([\p{L}\p{N}_-]+):/u.exec(line)?.[1];
    if (key !== undefined) blocks.push({ key, lines: [line] });
    else if (line.startsWith(' ') || line.startsWith('- ')) blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** The beginning of a section, cut in front of an item or a field; what is left out is a comment. */
function cut(lines: readonly string[]): readonly string[] {
  if (lines.length <= mostOfSection) return lines;
  const ends = lines.flatMap((line, end) => {
    const isStart = /^ *(?:- |[\p{L}\p{N}_-]+:(?: |$))/u.test(line);
    return isStart && isWhole(lines.slice(0, end)) ? [end] : [];
  });
  const end = ends.filter((line) => line <= mostOfSection).at(-1) ?? ends[0];
  if (end === undefined) return lines;
  return [...lines.slice(0, end), `${/^ */.exec(lines[end] ?? '')?.[0]}# …`];
}

/** Whether a text can stop here: it is YAML, and no key or dash waits for its value. */
function isWhole(lines: readonly string[]): boolean {
  if (/(?:[:|>-]|^)$/.test(lines.at(-1) ?? '')) return false;
  try {
    parse(lines.join('\n'));
    return true;
  } catch {
    return false;
  }
}
