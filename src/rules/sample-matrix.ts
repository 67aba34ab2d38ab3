/** A continuity plan with an impact matrix for an example; each row has an outage and the impact, on a line of its own. */
export function sampleMatrix(
  rows: string,
  processes = '  - { id: lon, priority: 1, process: Löneutbetalning }',
): string {
  return `kind: kontinuitetsplan
title: Lönesystemet
inledning: { purpose: Lönen betalas ut i tid. }
konsekvenser: [Löner betalas inte ut.]
prioriteringsordning:
${processes}
konsekvensnivå:
${rows}
backup: { every: 24 h }
reservrutin: [{ process: lon, measures: Betala ut förra månadens lön }]
ansvarsområden: [{ what: Planen, role: Lönechefen }]
kontaktlista: [lonechef]
`;
}
