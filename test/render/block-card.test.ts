import { describe, expect, it } from 'vitest';
import { lines } from './outline.js';
import { sectionIn } from './sections.js';

const guard = `
  span.role
    a href="#role-vakt" "Vakten"
  span.reach
    span.phone
      a href="tel:+4570000001" "70 00 00 01"`;

const indented = (depth: number): string => guard.replaceAll('\n', `\n${' '.repeat(depth)}`).trim();

describe('an action card', () => {
  it('says whom it is for, and the number of whom they report to', () => {
    const role = { role: 'vakt', place: 'Rom 1', 'reports-to': 'vakt' };
    expect(sectionIn('tiltakskort', 'hvem', role)).toBe(
      lines(`
      dl.fields
        div
          dt "Rolle"
          dd
            ${indented(10)}
        div
          dt "Sted"
          dd "Rom 1"
        div
          dt "Melder til"
          dd
            ${indented(10)}
    `),
    );
  });

  it('has checks to tick, with what to do when they help and when not', () => {
    const checks = [{ check: 'Annet nett', 'if-ok': 'Fortsett', 'if-not': 'Neste' }, { check: 'Telefon' }];
    expect(sectionIn('tiltakskort', 'sjekk', checks)).toBe(
      lines(`
      ol.steps
        li
          p.do "Annet nett"
          div.condition
            div.labelled
              span.label "Hvis det virker:"
              "Fortsett"
          div.condition
            div.labelled
              span.label "Hvis det fortsatt ikke virker:"
              "Neste"
        li
          p.do "Telefon"
    `),
    );
  });

  it('names what makes one begin', () => {
    const triggers = [{ when: 'Ingen tone', after: '10 min' }, { when: 'Varsel' }, { when: 'Alarm' }];
    expect(sectionIn('tiltakskort', 'utløses', triggers)).toBe(
      lines(`
      ul.bullets
        li
          "Ingen tone"
          div.labelled
            span.label "Etter:"
            "10 minutter"
        li "Varsel"
        li "Alarm"
    `),
    );
  });

  it('ends when everything on a list is ticked', () => {
    const end = {
      text: 'Slutt.',
      criteria: ['Strøm i 1 time'],
      by: ['vakt'],
      steps: [{ do: 'Meld', phase: 'Først' }],
    };
    expect(sectionIn('tiltakskort', 'avslutning', end)).toBe(
      lines(`
      div.prose
        p "Slutt."
      h4 "Vilkår"
      ul.ticks
        li "Strøm i 1 time"
      div.fact
        div.labelled
          span.label "Bestemmes av:"
          ${indented(8)}
      h4 "Trinn"
      h5 "Først"
      ol.steps start="1"
        li
          div.step
            div.order
              p.do "Meld"
            div.duty
            div.details
    `),
    );
  });

  it('says at once after how long the matter is taken up', () => {
    const escalation = [{ when: ['A'], after: '2 h', activates: { title: 'Planen' }, note: 'Alle.' }];
    expect(sectionIn('tiltakskort', 'eskalering', escalation)).toBe(
      lines(`
      div.route
        div.labelled
          span.label "Når:"
          "A"
        div.labelled
          span.label "Etter:"
          "2 timer"
        div.labelled
          span.label "Gå over til plan:"
          "Planen"
        div.labelled
          span.label "Merk:"
          div.prose
            p "Alle."
    `),
    );
  });
});

describe('what is written on paper', () => {
  it('has the key to the system in a box', () => {
    const record = { what: 'Medisin', on: 'blad', 'join-key': [{ key: 'Bruker-nr', where: ['øverst'] }] };
    expect(sectionIn('nodrutine', 'registrering', [record])).toContain(
      lines(`
        tbody
          tr
            th scope="row" "Medisin"
            td data-label="På skjema"
              a href="#resource-blad" "Blanketten"
            td data-label="Nøkkel til systemet"
              div.key
                strong "Bruker-nr"
                span
                  "("
                  span.place "øverst"
                  ")"
      `).replaceAll(/^/gm, '  '),
    );
  });
});
