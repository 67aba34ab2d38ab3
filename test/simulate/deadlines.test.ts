import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, whenAsked } from '../../src/simulate/asked.js';
import type { Downtimes } from '../../src/workspace/needs/downtime.js';
import {
  complement,
  holdsAt,
  type Intervals,
  intersection,
  union,
} from '../../src/workspace/needs/intervals.js';
import { fateOf, planWith, play } from './support.js';

const power = { lose: ['power'], restore: ['power@30h'] };
const fate = async (step: string, asked: Parameters<typeof play>[1] = power): Promise<string> =>
  fateOf(await play({ 'p.yaml': planWith(`  - ${step}`) }, asked), 'x');

describe('a step with a deadline', () => {
  it.each([
    ['that comes before the battery is empty works', '{ do: x, within: 3 h, using: mobile }', 'works'],
    ['that comes later fails from then on', '{ do: x, within: 4 h, using: mobile }', 'fails 3-30'],
    ['that comes when it works again works', '{ do: x, within: 30 h, using: mobile }', 'works'],
    ['is done another way only if that is before it', '{ do: x, within: 30 min, call: on-foot }', 'works'],
    ['is done another way from when on it must', '{ do: x, within: 2 h, call: on-foot }', 'otherwise 0.5-31'],
    ['hands it down to its parts', '{ do: y, within: 1 h, steps: [{ do: x, using: mobile }] }', 'works'],
    [
      'leaves it to its parts to be sooner',
      '{ do: y, within: 1 h, steps: [{ do: x, within: 4 h, using: mobile }] }',
      'fails 3-30',
    ],
  ])('%s', async (_, step, expected) => {
    expect(await fate(step)).toBe(expected);
  });

  it('fails when what it needs is back too late, and is told as a whole', async () => {
    const asked = { lose: ['mail'], restore: ['mail@4h'] };
    expect(await fate('{ do: x, within: 30 min, using: mail }', asked)).toBe('fails 0-4');
    expect(await fate('{ do: x, within: 4 h, using: mail }', asked)).toBe('works');
    expect(await fate('{ do: x, using: mail }', asked)).toBe('fails 0-4');
  });

  it('says how soon it must be done', async () => {
    const { courses } = await play({ 'p.yaml': planWith('  - { do: x, within: 90 min }') }, power);
    expect(courses[0]?.simulation.tasks.map(({ task }) => [task.text, task.within])).toContainEqual([
      'x',
      90,
    ]);
  });
});

describe('a call', () => {
  const alert = async (text: string, name: string): Promise<string> =>
    fateOf(
      await play({ 'p.yaml': planWith('  - y').replace('[{ call: by-radio }]', `[${text}]`) }, power),
      name,
    );

  it('has the deadline of its alert', async () => {
    expect(await alert('{ call: by-mobile, within: 1 h }', 'By mobile')).toBe('works');
    expect(await alert('{ call: by-mobile, within: 5 h }', 'By mobile')).toBe('fails 3-30');
  });

  it('may have one of its own, and whom to call otherwise has none', async () => {
    const hop = (within: string): string =>
      `{ call: [{ role: by-mobile, within: ${within}, otherwise: by-radio }] }`;
    expect(await alert(hop('3 h'), 'By mobile')).toBe('works');
    expect(await alert(hop('4 h'), 'By mobile')).toBe('otherwise 3-8, fails 8-30');
  });
});

describe('what is done when it has lasted', () => {
  const message = (fields: string): string =>
    planWith('  - y').replace(
      '[{ from: many, to: alle }]',
      `[{ from: many, to: alle, about: m, ${fields} }]`,
    );
  const escalation = (fields: string): string =>
    planWith('  - y').replace(
      'leaders: [{ role: many }]',
      `leaders: [{ role: many }], escalation: [{ when: e, ${fields} }]`,
    );

  it.each([
    ['a message of the beginning', message('via: mobile'), 'm', 'fails 3-30'],
    ['a message of later', message('via: mobile, after: 12 h'), 'm', 'fails 12-30'],
    ['a message of the end', message('via: mobile, after: 30 h'), 'm', 'works'],
    ['an escalation', escalation('after: 4 h, to: by-mobile'), 'e', 'fails 4-30'],
    ['an escalation with a deadline', escalation('after: 2 h, within: 1 h, to: by-mobile'), 'e', 'works'],
    [
      'an escalation with a later deadline',
      escalation('after: 2 h, within: 2 h, to: by-mobile'),
      'e',
      'fails 3-30',
    ],
    [
      'a call with a deadline',
      escalation('after: 2 h, to: { role: by-mobile, within: 2 h }'),
      'e',
      'fails 3-30',
    ],
  ])('is only asked for then: %s', async (_, plan, text, expected) => {
    expect(fateOf(await play({ 'p.yaml': plan }, power), text)).toBe(expected);
  });
});

describe('what must be at hand', () => {
  const equipment = (lines: string): string =>
    planWith('  - y').replace('equipment: [Radio]', `equipment: [${lines}]`);

  it('is looked for at the beginning only', async () => {
    const files = {
      'p.yaml': equipment('{ what: e, resource: mobile }, { what: f, resource: phone }, Radio'),
    };
    const findings = await play(files, { lose: ['power', 'net'] });
    expect([fateOf(findings, 'e'), fateOf(findings, 'f')]).toEqual(['works', 'fails 0-']);
    expect(fateOf(findings, 'Radio')).toBe('no task');
  });
});

const someSpans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 })), { maxLength: 5 })
  .map((spans): Intervals => union(...spans.map(([from, length]) => [{ from, to: from + length }])));
const someAsked = fc.record({
  after: fc.integer({ min: 0, max: 40 }),
  within: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  hours: fc.constantFrom<readonly string[]>([], ['hours a'], ['hours a', 'hours b']),
});
const someHours = fc.tuple(someSpans, someSpans).map(
  ([a, b]) =>
    new Map([
      ['hours a', a],
      ['hours b', b],
    ]),
);

describe('whatever is asked for', () => {
  it('failing more never makes more count as done', () => {
    fc.assert(
      fc.property(someSpans, someSpans, someAsked, someHours, (less, more, asked, down) => {
        const few = whenAsked(less, asked, down);
        const many = whenAsked(union(less, more), asked, down);
        expect(intersection(few, complement(many))).toEqual([]);
      }),
    );
  });

  it('counts only what fails, when it is asked for', () => {
    fc.assert(
      fc.property(someSpans, someAsked, someHours, (failing, asked, down) => {
        const counted = whenAsked(failing, asked, down);
        expect(intersection(counted, complement(failing))).toEqual([]);
        expect(counted.every(({ from }) => from >= asked.after)).toBe(true);
      }),
    );
  });

  it('counts what a minute-by-minute reckoning does', () => {
    fc.assert(
      fc.property(someSpans, someAsked, someHours, (failing, asked, down) => {
        const counted = whenAsked(failing, asked, down);
        const minutes = Array.from({ length: 80 }, (_, minute) => minute);
        expect(minutes.filter((minute) => holdsAt(counted, minute))).toEqual(
          minutes.filter((minute) => counts(minute, failing, asked, down)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether a failing minute counts: it is asked for, and where there is a deadline it is missed in a stretch of which this is a part. */
function counts(
  minute: number,
  failing: Intervals,
  { after, within, hours }: Asked,
  down: Downtimes,
): boolean {
  const isAsked = (one: number): boolean =>
    one >= after && hours.every((key) => !holdsAt(down.get(key) ?? [], one));
  const isWanted = (one: number): boolean => isAsked(one) && holdsAt(failing, one);
  const isStuckFrom = (from: number, to: number): boolean => {
    for (let one = from; one <= to; one += 1) if (isAsked(one) && !isWanted(one)) return false;
    return true;
  };
  if (!isWanted(minute)) return false;
  if (within === undefined) return true;
  const deadline = after + within;
  if (!isStuckFrom(Math.min(minute, deadline), Math.max(minute, deadline))) return false;
  // What is wanted at once has no time before its deadline: it is asked for at that very minute.
  for (let one = after; one < Math.max(deadline, after + 1); one += 1)
    if (isWanted(one) && isStuckFrom(one, deadline)) return true;
  return false;
}
