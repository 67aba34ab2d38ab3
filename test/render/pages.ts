import { SourceText } from '../../src/core/source.js';
import { fontsFor } from '../../src/host/fonts.js';
import { localeFor } from '../../src/host/locales.js';
import { readTemplates } from '../../src/host/templates.js';
import type { Document } from '../../src/language/document.js';
import type { Kind } from '../../src/language/kind.js';
import { noFiles } from '../../src/render/files.js';
import type { RenderInput } from '../../src/render/input.js';
import { settingsOf } from '../../src/workspace/settings.js';
import { linkWorkspace, type Workspace } from '../../src/workspace/workspace.js';

/** What a page is made from, with everything that is bundled; printed on 1 June 2026. */
export function inputFor(workspace: Workspace, changes: Partial<RenderInput> = {}): RenderInput {
  return {
    workspace,
    locales: localeFor,
    templates: readTemplates(),
    fonts: fontsFor,
    files: noFiles,
    asOf: '2026-06-01',
    version: '1.2.3',
    ...changes,
  };
}

/** A document straight from its data, without a text. */
export function documentOf(path: string, kind: Kind, data: Record<string, unknown>): Document {
  const root = { type: 'map', start: 0, end: 0, entries: [] } as const;
  return { path, source: new SourceText(path, ''), root, kind, data: { kind: kind.name, ...data } };
}

/** Documents as one workspace in Denmark. */
export function workspaceOf(documents: readonly Document[], language = 'da'): Workspace {
  const settings = settingsOf({ organisation: 'Nordby', language, country: 'DK' }, language);
  return linkWorkspace(documents, settings, true);
}

/** What a reader sees of a page: no markup, no style, each space single. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return decode(body.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}

/** The start tags of a page in their order, with their attributes. */
export function tagsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const body = html.replace(/<style>[\s\S]*?<\/style>/g, '');
  return [...body.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map((attribute) => [
        attribute[1],
        decode(attribute[2] ?? ''),
      ]),
    ),
  }));
}

function decode(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(
    /&(?:#x([0-9a-f]+)|(\w+));/gi,
    (whole, hex: string | undefined, name: string | undefined) =>
      hex === undefined ? (names[name ?? ''] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
