import { type EmergencyService, emergencyNumbers } from '../../workspace/emergency-numbers.js';
import { headOf, isPlan } from '../../workspace/member.js';
import { allServices, emergencyServices, ownHelp } from '../lists/emergency-services.js';
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
  if (!right || title === undefined || (isPlan(member) && headOf(member).status === 'retired')) return;
  const services = servicesOf(title);
  if (services.length === 0) return;
  const reaching = services.map((service) => right[service]);
  const reachingAny = [...new Set(reaching.flat())];
  const reachingAll = reachingAny.filter((number) => reaching.every((numbers) => numbers.includes(number)));
  const advised = reachingAll.length > 0 ? reachingAll : reachingAny;
  for (const [index, number] of (visit.value.phone ?? []).entries()) {
    const digits = number.replaceAll(/\D/g, '');
    if (!known.has(digits) || reachingAny.includes(digits)) continue;
    const at = { ...visit, pointer: `${visit.pointer}/phone/${index}` };
    report({ at, args: { number, role: title, country, right: advised } });
  }
}

/** What some country has for an emergency. Other short numbers may be a service that is not for emergencies. */
const known: ReadonlySet<string> = new Set([
  ...Object.values(emergencyNumbers).flatMap((services) => Object.values(services).flat()),
  ...['000', '115', '911'],
]);

/** The services that a title names, by name or all together. */
function servicesOf(title: string): EmergencyService[] {
  const hasAny = (words: Readonly<Record<string, readonly string[]>>): boolean =>
    Object.values(words)
      .flat()
      .some((word) => names(title.toLowerCase(), word));
  const all = Object.keys(emergencyServices) as EmergencyService[];
  if (hasAny(ownHelp)) return [];
  const named = all.filter((service) => hasAny(emergencyServices[service]));
  return named.length === 0 && hasAny(allServices) ? all : named;
}

/** Whether a title is a word, or has it among others; within a longer word it is something else (Brandchef, politisk, Brand- og tyverialarm). */
function names(title: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return title.includes(word);
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}]|- )`, 'u').test(title);
}
