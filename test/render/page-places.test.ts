import { describe, expect, it } from 'vitest';
import { withPlaces } from '../../src/render/step-places.js';

/** The ids of HTML in their order, those inside of a section only. */
function idsOf(html: string): string[] {
  const placed = withPlaces(`<section id="s">${html}</section>`, String);
  return [...placed.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id).slice(1);
}

const step = (inside = ''): string => `<li>\n<div class="step"><p class="do">x</p></div>${inside}</li>`;
const steps = (inside: string, start = ''): string => `<ol class="steps"${start}>${inside}</ol>`;

describe('the places of a document', () => {
  it('are the numbers of the steps, on through the phases', () => {
    const phases = `${steps(step() + step(), ' start="1"')}<h4>Later</h4>${steps(step(), ' start="3"')}`;
    expect(idsOf(phases)).toEqual(['s.1', 's.2', 's.3']);
  });

  it('are numbers below numbers in steps of steps', () => {
    expect(idsOf(steps(step() + step(steps(step() + step())), ' start="1"'))).toEqual([
      's.1',
      's.2',
      's.2.1',
      's.2.2',
    ]);
  });

  it('tell the lists of a section apart', () => {
    expect(idsOf(steps(step()) + steps(step() + step(), ' start="1"') + steps(step(), ' start="3"'))).toEqual(
      ['s.1', 's.2-1', 's.2-2', 's.2-3'],
    );
  });

  it('are points to tick, calls and rows, each counted for itself', () => {
    expect(
      idsOf(
        `<ul class="ticks"><li>a</li><li>b</li></ul><ol class="chain"><li>c</li></ol>${steps(step())}
        <table><thead><tr><th>d</th></tr></thead><tbody><tr><td>e</td></tr></tbody></table>
        <table class="wide dense"><tbody><tr><td>f</td></tr><tr><td>g</td></tr></tbody></table>
        <table class="blanks"><tbody><tr><td></td></tr></tbody></table>
        <ul class="bullets"><li>h</li></ul>`,
      ),
    ).toEqual(['s.t1', 's.t2', 's.r1', 's.1', 's.r2', 's.r3']);
  });

  it('leave alone what has an id, and what stands in no section', () => {
    expect(idsOf('<table class="contacts"><tbody id="role-x"><tr><td>a</td></tr></tbody></table>')).toEqual([
      'role-x',
    ]);
    const outside = steps(step());
    expect(withPlaces(outside, String)).toBe(outside);
  });

  it('begin anew in each section', () => {
    const html = `<section id="a">${steps(step())}<section id="b">${steps(step())}</section>${steps(step())}</section>`;
    expect([...withPlaces(html, String).matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'a.1',
      'b.1',
      'a.2-1',
    ]);
  });

  it('have a link only where there is something to do', () => {
    const html = `<section id="s">${steps('<li>x</li>')}<ul class="ticks"><li>y</li></ul><ol class="chain"><li>z</li></ol></section>`;
    const name = (number: string | null): string => (number === null ? 'point' : `step ${number}`);
    expect(withPlaces(html, name)).toBe(
      '<section id="s"><ol class="steps"><li id="s.1"><a class="here" href="#s.1" aria-label="step 1">#</a>x</li></ol>' +
        '<ul class="ticks"><li id="s.t1"><a class="here" href="#s.t1" aria-label="point">#</a>y</li></ul>' +
        '<ol class="chain"><li id="s.r1">z</li></ol></section>',
    );
  });
});
