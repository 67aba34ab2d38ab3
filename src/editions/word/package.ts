import type { Edition } from '../../render/edition.js';
import { escapeXml } from '../xhtml.js';
import { type Entry, zip } from '../zip.js';

/** Names that are drawn at random or counted through all documents of a run, each with what it begins with. */
const drawn: readonly (readonly [RegExp, string])[] = [
  [/(?<=\b(?:Id|id|embed|link)=")rId[a-z0-9_-]{21}(?=")/g, 'rIdPlan'],
  [/(?<=\b(?:anchor|name)="|PAGEREF )_Toc\d+/g, '_Toc'],
  [/(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+(?=")/g, ''],
  [/(?<=<wp:docPr\b[^>]*\bid=")\d+(?=")/g, ''],
];
const instant = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/** Packs a document again so that the same plans and day give the same bytes: its names and times are no longer those of the run. */
export async function repacked(bytes: Uint8Array, edition: Edition): Promise<Uint8Array> {
  const { strFromU8, unzipSync } = await import('fflate');
  const names = drawn.map(() => new Map<string, string>());
  const renamed = (text: string): string =>
    drawn.reduce((done, [pattern, start], index) => {
      const known = names[index] ?? new Map<string, string>();
      return done.replaceAll(pattern, (name) => {
        if (!known.has(name)) known.set(name, `${start}${known.size + 1}`);
        return known.get(name) ?? name;
      });
    }, text);
  const entries = Object.entries(unzipSync(bytes)).map(([path, content]): Entry => {
    if (path === 'docProps/app.xml') return { path, content: applicationOf(edition), stored: true };
    if (!/\.(?:xml|rels)$/.test(path)) return { path, content };
    const text = renamed(strFromU8(content));
    return { path, content: text.replaceAll(instant, `$1${edition.asOf}T00:00:00Z`) };
  });
  return zip(entries, edition.asOf);
}

/** Not packed, so that a build knows its own by it; whoever changes the document in Word makes it theirs. */
function applicationOf({ generator, organisation }: Edition): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escapeXml(generator)}</Application><Company>${escapeXml(organisation)}</Company></Properties>`;
}
