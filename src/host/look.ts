import { resolve } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Filled } from '../language/document.js';
import { locate } from '../language/locate.js';
import type { OwnLook, Templates } from '../render/input.js';
import { lengthOf } from '../render/widths.js';
import type { Configuration, Look } from '../workspace/settings.js';
import { pictureIn, pictureUrl } from './drawing.js';
import type { LoadedKind } from './kinds.js';
import { type FileFault, readNamedFile } from './named-file.js';
import { fontRules } from './own-font.js';
import { placeTemplates } from './own-templates.js';

/** The look of a workspace: what it gives, the templates with its own in their places, and what is wrong with that. */
export interface ReadLook {
  readonly own: OwnLook;
  readonly templates: Templates;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that it is made of. */
  readonly files: readonly string[];
}

/** So many letters have room at the foot of a page beside all that tells whether it is current. */
const longestFooter = 90;

/** Reads what a configuration says of the look; `own` are the kinds of the workspace. Nothing outside the folder of the configuration is read. */
export function readLook(
  { data, root: tree }: Filled<Configuration>,
  file: string,
  root: string,
  own: ReadonlyMap<string, LoadedKind>,
): ReadLook {
  const look: Look = data.look ?? {};
  const diagnostics: Diagnostic[] = [];
  const report = (pointer: string, { code, args }: FileFault): void => {
    const { start, end } = locate(tree, `/look/${pointer}`).node;
    diagnostics.push({
      code,
      args,
      severity: 'error',
      at: { file, start, end, pointer: `/look/${pointer}` },
    });
  };
  const fonts = fontRules(root, look.font, report);
  const colour = look.colour === undefined ? '' : colourRules(look.colour, report);
  const length = lengthOf(look.footer ?? '');
  if (length > longestFooter)
    report('footer', { code: 'look/long-footer', args: { length, most: longestFooter } });
  const kinds = [...own.values()].map(({ kind }) => kind);
  const templates = placeTemplates(root, look.templates, kinds, (found) => report('templates', found));
  const named = [look.logo, look.font?.regular, look.font?.bold, ...templates.files];
  return {
    own: {
      logo: logoOf(root, look.logo, report),
      style: [fonts, colour].filter((rules) => rules !== '').join('\n'),
    },
    templates: templates.all,
    diagnostics,
    files: named.flatMap((path) => (path === undefined ? [] : resolve(root, path))),
  };
}

type Report = (pointer: string, fault: FileFault) => void;

function logoOf(root: string, path: string | undefined, report: Report): string | null {
  if (path === undefined) return null;
  const file = readNamedFile(root, path);
  const picture = 'code' in file ? file : pictureIn(file.bytes, path);
  if (!('code' in picture)) return pictureUrl(picture);
  report('logo', picture);
  return null;
}

/** Only lines take the colour: what is read stays black on white, and the meaning of nothing hangs on it. */
function colourRules(colour: string, report: Report): string {
  const ratio = contrastOnWhite(colour);
  if (ratio < 4.5)
    report('colour', { code: 'look/pale', args: { colour, ratio: Math.floor(ratio * 10) / 10 } });
  return `@media print, (prefers-color-scheme: light) { h3, .index, .cover .facts, .facts, .document, .cover h1 { border-color: ${colour}; } }`;
}

/** The contrast of a colour to white as WCAG 2.2 reckons it: 1 to 21. */
function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
