import { minutesIn } from '../../core/length.js';
import type { Words } from '../../language/words.js';
import { type Failure, failuresOf } from '../../workspace/failures.js';
import { headOf, locationOf, type Member } from '../../workspace/member.js';
import type { Workspace } from '../../workspace/workspace.js';
import { bindersHolding } from '../holding.js';
import { isInUse } from '../in-use.js';
import { keptIn } from '../kept-in.js';
import type { Rule, RuleContext, WordVisit } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';
import { placeIn, usesOf } from '../uses.js';

const resources = sampleResources(`
netvaerk: { title: Kommunens datanet, type: network }
intranet: { title: Intranettet, type: system, needs: netvaerk }
noedlister: { title: Nødlisterne, type: paper, where: 'Rød kasse, vagtlokalet' }
skemaer: { title: Nødskemaerne, type: paper, where: 'På intranettet, under Beredskab' }`);
const binder = (place: string): string => `kind: binder
title: Beredskabsmappe
copies: [{ number: 1, holder: Vagtcentralen, place: ${place} }]
`;

/** What is kept in the very thing that is lost is lost with it. */
export const storedWhereLost: Rule = {
  id: 'stored-where-lost',
  severity: 'warning',
  category: 'print',
  sources: [
    'document 000, line 71: the contacts stand on a web page',
    'the ENISA guidance on Regulation (EU) 2024/2690, annex 4.1: physical copies',
    'practice: backup lists kept in the messaging system; copies of the data on the machine that is locked',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': samplePlan(`
scenario: { lost: netvaerk, for: 24 h }
handling:
  - { do: Tag nødlisterne frem, using: noedlister }`),
      'binders/mappe.yaml': binder('Krisestabslokalet'),
      'registers/resources.yaml': resources,
    },
    bad: {
      'plans/it-nedbrud.yaml': samplePlan(`
title: It-nedbrud # <--
scenario: { lost: netvaerk, for: 24 h }
handling:
  - do: Tag nødskemaerne frem
    using: skemaer # <--
bemanding:
  equipment:
    - what: Telefonlister
      where: Intranettet # <--`),
      'binders/mappe.yaml': binder("'Intranettet, siden Beredskab'"),
      'registers/resources.yaml': resources,
    },
  },
  document(context) {
    const { workspace, member } = context;
    const { scenario } = headOf(member);
    if (!isInUse(member) || !scenario) return;
    const failures = failuresOf(workspace.resources, scenario.lost);
    const length = minutesIn(scenario.for) ?? Number.POSITIVE_INFINITY;
    const gone: Gone = (words) => {
      const holder = words === undefined ? undefined : keptIn(words, workspace);
      const failure = failures.get(holder ?? '');
      return failure && failure.after < length ? failure : undefined;
    };
    reportCopies(context, gone);
    reportFields(context, gone);
    reportResources(context, gone);
    reportBackups(context, gone, scenario.lost);
  },
};

/** The failure of what something is kept in, by the words for its place; undefined where nothing is known to fail. */
type Gone = (words: string | undefined) => Failure | undefined;

/** One copy that lies elsewhere is enough. */
function reportCopies({ workspace, member, report }: RuleContext, gone: Gone): void {
  const copies = bindersHolding(workspace, member).flatMap((binder) =>
    ((binder.words.get('copy') ?? []) as WordVisit<'copy'>[]).map((visit) => ({
      failure: gone(visit.value.place),
      at: locationOf(binder, `${visit.pointer}/place`),
    })),
  );
  const failures = copies.flatMap(({ failure }) => failure ?? []);
  const [first] = failures;
  if (!first || failures.length < copies.length) return;
  report({ at: '', variant: 'copies', args: argsOf(first, workspace), related: copies.map(({ at }) => at) });
}

const places: readonly (readonly [word: keyof Words, name: string, field: string])[] = [
  ['equipment', 'what', 'where'],
  ['attachment', 'title', 'where'],
  ['plan-reference', 'title', 'where'],
];

function reportFields({ workspace, member, report }: RuleContext, gone: Gone): void {
  for (const [word, name, field] of places) {
    for (const { value, pointer } of member.words.get(word) ?? []) {
      const fields = value as Readonly<Record<string, string | undefined>>;
      const failure = gone(fields[field]);
      if (failure)
        report({
          at: `${pointer}/${field}`,
          args: { ...argsOf(failure, workspace), what: fields[name] ?? '' },
        });
    }
  }
}

/** The sheets and things that steps take, by what the register says of where they lie. */
function reportResources({ workspace, member, report }: RuleContext, gone: Gone): void {
  const told = new Set<string>();
  for (const use of usesOf(member)) {
    // Of several channels another may do.
    if (use.anyOf && use.ids.length > 1) continue;
    for (const id of use.ids) {
      const resource = workspace.resources.get(id);
      const failure = isThing(resource?.value) ? gone(resource?.value.where) : undefined;
      if (!resource || !failure || told.has(id)) continue;
      told.add(id);
      const related = [locationOf(resource.member, `${resource.visit.pointer}/where`)];
      report({
        at: placeIn(use, id),
        args: { ...argsOf(failure, workspace), what: resource.value.title },
        related,
      });
    }
  }
}

function isThing(resource: Words['resource'] | undefined): boolean {
  return resource?.type === 'paper' || resource?.type === 'equipment';
}

/** The backup of what is lost, as far as a register or the plan says where it is kept. */
function reportBackups(
  { workspace, member, report }: RuleContext,
  gone: Gone,
  lost: readonly string[],
): void {
  for (const [index, id] of lost.entries()) {
    const resource = workspace.resources.get(id);
    const failure = gone(resource?.value.backup?.kept);
    if (!resource || !failure) continue;
    const related = [locationOf(resource.member, `${resource.visit.pointer}/backup/kept`)];
    const args = { ...argsOf(failure, workspace), what: resource.value.title };
    report({ at: `/scenario/lost/${index}`, variant: 'backup', args, related });
  }
  for (const { value, pointer } of (member.words.get('backup') ?? []) as WordVisit<'backup'>[]) {
    const failure = gone(value.kept);
    if (failure)
      report({
        at: `${pointer}/kept`,
        variant: 'backup',
        args: { ...argsOf(failure, workspace), what: systemsOf(member, workspace) },
      });
  }
}

function systemsOf(member: Member, workspace: Workspace): string {
  const { system = [], title } = headOf(member);
  return system.map((id) => workspace.resources.get(id)?.value.title ?? id).join(', ') || title;
}

function argsOf({ chain }: Failure, { resources: known }: Workspace): { readonly chain: string } {
  return { chain: chain.map((id) => known.get(id)?.value.title ?? id).join(' → ') };
}
