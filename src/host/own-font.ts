import type { Look } from '../workspace/settings.js';
import { type FileFault, readNamedFile } from './named-file.js';

/** The first four bytes of font files, and what the file is called in a style sheet. */
const formats: readonly (readonly [head: string, format: string, type: string])[] = [
  ['\0\x01\0\0', 'truetype', 'font/ttf'],
  ['true', 'truetype', 'font/ttf'],
  ['wOFF', 'woff', 'font/woff'],
  ['wOF2', 'woff2', 'font/woff2'],
];

/** What each of these formats begins with: what it is, how many tables it has or how long it is. */
const headLength = 12;

/** The name under which a font of an organisation stands before the bundled ones; what cannot print it says this name. */
const family = 'look.font';

/** The rules for a font of one's own: it comes first, and the bundled ones have what it lacks. */
export function fontRules(
  root: string,
  font: Look['font'],
  report: (pointer: string, fault: FileFault) => void,
): string {
  if (!font) return '';
  const faces = Object.entries(font).flatMap(([weight, path]) => {
    const file = readNamedFile(root, path);
    const problem = 'code' in file ? file : faultOf(file.bytes, path);
    if (problem || 'code' in file) {
      if (problem) report(`font/${weight}`, problem);
      return [];
    }
    const [, format, type] = formats.find(([head]) => startsWith(file.bytes, head)) ?? [];
    const url = `data:${type};base64,${file.bytes.toString('base64')}`;
    const value = weight === 'bold' ? 700 : 400;
    return [
      `@font-face { font-family: '${family}'; font-weight: ${value}; src: url(${url}) format('${format}'); }`,
    ];
  });
  const rest =
    "'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Math', 'Noto Sans Symbols 2', 'Noto Sans SC', sans-serif";
  return [...faces, `body { font-family: '${family}', ${rest}; }`].join('\n');
}

/** PostScript outlines are printed in a way that running heads cannot be set from. */
function faultOf(bytes: Buffer, path: string): FileFault | undefined {
  const known = formats.find(([head]) => startsWith(bytes, head));
  const flavour = known?.[1] === 'truetype' ? 'true' : bytes.toString('latin1', 4, 8);
  if (!known || flavour === 'OTTO' || bytes.length < headLength)
    return { code: 'look/not-font', args: { path } };
  const whole = known[1] === 'truetype' ? endOfTables(bytes) : bytes.readUInt32BE(8);
  return bytes.length < whole
    ? { code: 'look/cut-font', args: { path, size: bytes.length, whole } }
    : undefined;
}

/** Where the last table of a TrueType font ends, as its list of tables says. */
function endOfTables(bytes: Buffer): number {
  const count = bytes.readUInt16BE(4);
  const listEnd = headLength + 16 * count;
  if (bytes.length < listEnd) return listEnd;
  const ends = Array.from({ length: count }, (_, index) => {
    const at = headLength + 16 * index;
    return bytes.readUInt32BE(at + 8) + bytes.readUInt32BE(at + 12);
  });
  return Math.max(listEnd, ...ends);
}

function startsWith(bytes: Buffer, head: string): boolean {
  return bytes.toString('latin1', 0, 4) === head;
}
