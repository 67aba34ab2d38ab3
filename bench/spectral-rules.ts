/** A rule of Spectral: the places that it looks at, and what it does with each. */
export interface SpectralRule {
  readonly given: string;
  readonly field?: string;
  readonly function: string;
  readonly functionOptions?: Readonly<Record<string, unknown>>;
}

const has = (given: string, field: string): SpectralRule => ({ given, field, function: 'truthy' });
const filled = (given: string): SpectralRule => ({ given, function: 'truthy' });
const reads = (given: string, match: string): SpectralRule => ({
  given,
  function: 'pattern',
  functionOptions: { match },
});
const lacks = (given: string, notMatch: string): SpectralRule => ({
  given,
  function: 'pattern',
  functionOptions: { notMatch },
});
const length = (given: string, min: number, max: number): SpectralRule => ({
  given,
  function: 'length',
  functionOptions: { min, max },
});
const oneOf = (given: string, values: readonly string[]): SpectralRule => ({
  given,
  function: 'enumeration',
  functionOptions: { values },
});

const duration = '^\\d+ (min|h|d|months)$';
const day = '^\\d{4}-\\d{2}-\\d{2}$';
const id = '^[a-zæøå0-9-]+$';
const criticality = ['noticeable', 'critical', 'highly-critical'];

/**
 * What can be said in Spectral of the fields that our rules look at, on one file at a time: what follows from two files,
 * from the day or from the language of a text cannot. Every path leads somewhere in the plans of the corpus.
 */
export const spectralRules: Readonly<Record<string, SpectralRule>> = {
  'missing-owner': has('$', 'owner'),
  'missing-unit': has('$', 'unit'),
  'missing-version': has('$', 'version'),
  'missing-status': has('$', 'status'),
  'missing-approval': has('$', 'approved'),
  'missing-preparation': has('$', 'prepared'),
  'missing-review': has('$', 'review'),
  'missing-classification': has('$', 'classification'),
  'missing-revisions': length('$.revisions', 1, 50),
  'missing-scenario': has('$.scenario', 'lost'),
  'endless-scenario': has('$.scenario', 'for'),
  'unknown-status': oneOf('$.status', ['draft', 'approved', 'retired']),
  'unknown-language': oneOf('$.language', ['en', 'da', 'nb', 'sv', 'zh', 'de']),
  'unknown-classification': oneOf('$.classification', ['public', 'internal', 'confidential']),
  'title-length': length('$.title', 5, 120),
  'id-form': reads('$.id', id),
  'version-form': reads('$.version', '^\\d+\\.\\d+$'),
  'stale-review': reads('$.review.last', day),
  'review-interval': reads('$.review.every', duration),
  'preparation-date': reads('$.prepared.on', day),
  'approval-date': reads('$.approved[*].on', day),
  'approval-by': has('$.approved[*]', 'by'),
  'approval-body': has('$.approved[*]', 'body'),
  'revision-date': reads('$.revisions[*].on', day),
  'revision-by': has('$.revisions[*]', 'by'),
  'revision-change': length('$.revisions[*].change', 5, 200),
  'missing-alert': length('$.alarmering', 1, 20),
  'alert-without-call': has('$.alarmering[*]', 'call'),
  'no-out-of-hours-route': reads(
    '$.alarmering[*].hours',
    '^(otherwise|24/7|(Mo|Tu|We|Th|Fr|Sa|Su)[\\w,-]* [\\d:,-]+)$',
  ),
  'call-without-role': reads('$.alarmering[*].call[*].role', id),
  'call-without-channel': length('$.alarmering[*].call[*].via', 1, 5),
  'call-without-limit': reads('$.alarmering[*].call[*].within', duration),
  'alert-limit': reads('$.alarmering[*].within', duration),
  'single-channel': length('$.alarmering[?(@.when)].via', 1, 5),
  'self-defeating-channel': lacks('$.alarmering[*].call[*].via[*]', '^(telefon|sms|email)$'),
  'vague-trigger': lacks('$.alarmering[*].when', '(evt\\.|eventuelt|normalt|ved behov)'),
  'vague-decision': lacks('$.alarmering[*].decide', '(evt\\.|eventuelt|om muligt)'),
  'missing-situation': has('$.situation', 'text'),
  'missing-definition': has('$.situation', 'definition'),
  'vague-definition': lacks('$.situation.definition', '(længere tid|hurtigt|snarest)'),
  'missing-impossible': length('$.situation.impossible', 1, 20),
  'variant-title': has('$.situation.variants[*]', 'title'),
  'variant-trigger': has('$.situation.variants[*]', 'when'),
  'variant-criticality': oneOf('$.situation.variants[*].criticality', criticality),
  'variant-delay': reads('$.situation.variants[*].after', duration),
  'critical-system': length('$.situation.systems', 1, 50),
  'system-criticality': oneOf('$.situation.systems[*].criticality', criticality),
  'system-delay': reads('$.situation.systems[*].after', duration),
  'system-risk': length('$.situation.systems[*].risk', 10, 400),
  'unknown-system': reads('$.situation.systems[*].system', id),
  'missing-tasks': length('$.opgaver', 1, 20),
  'missing-steps': length('$.handling', 1, 60),
  'too-many-steps': length('$.handling', 1, 12),
  'step-without-role': has('$.handling[*]', 'by'),
  'step-without-phase': has('$.handling[*]', 'phase'),
  'long-step': length('$.handling[*].do', 5, 160),
  'vague-step': lacks('$.handling[*].do', '(evt\\.|eventuelt|om muligt|snarest|efter behov)'),
  'step-limit': reads('$.handling[*].within', duration),
  'step-note': lacks('$.handling[*].note', '(se bilag|klik her|https?:)'),
  'step-equipment': length('$.handling[*].using', 1, 10),
  'missing-leader': length('$.ledelse.leaders', 1, 10),
  'leader-without-deputy': has("$.ledelse.leaders[?(@.level=='local')]", 'deputy'),
  'leader-level': oneOf('$.ledelse.leaders[*].level', ['local', 'coordinating', 'strategic']),
  'leader-without-duty': filled('$.ledelse.leaders[*].does'),
  'escalation-trigger': filled('$.ledelse.escalation[*].when'),
  'escalation-channel': length('$.ledelse.escalation[*].to[*].via', 1, 5),
  'escalation-decision': has('$.ledelse.escalation[*]', 'decides'),
  'authority-role': has('$.bemanding.authority[*]', 'role'),
  'authority-power': has('$.bemanding.authority[*]', 'may'),
  'group-lead': has('$.bemanding.groups[*]', 'lead'),
  'group-members': length('$.bemanding.groups[*].members', 2, 20),
  'missing-relief': has('$.bemanding', 'relief'),
  'equipment-place': has('$.bemanding.equipment[*]', 'where'),
  'equipment-count': reads('$.bemanding.equipment[*].count', '^\\d+$'),
  'message-from': has('$.kommunikation[*]', 'from'),
  'message-to': has('$.kommunikation[*]', 'to'),
  'message-text': length('$.kommunikation[*].text', 10, 600),
  'message-channel': length('$.kommunikation[*].via', 1, 5),
  'missing-contacts': length('$.kontakt', 3, 40),
  'contact-without-role': reads('$.kontakt[*]', id),
  'too-few-points': length("$['opmærksomhedspunkter']", 1, 20),
  placeholder: lacks('$..*', '(TODO|XXX|FIXME|lorem ipsum|<[a-z ]+>)'),
  'copy-residue': lacks('$..text', '(\\[\\d+\\]|Klik her|Word-skabelon)'),
  'broken-mark': lacks('$..do', '[\\uFFFD\\u00AD]'),
  'bare-link': lacks('$..note', 'https?://'),
  'malformed-time': lacks('$..hours', '\\b(24|25|26):\\d\\d'),
  'invalid-channel': reads('$..via[*]', id),
  'zero-duration': lacks('$..within', '^0 '),
  'empty-duty': lacks('$..does', '^\\s*$'),
  'missing-language': has('$', 'language'),
  'missing-scope': has('$', 'covers'),
  'missing-exclusion': has('$', 'excludes'),
  'vague-scope': lacks('$.covers', '(m\\.m\\.|osv\\.|etc\\.)'),
  'vague-exclusion': lacks('$.excludes', '(m\\.m\\.|osv\\.|etc\\.)'),
  'preparation-by': has('$.prepared', 'by'),
  'revision-version': reads('$.revisions[*].version', '^\\d+\\.\\d+$'),
  'scenario-length': reads('$.scenario.for', '^\\d+ (h|d)$'),
  'unknown-loss': reads('$.scenario.lost[*]', id),
  'long-call': length('$.alarmering[*].call[*].say', 5, 200),
  'call-stand-in': reads('$.alarmering[*].call[*].otherwise', id),
  'variant-id': reads('$.situation.variants[*].id', id),
  'vague-variant': lacks('$.situation.variants[*].when', '(længere tid|hurtigt|snarest)'),
  'unknown-channel': reads('$.alarmering[*].via[*]', id),
  'unknown-scope': reads('$.alarmering[*].scope', id),
  'long-situation': length('$.situation.text', 10, 800),
  'long-impossible': length('$.situation.impossible[*]', 5, 120),
  'long-task': length('$.opgaver[*]', 5, 120),
  'unknown-equipment': reads('$.handling[*].using[*]', id),
  'leader-role': reads('$.ledelse.leaders[*].role', id),
  'escalation-limit': reads('$.ledelse.escalation[*].to[*].within', duration),
  'authority-shift': has('$.bemanding.authority[*]', 'shift'),
  'group-duty': filled('$.bemanding.groups[*].duties'),
  'long-group-name': length('$.bemanding.groups[*].name', 3, 60),
  'equipment-name': length('$.bemanding.equipment[*].what', 2, 60),
  'message-subject': length('$.kommunikation[*].about', 5, 160),
  'message-delay': reads('$.kommunikation[*].after', duration),
  'vague-message': lacks('$.kommunikation[*].text', '(evt\\.|eventuelt|snarest)'),
  'long-point': length("$['opmærksomhedspunkter'][*]", 5, 200),
  'untitled-part': lacks('$..title', '^\\s*$'),
};

/** A ruleset as Spectral reads it. */
export function rulesetOf(rules: readonly (readonly [name: string, rule: SpectralRule])[]): string {
  const all = rules.map(([name, { given, ...work }]) => [
    name,
    Object.fromEntries([
      ['given', given],
      ['then', work],
    ]),
  ]);
  return JSON.stringify({ rules: Object.fromEntries(all) });
}
