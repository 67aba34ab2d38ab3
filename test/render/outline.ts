import { readTemplates } from '../../src/host/templates.js';
import type { RenderInput } from '../../src/render/input.js';
import { anchorOf } from '../../src/render/paper.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { readWorkspace } from '../support/workspace.js';
import { inputFor } from './pages.js';

// Compiling templates takes longer than filling them: they are shared by the tests of a file.
const templates = readTemplates();
const noFonts = { css: '', missing: [] };
const empty = ['col', 'meta', 'br', 'hr', 'img', 'input'];

const registers = {
  'registers/roles.yaml': `
kind: roles
roles:
  it-vagt: { title: It-vagten, phone: [70000001, 70000002], hours: 24/7 }
  it-chef: { title: It-chefen, holders: [{ name: Anna Berg, phone: 70000003 }, { name: Bo Dal, phone: 70000004 }] }
  stab: { title: Krisestaben, email: stab@nordby.example, place: Rådhuset, radio: NOR 1, hours: 'Mo-Fr 08:00-16:00' }
`,
  'registers/resources.yaml': `
kind: resources
resources:
  net: { title: Nettet, type: network }
  strøm: { title: Strømmen, type: utility }
  radio: { title: Radioen, type: channel }
`,
};

const sections: Readonly<Record<string, string>> = {
  situation: 'Nede.',
  alarmering: '[{ call: it-vagt }]',
  opgaver: '[Start]',
  handling: '[Ring]',
  ledelse: '{}',
  bemanding: '{}',
  kommunikation: '[{ from: it-vagt, to: it-chef }]',
  kontakt: '[it-vagt]',
};

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

/** A plan with little in it as YAML; `changes` take the place of its sections or add to its head. */
export function planWith(changes: Readonly<Record<string, string>>, head = ''): string {
  const fields = Object.entries({ ...sections, ...changes }).map(([name, yaml]) =>
    yaml.startsWith('\n') ? `${name}:${indented(yaml)}` : `${name}: ${yaml}`,
  );
  return `kind: indsatsplan\ntitle: Nedbrud\n${head}\n${fields.join('\n')}\n`;
}

/** What a page is made from, with two registers unless the files replace them; without fonts, which take time. */
export async function inputOf(
  files: Readonly<Record<string, string>>,
  language = 'da',
  changes: Partial<RenderInput> = {},
): Promise<RenderInput> {
  const { workspace, readings } = await readWorkspace(
    { ...registers, ...files },
    { configuration: { language } },
  );
  const problems = readings.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  if (problems.length > 0) throw new Error(`The files of the test are wrong: ${problems.join(', ')}`);
  return inputFor(workspace, { templates, fonts: () => noFonts, ...changes });
}

/** The page of a workspace, without the places that its steps and rows get on a screen. */
export async function pageFrom(files: Readonly<Record<string, string>>, language = 'da'): Promise<string> {
  return withoutPlaces(renderWorkspace(await inputOf(files, language)).html);
}

/** HTML as its blocks made it. */
function withoutPlaces(html: string): string {
  return html.replaceAll(/ id="[^"]*\.[^"]*"|<a class="here"[^>]*>#<\/a>/g, '');
}

/** The only binder of a workspace. */
export async function binderFrom(
  files: Readonly<Record<string, string>>,
  language = 'da',
): Promise<ReturnType<typeof renderBinder>> {
  const input = await inputOf(files, language);
  const [binder] = input.workspace.binders;
  if (!binder) throw new Error('no binder');
  return renderBinder(input, binder);
}

/** The outline of one section of a plan, without the section itself. */
export async function sectionOf(name: string, yaml: string, language = 'da'): Promise<string> {
  const page = await pageFrom(
    { 'plans/nedbrud.yaml': planWith({ [name]: yaml }, `language: ${language}`) },
    language,
  );
  const anchor = anchorOf('plan-nedbrud', name);
  const titled = new RegExp(`<section id="${anchor}">\\n<h3[^\\n]*\\n([\\s\\S]*?)</section>`);
  return outlineOf(titled.exec(page)?.[1] ?? '');
}

/** The outline of a register whose text takes the place of the shared one. */
export async function registerOf(name: string, text: string, language: string): Promise<string> {
  const page = await pageFrom({ [`registers/${name}.yaml`]: text }, language);
  const start = page.indexOf('>', page.indexOf(`id="register-${name}"`)) + 1;
  return outlineOf(page.slice(start, page.indexOf('</article>', start)));
}

/** HTML as an indented tree of its tags and texts; what stands alone in a tag stands on its line. */
export function outlineOf(html: string): string {
  const lines: { depth: number; text: string }[] = [];
  const open: number[] = [];
  for (const [token] of withoutPlaces(html).matchAll(/<[^>]*>|[^<]+/g)) {
    const text = token.trim().replaceAll(/\s+/g, ' ');
    if (text === '') continue;
    if (text.startsWith('</')) {
      const start = open.pop() ?? 0;
      const [tag, only] = lines.slice(start);
      if (tag && only && lines.length === start + 2 && only.text.startsWith('"'))
        lines.splice(start, 2, { depth: tag.depth, text: `${tag.text} ${only.text}` });
    } else if (text.startsWith('<')) {
      lines.push({ depth: open.length, text: tagOf(text) });
      if (!empty.includes(/^<(\w+)/.exec(text)?.[1] ?? '')) open.push(lines.length - 1);
    } else lines.push({ depth: open.length, text: `"${text}"` });
  }
  return lines.map(({ depth, text }) => `${'  '.repeat(depth)}${text}`).join('\n');
}

function tagOf(tag: string): string {
  return tag.slice(1, -1).replaceAll(/ class="([^"]*)"/g, (_, names: string) =>
    names
      .split(' ')
      .map((name) => `.${name}`)
      .join(''),
  );
}

/** A text of several lines without the indentation that it has in its test. */
export function lines(text: string): string {
  const rows = text.replace(/^\n/, '').trimEnd().split('\n');
  const margin = Math.min(...rows.filter((row) => row !== '').map((row) => row.search(/\S/)));
  return rows.map((row) => row.slice(margin)).join('\n');
}
