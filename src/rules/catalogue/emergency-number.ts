import { headOf, isPlan } from '../../workspace/member.js';
import { type EmergencyService, emergencyNumbers } from '../lists/emergency-numbers.js';
import { emergencyServices } from '../lists/emergency-services.js';
import type { Rule, RuleContext, WordVisit } from '../rule.js';
import { sampleRoles } from '../sample.js';

const path = 'registers/roles.yaml';

/** The wrong three digits cost the minutes that were to be saved. */
export const emergencyNumber: Rule = {
  id: 'emergency-number',
  severity: 'error',
  category: 'contacts',
  sources: [
    'document 003, lines 342 and 352: the police and the numbers of the contacts',
    'Directive (EU) 2018/1972, article 109: 112 in every member state',
    'the numbering plans of the countries',
  ],
  examples: {
    good: {
      [path]: sampleRoles(`
politi: { title: Politiet, phone: [112, 88 88 89 12] }
brand: { title: Brandvæsenet, phone: 112 }`),
    },
    bad: {
      [path]: sampleRoles(`
politi: { title: Politiet, phone: 110 } # <--
brand: { title: Brandvæsenet, phone: 112 }`),
    },
  },
  words: {
    role: (visit, context) => check(visit, visit.value.title, context),
    contact(visit, context) {
      const { role, title } = visit.value;
      check(visit, title ?? context.workspace.roles.get(role)?.value.title, context);
    },
  },
};

function check(
  visit: WordVisit<'role' | 'contact'>,
  title: string | undefined,
  { workspace, member, report }: RuleContext,
): void {
  const { country } = workspace.settings;
  const right = emergencyNumbers[country];
  if (!visit.value.phone?.some((number) => known.has(number.replaceAll(/\D/g, '')))) return;
  const service = right && title !== undefined && serviceOf(title);
  if (!service || (isPlan(member) && headOf(member).status === 'retired')) return;
  for (const [index, number] of (visit.value.phone ?? []).entries()) {
    const digits = number.replaceAll(/\D/g, '');
    if (!known.has(digits) || right[service].includes(digits)) continue;
    const at = { ...visit, pointer: `${visit.pointer}/phone/${index}` };
    report({ at, args: { number, role: title, country, right: right[service] } });
  }
}

/** What some country has for an emergency. Other short numbers may be a service that is not for emergencies. */
const known: ReadonlySet<string> = new Set([
  ...Object.values(emergencyNumbers).flatMap((services) => Object.values(services).flat()),
  ...['000', '115', '911'],
]);

/** The one service that a title names; undefined where it names none or several. */
function serviceOf(title: string): EmergencyService | undefined {
  const services = (Object.keys(emergencyServices) as EmergencyService[]).filter((service) =>
    Object.values(emergencyServices[service])
      .flat()
      .some((word) => names(title.toLowerCase(), word)),
  );
  return services.length === 1 ? services[0] : undefined;
}

/** Whether a title is a word, or has it among others; within a longer word it is something else (Brandchef, politisk). */
function names(title: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return title.includes(word);
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(title);
}
