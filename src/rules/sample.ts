const sections = [
  'situation: Ingen kan logge ind.',
  'alarmering: [{ call: it-vagt }]',
  'opgaver: [Hjælpe de borgere, der har det største behov]',
  'handling: [Tag nødlisterne frem]',
  'ledelse: { leaders: [{ role: it-chef }] }',
  'bemanding: { relief: Skift efter 8 timer. }',
  'kommunikation: [{ from: it-chef, to: Alle medarbejdere }]',
  'kontakt: [it-vagt]',
];

/** A plan for an example: the lines that the rule is about, and the shortest form of every section that they leave out. */
export function samplePlan(lines: string): string {
  const own = lines.trim();
  const given = new Set(own.match(/^[\p{L}-]+(?=:)/gmu));
  const head = given.has('title') ? 'kind: indsatsplan' : 'kind: indsatsplan\ntitle: It-nedbrud';
  const rest = sections.filter((section) => !given.has(section.slice(0, section.indexOf(':'))));
  return `${[head, own, '', ...rest].join('\n')}\n`;
}

/** A register of roles for an example. */
export function sampleRoles(lines: string): string {
  return `kind: roles\nroles:\n${indent(lines)}\n`;
}

/** A register of resources for an example. */
export function sampleResources(lines: string): string {
  return `kind: resources\nresources:\n${indent(lines)}\n`;
}

function indent(lines: string): string {
  return lines.trim().replace(/^(?=.)/gm, '  ');
}
