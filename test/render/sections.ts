import { packageKind } from '../../src/host/kinds.js';
import { anchorOf } from '../../src/render/paper.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { outlineOf } from './outline.js';
import { documentOf, inputFor, workspaceOf } from './pages.js';

const noFonts = { css: '', missing: [] };

/** A plan of a kind straight from its data, in the language of its kind, with a few roles and resources. */
export function workspaceWith(kindName: string, data: Readonly<Record<string, unknown>>): Workspace {
  const kind = packageKind(kindName);
  const roles = documentOf('roles.yaml', packageKind('roles'), {
    roles: {
      vakt: { title: 'Vakten', phone: ['70000001'] },
      chef: { title: 'Chefen', function: 'system-owner', holders: [{ name: 'Bo' }, { name: 'Eva' }] },
    },
  });
  const resources = documentOf('resources.yaml', packageKind('resources'), {
    resources: { net: { title: 'Nettet', type: 'network' }, blad: { title: 'Blanketten', type: 'paper' } },
  });
  const plan = documentOf('p.yaml', kind, { id: 'p', title: 'P', copies: [], ...data });
  return workspaceOf([roles, resources, plan], kind.language ?? 'en');
}

/** The outline of one section of a plan, without the section and its heading. */
export function sectionIn(kindName: string, name: string, data: unknown, rest: object = {}): string {
  const input = inputFor(workspaceWith(kindName, { [name]: data, ...rest }), { fonts: () => noFonts });
  const { html } = renderWorkspace(input);
  const anchor = anchorOf('plan-p', name);
  const titled = new RegExp(`<section id="${anchor}">\\n<h\\d[^\\n]*\\n([\\s\\S]*?)</section>`);
  return outlineOf(titled.exec(html)?.[1] ?? '');
}

/** The outline of one section of a binder, with the section and its heading. */
export function binderSection(name: string, data: unknown, rest: object = {}): string {
  const workspace = workspaceWith('binder', { [name]: data, ...rest });
  const [binder] = workspace.binders;
  if (!binder) throw new Error('no binder');
  const { html } = renderBinder(inputFor(workspace, { fonts: () => noFonts }), binder);
  const section = new RegExp(`<section id="(?:front|back)-${name}">[\\s\\S]*?</section>`).exec(html);
  return outlineOf(section?.[0] ?? '');
}
