import { describe, expect, it } from 'vitest';
import { languages } from '../../src/host/locales.js';
import { lines } from './outline.js';
import { documentHtml, playedInput, powerCut, rowsIn, tableOf } from './survival-support.js';

const calls = `  - { do: Ring til kraftværket, call: by-mobile }
  - { do: Find listen, using: list }
  - { do: Ring til kontoret, call: on-foot }`;

describe('what works when, at the head of a plan', () => {
  it('says what fails, what has another way, what else is out, and what works all the time', async () => {
    expect(await tableOf({ 'plans/a.yaml': powerCut(calls) })).toBe(
      lines(`
      h3 "What works when"
      p "Times count from the start of the outage. Looked ahead: 24 hours."
      table
        colgroup
          col style="width: 21%"
          col style="width: 24%"
          col style="width: 55%"
        thead
          tr
            th scope="col" "State"
            th scope="col" "When"
            th scope="col" "What"
        tbody
          tr
            th scope="row"
              span.state.state-fails "Out of service"
            td data-label="When" "from the start"
            td data-label="What"
              div
                ul.run
                  li "Power"
          tr
            th scope="row"
              span.state.state-fails "Out of service"
            td data-label="When" "after 30 minutes"
            td data-label="What"
              div
                ul.run
                  li "Phone"
          tr
            th scope="row"
              span.state.state-fails "Out of service"
            td data-label="When" "after 3 hours"
            td data-label="What"
              div
                ul.run
                  li "Mobile"
              div
                span.label "Cannot be reached:"
                ul.run
                  li
                    span.role "By mobile"
                  li
                    span.role "Many"
              div
                span.label "Cannot be done:"
                ul.run
                  li "Ring til kraftværket"
          tr
            th scope="row"
              span.state.state-fails "Out of service"
            td data-label="When" "after 8 hours"
            td data-label="What"
              div
                ul.run
                  li "Radio"
              div
                span.label "Cannot be reached:"
                ul.run
                  li
                    span.role "By radio"
              div
                span.label "Cannot be done:"
                ul.run
                  li "By radio"
          tr
            th scope="row"
              span.state.state-otherwise "Only another way"
            td data-label="When" "after 30 minutes, until 3 hours"
            td data-label="What"
              div
                span.label "Mobile:"
                ul.run
                  li
                    span.role "By mobile"
                  li
                    span.role "On foot"
          tr
            th scope="row"
              span.state.state-otherwise "Only another way"
            td data-label="When" "after 3 hours"
            td data-label="What"
              div
                span.label "In person:"
                ul.run
                  li
                    span.role "On foot"
      p "Also out of service: Net and Mail (after 30 minutes)."
      p "Works throughout: List."
    `),
    );
  });

  it('puts what depends on each other into one row, and reckons in days from four of them on', async () => {
    const outline = await tableOf({
      'registers/resources.yaml': `kind: resources
resources:
  net: { title: Net, type: network }
  desk: { title: Desk, type: place, needs: net, restart: 1 h }
`,
      'plans/a.yaml': powerCut('  - { do: Gå, using: desk }', '{ lost: net, for: 5 d }'),
    });
    expect(rowsIn(outline)).toEqual(['Out of service | from the start | Net | Desk | Cannot be done: | Gå']);
    expect(outline).toContain('Looked ahead: 5 days.');
  });

  it('names the plan for when a thing is down, but not this one', async () => {
    const outline = await tableOf({
      'registers/resources.yaml': `kind: resources
resources:
  net: { title: Net, type: network, routine: b }
  tool: { title: Tool, type: equipment, routine: a, needs: net }
`,
      'plans/a.yaml': powerCut('  - { do: Gå, using: tool }', '{ lost: net, for: 5 h }'),
      'plans/b.yaml': powerCut('  - Vent')
        .replace('title: Plan', 'title: Uden net')
        .replace(/scenario.*\n/, ''),
    });
    expect(outline.replaceAll(/\s+/g, ' ')).toContain('li "Net (see Uden net)"');
    expect(outline).toContain('li "Tool"');
  });

  it('leads to the things on a screen', async () => {
    const links = { anchor: (target: string, id: string) => `${target}-${id}` };
    const outline = await tableOf({ 'plans/a.yaml': powerCut(calls) }, 'en', links);
    expect(outline).toContain('a href="#resource-power" "Power"');
    expect(outline).toContain('a href="#role-by-mobile" "By mobile"');
  });

  it('keeps what is only done under a condition out of what cannot be done', async () => {
    const outline = await tableOf({
      'plans/a.yaml': powerCut('  - { do: Ring bagefter, when: Når strømmen er tilbage, call: by-mobile }'),
    });
    expect(outline).not.toContain('Ring bagefter');
    expect(outline).toContain('"By mobile"');
  });

  it('cuts a long task at the end of a word', async () => {
    const text = `Ring ${'til alle '.repeat(20)}nu`;
    const outline = await tableOf({ 'plans/a.yaml': powerCut(`  - { do: ${text}, call: by-mobile }`) });
    expect(outline).toMatch(/"Ring (?:til alle )+(?:til )?…"/);
    expect(outline).not.toContain('nu"');
  });

  it('shows all that fails, however much it is, and counts names that have no room', async () => {
    const many = Array.from({ length: 30 }, (_, index) => index + 1);
    const things = many.map(
      (hours) =>
        `  t${hours}: { title: Thing ${hours}, type: system, needs: power, lasts: { power: ${hours} h } }\n  s${hours}: { title: Same ${hours}, type: system, needs: power, criticality: critical }`,
    );
    const outline = await tableOf({
      'registers/resources.yaml': `kind: resources\nresources:\n  power: { title: Power, type: utility }\n${things.join('\n')}\n`,
      'plans/a.yaml': powerCut(
        `  - { do: Se, using: [${many.map((hours) => `t${hours}`).join(', ')}] }`,
        '{ lost: power, for: 72 h }',
      ),
    });
    for (const hours of many) expect(outline).toContain(`"Thing ${hours}"`);
    expect(rowsIn(outline)).toHaveLength(31);
    expect(rowsIn(outline)[0]).toMatch(/Power \| .*Same 9 \| 21 more$/);
  });

  it('counts other ways that have no room', async () => {
    const many = Array.from({ length: 20 }, (_, index) => index + 1);
    const channels = many.map(
      (hours) =>
        `  c${hours}: { title: C${hours}, type: channel, needs: power, lasts: { power: ${hours} h } }`,
    );
    const steps = many.map(
      (hours) => `  - { from: many, to: alle, via: [c${hours}, post], about: M${hours} }`,
    );
    const plan = powerCut('  - Vent').replace(
      'kommunikation: [{ from: many, to: alle }]',
      `kommunikation:\n${steps.join('\n')}`,
    );
    const outline = await tableOf({
      'registers/resources.yaml': `kind: resources\nresources:\n  power: { title: Power, type: utility }\n  post: { title: Post, type: channel }\n${channels.join('\n')}\n`,
      'plans/a.yaml': plan,
    });
    const others = rowsIn(outline).filter((row) => row.startsWith('Only another way'));
    expect(others).toHaveLength(5);
    expect(others[0]).toBe('Only another way | after 1 hour | Post: | M1');
    expect(outline).toContain('p "15 more changes do not fit here."');
  });

  it.each(languages())('speaks %s', async (language) => {
    const outline = await tableOf(
      { 'plans/a.yaml': powerCut(calls).replace('language: en', `language: ${language}`) },
      language,
    );
    expect(outline).not.toMatch(/labels\.|\{\w+\}|undefined/);
    const first: Record<string, string> = {
      en: 'Out of service | after 3 hours',
      da: 'Ude af drift | efter 3 timer',
      nb: 'Ute av drift | etter 3 timer',
      sv: 'Ur funktion | efter 3 timmar',
      zh: '停用 | 3小时后',
      de: 'Ausgefallen | 3 Stunden nach Beginn',
    };
    expect(rowsIn(outline)[2]).toMatch(new RegExp(`^${first[language]?.replace('|', '\\|')} \\|`));
  });
});

describe('no table of what works when', () => {
  it.each([
    ['without a scenario', powerCut(calls).replace(/scenario.*\n/, '')],
    ['of a plan that is retired', powerCut(calls).replace('title: Plan', 'title: Plan\nstatus: retired')],
    ['of a scenario that names what is not there', powerCut(calls, '{ lost: sun, for: 24 h }')],
    ['of a scenario that lasts no time', powerCut(calls, '{ lost: power, for: 0 h }')],
  ])('%s', async (_name, text) => {
    const input = await playedInput({ 'plans/a.yaml': text });
    const plan = input.workspace.plans.get('a');
    expect(input.survival?.get('a')).toBeUndefined();
    expect(plan && documentHtml(input, plan, input.survival?.get('a'))).not.toContain('survival');
  });

  it('on a register, even one of the same name as a plan', async () => {
    const input = await playedInput({ 'plans/a.yaml': powerCut(calls) });
    const register = input.workspace.members.find(({ path }) => path === 'registers/roles.yaml');
    expect(register && documentHtml(input, register, input.survival?.get('a'))).not.toContain('survival');
  });
});
