// Generated from schemas/vocabulary.schema.json by `npm run generate`.

/** Every shared word with the type that its value has after reading. */
export interface Words {
  readonly text: string;
  readonly prose: string;
  readonly id: string;
  readonly date: string;
  readonly duration: string;
  readonly hours: string;
  readonly phone: string;
  readonly email: string;
  readonly language: 'en' | 'da' | 'nb' | 'sv' | 'zh';
  readonly status: 'draft' | 'approved' | 'retired';
  readonly classification: 'public' | 'internal' | 'confidential';
  readonly criticality: 'noticeable' | 'critical' | 'highly-critical';
  readonly level: 'local' | 'coordinating' | 'strategic';
  readonly 'resource-type': 'utility' | 'network' | 'channel' | 'system' | 'service' | 'place' | 'equipment' | 'paper';
  readonly 'role-function': 'crisis-staff' | 'duty-officer' | 'it-support' | 'system-owner' | 'information-owner' | 'system-administrator' | 'supplier' | 'local-lead' | 'communication';
  readonly 'role-reference': string;
  readonly 'resource-reference': string;
  readonly 'variant-reference': string;
  readonly party: string;
  readonly 'plan-reference': { readonly plan?: string; readonly title?: Words['text']; readonly where?: Words['text'] };
  readonly preparation: { readonly by: Words['party']; readonly on?: Words['date'] };
  readonly approval: { readonly by?: Words['party']; readonly body?: Words['text']; readonly on?: Words['date'] };
  readonly review: { readonly every?: Words['duration']; readonly last?: Words['date']; readonly next?: Words['date'] };
  readonly 'revision-entry': { readonly version?: Words['text']; readonly on: Words['date']; readonly by?: Words['party']; readonly change: Words['text'] };
  readonly revision: { readonly prepared?: readonly Words['preparation'][]; readonly approved?: readonly Words['approval'][]; readonly review?: Words['review']; readonly revisions?: readonly Words['revision-entry'][] };
  readonly scenario: { readonly lost: readonly Words['resource-reference'][]; readonly for?: Words['duration'] };
  readonly 'plan-head': { readonly id?: Words['id']; readonly title: Words['text']; readonly unit?: Words['text']; readonly covers?: Words['prose']; readonly excludes?: Words['prose']; readonly language?: Words['language']; readonly version?: Words['text']; readonly status?: Words['status']; readonly classification?: Words['classification']; readonly owner?: Words['role-reference']; readonly prepared?: readonly Words['preparation'][]; readonly approved?: readonly Words['approval'][]; readonly review?: Words['review']; readonly revisions?: readonly Words['revision-entry'][]; readonly parent?: Words['plan-reference']; readonly related?: readonly Words['plan-reference'][]; readonly scenario?: Words['scenario'] };
  readonly 'register-head': { readonly title?: Words['text']; readonly owner?: Words['role-reference']; readonly verified?: Words['date']; readonly status?: Words['status'] };
  readonly variant: { readonly id: Words['id']; readonly title: Words['text']; readonly when?: Words['text']; readonly criticality?: Words['criticality']; readonly after?: Words['duration']; readonly activates?: Words['plan-reference'] };
  readonly 'critical-system': { readonly system: Words['resource-reference']; readonly criticality?: Words['criticality']; readonly after?: Words['duration']; readonly risk?: Words['prose'] };
  readonly situation: { readonly text?: Words['prose']; readonly definition?: Words['prose']; readonly impossible?: readonly Words['text'][]; readonly variants?: readonly Words['variant'][]; readonly systems?: readonly Words['critical-system'][] };
  readonly hop: { readonly role: Words['role-reference']; readonly via?: readonly Words['resource-reference'][]; readonly within?: Words['duration']; readonly say?: Words['text']; readonly otherwise?: Words['role-reference'] };
  readonly alert: { readonly when?: Words['text']; readonly scope?: Words['variant-reference']; readonly hours?: Words['hours']; readonly call: readonly Words['hop'][]; readonly via?: readonly Words['resource-reference'][]; readonly within?: Words['duration']; readonly decide?: Words['prose'] };
  readonly goal: { readonly goal: Words['text']; readonly scope?: Words['variant-reference']; readonly by?: Words['role-reference'] };
  readonly step: { readonly do: Words['text']; readonly when?: Words['text']; readonly scope?: Words['variant-reference']; readonly hours?: Words['hours']; readonly phase?: Words['text']; readonly by?: Words['role-reference']; readonly within?: Words['duration']; readonly call?: readonly Words['role-reference'][]; readonly tell?: readonly Words['party'][]; readonly using?: readonly Words['resource-reference'][]; readonly note?: Words['text'] };
  readonly leadership: { readonly level?: Words['level']; readonly role: Words['party']; readonly deputy?: Words['party']; readonly with?: readonly Words['party'][]; readonly does?: readonly Words['text'][]; readonly when?: Words['text']; readonly scope?: Words['variant-reference']; readonly hours?: Words['hours'] };
  readonly escalation: { readonly when: readonly Words['text'][]; readonly to: readonly Words['hop'][]; readonly within?: Words['duration']; readonly decides?: Words['text'] };
  readonly responsibility: { readonly what: Words['text']; readonly role: Words['party'] };
  readonly command: { readonly leaders?: readonly Words['leadership'][]; readonly escalation?: readonly Words['escalation'][]; readonly responsibilities?: readonly Words['responsibility'][] };
  readonly authority: { readonly shift?: Words['text']; readonly hours?: Words['hours']; readonly role: Words['party']; readonly may: Words['text']; readonly when?: Words['text'] };
  readonly group: { readonly name: Words['text']; readonly lead?: Words['party']; readonly deputy?: Words['party']; readonly members?: readonly Words['party'][]; readonly duties?: readonly Words['text'][] };
  readonly equipment: { readonly what: Words['text']; readonly count?: Words['text']; readonly where?: Words['text']; readonly resource?: Words['resource-reference'] };
  readonly staffing: { readonly authority?: readonly Words['authority'][]; readonly groups?: readonly Words['group'][]; readonly relief?: Words['prose']; readonly equipment?: readonly Words['equipment'][] };
  readonly message: { readonly from: Words['role-reference']; readonly to: readonly Words['party'][]; readonly via?: readonly Words['resource-reference'][]; readonly about?: Words['text']; readonly scope?: Words['variant-reference']; readonly hours?: Words['hours']; readonly after?: Words['duration']; readonly when?: Words['text']; readonly text?: Words['prose'] };
  readonly contact: { readonly role: Words['role-reference']; readonly title?: Words['text']; readonly name?: Words['text']; readonly phone?: readonly Words['phone'][]; readonly email?: Words['email']; readonly hours?: Words['hours']; readonly note?: Words['text'] };
  readonly attention: { readonly text?: Words['prose']; readonly plan?: Words['plan-reference'] };
  readonly holder: { readonly name: Words['text']; readonly phone?: readonly Words['phone'][]; readonly email?: Words['email'] };
  readonly role: { readonly title: Words['text']; readonly function?: Words['role-function']; readonly unit?: Words['text']; readonly phone?: readonly Words['phone'][]; readonly email?: Words['email']; readonly radio?: Words['text']; readonly place?: Words['text']; readonly hours?: Words['hours']; readonly holders?: readonly Words['holder'][]; readonly people?: number; readonly deputies?: readonly Words['role-reference'][]; readonly verified?: Words['date']; readonly note?: Words['text'] };
  readonly endurance: Readonly<Record<string, Words['duration']>>;
  readonly resource: { readonly title: Words['text']; readonly type: Words['resource-type']; readonly owner?: Words['role-reference']; readonly administrator?: Words['role-reference']; readonly supplier?: Words['role-reference']; readonly criticality?: Words['criticality']; readonly needs?: readonly Words['resource-reference'][]; readonly lasts?: Words['endurance']; readonly where?: Words['text']; readonly note?: Words['text'] };
  readonly copy: { readonly number: Words['text']; readonly holder: Words['party']; readonly place: Words['text'] };
  readonly 'binder-head': { readonly id?: Words['id']; readonly title: Words['text']; readonly language?: Words['language']; readonly version?: Words['text']; readonly status?: Words['status']; readonly classification?: Words['classification']; readonly owner?: Words['role-reference'] };
}
