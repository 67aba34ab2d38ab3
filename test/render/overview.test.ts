import { describe, expect, it } from 'vitest';
import { languages } from '../../src/host/locales.js';
import { engineFor } from '../../src/render/engine.js';
import { type OverviewView, overviewEntry, overviewView } from '../../src/render/overview.js';
import { paperFor } from '../../src/render/paper.js';
import { lines, outlineOf } from './outline.js';
import { noLinks, playedInput, powerCut } from './survival-support.js';

const binder = `kind: binder\ntitle: Mappen\ncopies: [{ number: '1', holder: many, place: Desk }]\n`;
const titled = (title: string, text: string): string => text.replace('title: Plan', `title: ${title}`);

/** The overview of all plans of a town in the order of their files, and the same as HTML. */
async function overviewOf(
  files: Readonly<Record<string, string>>,
  language = 'en',
): Promise<{ view: OverviewView | null; outline: string }> {
  const input = await playedInput({ 'binders/m.yaml': binder, ...files }, language);
  const [own] = input.workspace.binders;
  if (!own) throw new Error('no binder');
  const paper = paperFor(input, own, noLinks, true);
  const plans = [...input.workspace.plans.values()];
  const view = overviewView(paper, plans, input.survival);
  const html = view ? engineFor(input.templates)('overview', view, paper.labels) : '';
  return { view, outline: outlineOf(html).replaceAll('\u00ad', '') };
}

/** The texts of the rows of a table, cell by cell. */
function rowsOf(view: OverviewView | null, table: 'plans' | 'resources'): string[][] {
  return (view?.[table].rows ?? []).map(({ cells }) =>
    cells.map(({ values }) =>
      values.map((value) => ('text' in value ? value.text.replaceAll('\u00ad', '') : '')).join(),
    ),
  );
}

const network = titled('Net away', powerCut('  - { do: Ring, call: by-phone }', '{ lost: net, for: 48 h }'));
const power = titled('Power away', powerCut('  - { do: Ring, call: by-mobile }'));
const list = titled('List away', powerCut('  - Vent', '{ lost: list, for: 7 d }'));

describe('the overview of a binder', () => {
  it('puts plans and resources side by side', async () => {
    const { outline } = await overviewOf({ 'plans/a.yaml': power, 'plans/b.yaml': network });
    expect(outline).toBe(
      lines(`
      section.overview id="overview"
        h2 "What works when: all plans"
        table
          colgroup
            col style="width: 24%"
            col style="width: 30%"
            col style="width: 11%"
            col style="width: 35%"
          thead
            tr
              th scope="col" "Plan"
              th scope="col" "Lost"
              th scope="col" "How long"
              th scope="col" "Fails first"
          tbody
            tr
              th scope="row" "1. Power away"
              td data-label="Lost" "Power"
              td data-label="How long" "24 hours"
              td data-label="Fails first" "after 30 minutes: Phone, Net and 1 more"
            tr
              th scope="row" "2. Net away"
              td data-label="Lost" "Net"
              td data-label="How long" "48 hours"
              td data-label="Fails first" "from the start: Phone and Mail"
        h3 "What goes out of service when"
        p "The columns are the plans above by their number. The time tells how long after the start something goes out of service; where none stands, it works."
        table
          colgroup
            col style="width: 72%"
            col style="width: 14%"
            col style="width: 14%"
          thead
            tr
              th scope="col" "What"
              th scope="col" "1"
              th scope="col" "2"
          tbody
            tr
              th scope="row" "Phone"
              td data-label="1" "30 mins"
              td data-label="2" "0 hrs"
            tr
              th scope="row" "Net"
              td data-label="1" "30 mins"
              td data-label="2" "0 hrs"
            tr
              th scope="row" "Mail"
              td data-label="1" "30 mins"
              td data-label="2" "0 hrs"
            tr
              th scope="row" "Power"
              td data-label="1" "0 hrs"
              td data-label="2"
            tr
              th scope="row" "Mobile"
              td data-label="1" "3 hrs"
              td data-label="2"
            tr
              th scope="row" "Radio"
              td data-label="1" "8 hrs"
              td data-label="2"
    `),
    );
  });

  it('keeps plans in their order while all have room, and says where nothing else fails', async () => {
    const { view } = await overviewOf({
      'plans/a.yaml': list,
      'plans/b.yaml': power,
      'plans/c.yaml': titled('No scenario', powerCut('  - Vent').replace(/scenario.*\n/, '')),
    });
    expect(rowsOf(view, 'plans')).toEqual([
      ['1. List away', 'List', '7 days', 'nothing else'],
      ['2. Power away', 'Power', '24 hours', 'after 30 minutes: Phone, Net and 1 more'],
    ]);
    expect([view?.plansLeftOut, view?.resourcesLeftOut]).toEqual([null, null]);
  });

  it('begins with the worst plans where not all have room, and counts the others', async () => {
    const harmless = Array.from({ length: 9 }, (_, index) => [
      `plans/a${index}.yaml`,
      titled(`Harmless ${index}`, list),
    ]);
    const { view, outline } = await overviewOf({
      ...(Object.fromEntries(harmless) as Record<string, string>),
      'plans/z.yaml': power,
    });
    const rows = rowsOf(view, 'plans').map(([title]) => title);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toBe('1. Power away');
    expect(outline).toContain('p.left-out "The worst stand here; 2 more plans do not fit on this page."');
  });

  it('begins with the most critical resources, and counts those without room', async () => {
    const things = Array.from(
      { length: 60 },
      (_, index) =>
        `  t${index}: { title: Thing ${index}, type: system, needs: power${index === 59 ? ', criticality: highly-critical' : index === 58 ? ', criticality: critical' : ''} }`,
    );
    const { view } = await overviewOf({
      'registers/resources.yaml': `kind: resources\nresources:\n  power: { title: Power, type: utility }\n${things.join('\n')}\n`,
      'plans/a.yaml': titled('A', powerCut('  - Vent')),
      'plans/b.yaml': titled('B', powerCut('  - Vent', '{ lost: t3, for: 6 h }')),
    });
    const titles = rowsOf(view, 'resources').map(([title]) => title);
    expect(titles.slice(0, 4)).toEqual(['Thing 59', 'Thing 58', 'Thing 3', 'Power']);
    expect(view?.resourcesLeftOut).toBe(
      `The worst stand here; ${61 - titles.length} more things do not fit on this page.`,
    );
    expect(titles.length).toBeGreaterThan(15);
  });

  it('is not there for a single plan, nor where nothing was played', async () => {
    expect((await overviewOf({ 'plans/a.yaml': power })).view).toBeNull();
    const idle = powerCut('  - Vent').replace(/scenario.*\n/, '');
    expect((await overviewOf({ 'plans/a.yaml': idle, 'plans/b.yaml': idle })).view).toBeNull();
  });

  it('has a line in the table of contents', async () => {
    const { view } = await overviewOf({ 'plans/a.yaml': power, 'plans/b.yaml': network });
    expect(view && overviewEntry(view)).toEqual({
      title: 'What works when: all plans',
      anchor: 'overview',
      note: null,
      language: null,
      inner: false,
    });
  });

  it.each(languages())('speaks %s', async (language) => {
    const { view, outline } = await overviewOf({ 'plans/a.yaml': power, 'plans/b.yaml': network }, language);
    expect(outline).not.toMatch(/labels\.|\{\w+\}|undefined/);
    const first: Record<string, string> = {
      en: 'after 30 minutes: Phone, Net and 1 more',
      da: 'efter 30 minutter: Phone, Net og 1 mere',
      nb: 'etter 30 minutter: Phone, Net og 1 til',
      sv: 'efter 30 minuter: Phone, Net och 1 till',
      zh: '30分钟后：Phone、Net和另外 1 项',
      de: '30 Minuten nach Beginn: Phone, Net und 1 weitere',
    };
    expect(rowsOf(view, 'plans')[0]?.[3]).toBe(first[language]);
  });
});
