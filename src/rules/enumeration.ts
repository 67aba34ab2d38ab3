import type { Count } from './counts.js';
import { joiningSigns, joiningWords } from './lists/joining-words.js';

const item = /^( *)(?:[-*+•]|\d{1,2}[.)]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*\S/u;

/** How many things stand in a list; more than one number where the last two may be one: “backup and restore”. */
export type Listed = readonly number[];

/** The list that belongs to a number of things in the same text: behind `four levels:`, or before it as Chinese does. */
export function listedWith(found: Count): Listed | undefined {
  // `four types of events:` too.
  const rest = /^(?: \p{L}+){0,2}[:：][ \t]*(?=\S|\n)/u.exec(found.after)?.[0];
  const behind = rest === undefined ? undefined : itemsAtStart(found.after.slice(rest.length));
  return behind ?? namedBefore(found);
}

/** What Chinese names before it counts: 分为甲、乙、丙等三类. A few examples of many are no list. */
function namedBefore({ before, count }: Count): Listed | undefined {
  const row = /(?:分为|分成|划分为|包括)([^，,:：]+、[^，,:：]+?)等?$/u.exec(before)?.[1];
  const named = partsOf(row?.replaceAll(/[（(][^）)]*[）)]/gu, '').split('、') ?? []);
  const most = Math.max(...named);
  return most >= 4 && most >= count - 2 ? named : undefined;
}

/** The things of a list that a text begins with: lines with a mark, or words in a row. */
function itemsAtStart(text: string): Listed | undefined {
  return text.startsWith('\n') ? markedLines(text) : wordsInARow(text);
}

function markedLines(text: string): Listed | undefined {
  const lines = text.replace(/^\n+/, '').split('\n');
  const indent = item.exec(lines[0] ?? '')?.[1];
  if (indent === undefined) return undefined;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const found = item.exec(line)?.[1];
    const goesOn = line === '' || line.startsWith(`${indent} `) || lines[index - 1] !== '';
    if (found === undefined && !goesOn) break;
    if (found !== undefined && found.length < indent.length) break;
    if (found === indent) count += 1;
  }
  return [count];
}

/** `rød, gul og grøn.` A longer part may be anything. */
function wordsInARow(text: string): Listed | undefined {
  const sentence = /^\s*([^.!?。！？:：;；\n]+)(?:\.(?=\s|$)|。)/u.exec(text)?.[1];
  const parts = sentence?.split(/、|,\s+/u) ?? [];
  const isShort = parts.every((part) => part.length <= 30 && part.trim().split(/\s+/).length <= 4);
  const isJoined = parts.slice(0, -1).some((part) => conjunction.test(part));
  const counts = partsOf(parts);
  return isShort && !isJoined && Math.max(...counts) >= 2 ? counts : undefined;
}

const conjunction = new RegExp(`(?:^|\\s)(?:${joiningWords.join('|')})\\s|${joiningSigns.join('|')}`, 'u');

function partsOf(parts: readonly string[]): number[] {
  const [before = '', behind] = parts.at(-1)?.split(conjunction) ?? [];
  return behind === undefined || before.trim() === '' ? [parts.length] : [parts.length + 1, parts.length];
}
