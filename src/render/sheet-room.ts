import type { Band } from './head.js';
import { lengthOf } from './widths.js';

/** What a line of title and of a warning at the head of a sheet take, in lines of its body text. */
const titleLine = 1.7;
const bandEdges = 0.9;

/** How many lines of a sheet its warnings take, and its title beyond one line, where about so many letters go into a line. */
export function linesAbove(title: string, bands: readonly Band[], letters: number): number {
  const linesOf = (text: string): number => Math.ceil(lengthOf(text) / letters);
  const warned = bands.map(({ word, text }) => linesOf(`${word} ${text}`) * 1.1 + bandEdges);
  return warned.reduce((lines, own) => lines + own, (linesOf(title) - 1) * titleLine);
}
