import { describe, expect, it } from 'vitest';
import { lines } from './outline.js';
import { sectionIn } from './sections.js';

const processes = [
  { id: 'mat', process: 'Mat' },
  { id: 'medicin', process: 'Medicin' },
];
const withProcesses = { prioriteringsordning: processes };

/** An outline without the widths of columns, which have tests of their own. */
const withoutWidths = (outline: string): string =>
  outline.replaceAll(/^.*col( style.*)?\n|^.*colgroup\n/gm, '');

describe('processes', () => {
  it('are a table as they are written, with what they need below each', () => {
    const outline = sectionIn('kontinuitetsplan', 'prioriteringsordning', [
      { priority: 2, process: 'Mat', by: 'vakt', needs: ['net'], rto: '4 h' },
      { priority: 1, process: 'Medicin', description: 'Alla.' },
    ]);
    expect(withoutWidths(outline)).toBe(
      lines(`
      table.wide
        thead
          tr
            th scope="col" "Prio"
            th scope="col" "Process"
            th scope="col" "Beskrivning"
        tbody
          tr
            th scope="row" "2"
            td data-label="Process".lead "Mat"
            td data-label="Beskrivning"
          tr
            td colspan="3".details
              div.labelled
                span.label "Ansvarig:"
                span.role
                  a href="#role-vakt" "Vakten"
                span.reach
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
              div.labelled
                span.label "Beroende av:"
                a href="#resource-net" "Nettet"
              div.labelled
                span.label "Återställningstid (RTO):"
                "4 timmar"
        tbody
          tr
            th scope="row" "1"
            td data-label="Process".lead "Medicin"
            td data-label="Beskrivning"
              div.prose
                p "Alla."
    `),
    );
  });

  it('are bullets where there is only a name', () => {
    const outline = sectionIn('kontinuitetsplan', 'prioriteringsordning', [
      { process: 'Mat' },
      { process: 'Medicin' },
    ]);
    expect(outline).toBe('ul.bullets\n  li "Mat"\n  li "Medicin"');
  });
});

describe('reserve routines', () => {
  it('have the way back below each', () => {
    const routine = {
      process: 'mat',
      when: 'Efter en timme',
      measures: ['Skriv', 'Ring'],
      by: 'vakt',
      how: 'För hand.',
      using: ['blad'],
      'back-entry': ['Skriv in'],
    };
    const outline = sectionIn('kontinuitetsplan', 'reservrutin', [routine], withProcesses);
    expect(withoutWidths(outline)).toBe(
      lines(`
      table.wide
        thead
          tr
            th scope="col" "Process eller område"
            th scope="col" "Åtgärder"
            th scope="col" "Ansvarig (roll)"
            th scope="col" "Hur"
        tbody
          tr
            th scope="row" "Mat"
            td data-label="Åtgärder"
              ul.bullets
                li "Skriv"
                li "Ring"
            td data-label="Ansvarig (roll)"
              span.role
                a href="#role-vakt" "Vakten"
              span.reach
                span.phone
                  a href="tel:+4570000001" "70 00 00 01"
            td data-label="Hur"
              div.prose
                p "För hand."
          tr
            td colspan="4".details
              div.labelled
                span.label "När:"
                "Efter en timme"
              div.labelled
                span.label "Använd:"
                a href="#resource-blad" "Blanketten"
              div.labelled
                span.label "Återgång och efterregistrering:"
                "Skriv in"
    `),
    );
  });
});

describe('critical periods', () => {
  it('are a table of times, levels and reasons', () => {
    const period = {
      when: 'Morgon',
      recurs: 'day',
      hours: 'Mo-Su 07:00-09:00',
      processes: ['mat', 'medicin'],
      level: 'severe',
      why: 'Alla äter.',
    };
    const outline = sectionIn('kontinuitetsplan', 'tidpunkter', [period], withProcesses);
    expect(withoutWidths(outline)).toBe(
      lines(`
      table.wide
        thead
          tr
            th scope="col" "Tidpunkt"
            th scope="col" "Konsekvensnivå"
            th scope="col" "Varför"
        tbody
          tr
            th scope="row" "Morgon"
            td data-label="Konsekvensnivå" "Allvarlig"
            td data-label="Varför" "Alla äter."
          tr
            td colspan="3".details
              div.labelled
                span.label "Återkommer:"
                "Varje dag"
              div.labelled
                span.label "Tid:"
                "mån–sön kl. 07:00–09:00"
              div.labelled
                span.label "Processer:"
                ul.run
                  li "Mat"
                  li "Medicin"
    `),
    );
  });
});

describe('a backup', () => {
  it('says all short facts before the part with a heading', () => {
    const outline = sectionIn('kontinuitetsplan', 'backup', {
      text: 'Varje natt.',
      every: '1 d',
      standby: { available: true, text: 'Läskopia.' },
      tested: '2026-01-02',
    });
    expect(outline).toBe(
      lines(`
      div.prose
        p "Varje natt."
      div.labelled
        span.label "Tid mellan backuper:"
        "1 dygn"
      div.labelled
        span.label "Återläsning senast provad:"
        "2 januari 2026"
      div.part
        h4 "Reservsystem"
        div.prose
          p "Läskopia."
        dl.fields
          div
            dt "Finns"
            dd "Ja"
    `),
    );
  });
});

describe('the recovery of systems', () => {
  it('has its steps in order below each system', () => {
    const outline = sectionIn('continuity-plan', 'recovery', [
      { priority: 1, system: 'net', rto: '4 h', by: 'vakt', steps: ['One', 'Two'], check: 'It hums' },
    ]);
    expect(withoutWidths(outline)).toBe(
      lines(`
      table.wide
        thead
          tr
            th scope="col" "Priority"
            th scope="col" "System"
            th scope="col" "Recovery time (RTO)"
            th scope="col" "By"
        tbody
          tr
            th scope="row" "1"
            td data-label="System".lead
              a href="#resource-net" "Nettet"
            td data-label="Recovery time (RTO)" "4 hours"
            td data-label="By"
              span.role
                a href="#role-vakt" "Vakten"
              span.reach
                span.phone
                  a href="tel:+4570000001" "70 00 00 01"
          tr
            td colspan="4".details
              div.labelled
                span.label "Steps:"
                ol.ordered
                  li "One"
                  li "Two"
              div.labelled
                span.label "It works when:"
                "It hums"
    `),
    );
  });
});

describe('a contact of a continuity plan', () => {
  it('says what task a role has and who holds it', () => {
    const outline = sectionIn('kontinuitetsplan', 'kontaktlista', [{ role: 'chef' }]);
    expect(outline).toContain(
      lines(`
          th scope="row".lead
            span.role
              a href="#role-chef" "Chefen"
            span.aside "Systemägare"
      `).replaceAll(/^/gm, '      '),
    );
    expect(outline).toContain(
      lines(`
        div.labelled
          span.label "Innehas av:"
          ul.run
            li "Bo"
            li "Eva"
      `).replaceAll(/^/gm, '        '),
    );
  });
});
