import { documentView } from '../../src/render/document.js';
import { engineFor } from '../../src/render/engine.js';
import type { RenderInput } from '../../src/render/input.js';
import { anchorOf, type Links, paperFor } from '../../src/render/paper.js';
import type { PlanSurvival, Survival } from '../../src/render/survival.js';
import { survivalOf } from '../../src/survival-run.js';
import type { Member } from '../../src/workspace/member.js';
import { planWith, resources, roles } from '../simulate/support.js';
import { inputOf, outlineOf } from './outline.js';

/** A small town whose telephones hang on its power. */
const town: Readonly<Record<string, string>> = {
  'registers/resources.yaml': resources,
  'registers/roles.yaml': roles,
};

/** Nothing is linked, as on a sheet of paper. */
export const noLinks: Links = { anchor: () => null };

/** A plan for a power cut of a day with these steps. */
export function powerCut(steps: string, scenario: string = '{ lost: power, for: 24 h }'): string {
  return planWith(steps, '', `language: en\nscenario: ${scenario}\n`);
}

/** What the page is made from, with what works when. */
export async function playedInput(
  files: Readonly<Record<string, string>>,
  language = 'en',
): Promise<RenderInput & { readonly survival: Survival | undefined }> {
  const input = await inputOf({ ...town, ...files }, language);
  return { ...input, survival: await survivalOf(input.workspace) };
}

/** The HTML of a plan with what works when in it. */
export function documentHtml(
  input: RenderInput,
  plan: Member,
  survival: PlanSurvival | undefined,
  links: Links = noLinks,
): string {
  const paper = { ...paperFor(input, plan, links, true), survival };
  const view = documentView(paper, anchorOf('plan', plan.id), 'document-1', false);
  return engineFor(input.templates)('document', view, paper.labels);
}

/** The outline of the table at the head of the plan `plans/a.yaml`; empty where there is none. */
export async function tableOf(
  files: Readonly<Record<string, string>>,
  language = 'en',
  links: Links = noLinks,
): Promise<string> {
  const input = await playedInput(files, language);
  const plan = input.workspace.plans.get('a');
  if (!plan) throw new Error('no plan');
  const html = documentHtml(input, plan, input.survival?.get('a'), links);
  return outlineOf(
    /<div class="survival">([\s\S]*?<\/table>[\s\S]*?)<\/div>\n<section/.exec(html)?.[1] ?? '',
  );
}

/** The rows of such a table, one text each: state, when and what. */
export function rowsIn(outline: string): string[] {
  return outline
    .split(/\n\s*tr\n/)
    .slice(2)
    .map((row) =>
      [...row.slice(0, row.search(/\np /) < 0 ? undefined : row.search(/\np /)).matchAll(/ "([^"]*)"$/gm)]
        .map(([, text]) => text)
        .join(' | ')
        .replaceAll('\u00ad', ''),
    );
}
