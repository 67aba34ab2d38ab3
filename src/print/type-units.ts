import { codeAlphabet } from '../core/code.js';
import type { BinderUnit } from '../render/binder-unit.js';
import { marginSigns } from './margin-text.js';

const printable = Array.from({ length: 0x7e - 0x20 }, (_, index) => String.fromCodePoint(index + 0x21)).join(
  '',
);

/** Units that hold each character once that running heads are set from: in regular and in bold type. All of ASCII is there, so that they seldom change. */
export function typeUnits(texts: Iterable<string>): [regular: BinderUnit, bold: BinderUnit] {
  const characters = new Set([...printable, ...codeAlphabet, ...marginSigns.replaceAll(' ', '')]);
  for (const text of texts)
    for (const character of text) if (character.trim() !== '') characters.add(character);
  const sorted = [...characters]
    .sort()
    .map((character) => character.replace(/[&<>"]/g, entity))
    .join(' ');
  return [unitOf('planb-type', 'type', sorted), unitOf('planb-type-bold', 'type bold', sorted)];
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function unitOf(anchor: string, name: string, text: string): BinderUnit {
  return {
    anchor,
    title: '',
    label: '',
    targets: [anchor],
    html: `<section class="${name}" id="${anchor}"><p>${text}</p></section>`,
    style: '',
    head: null,
    depth: 0,
    isPersonal: false,
  };
}
