/** A workspace with one mistake of many sorts: in YAML, in the shape, in the register, in what a plan says. */
export const faultyWorkspace: Readonly<Record<string, string>> = {
  'plan.config.yaml': `organisation: Nordby Kommune
language: da
country: DK
rules:
  single-person-without-deputy: info
`,
  'plans/brand.yaml': `kind: indsatsplan
title: "Brand
status: draft
`,
  'plans/stroem.yaml': `kind: indsatsplan
title: Strømsvigt
status: approved
ownr: leder
situation: Strømmen er væk.
alarmering:
  - hours: Mo-Fr 08:00-16:00
    call: it-vagt
opgaver: [Borgerne får hjælp]
handling:
  - { do: Start nødgeneratoren, whitin: 10 min }
ledelse: { leaders: [{ role: ledr }] }
bemanding: { equipment: [Radio] }
kommunikation: [{ from: leder, to: alle }]
kontakt: []
`,
  'plans/vand.yaml': `kind: indsatsplan
title: Vandet er væk
status: approved
owner: leder
approved: { by: leder, on: 2025-01-10 }
review: { every: 12 months }
situation: { definition: Der er intet vand i hanen. }
alarmering:
  - hours: Mo-Fr 08:00-16:00
    call: it-vagt
opgaver: [Borgerne får vand]
handling: ['Ring til [navn]']
ledelse: { leaders: [{ role: ledr }] }
bemanding: { equipment: [{ what: Vandtank, where: Depotet }] }
kommunikation: [{ from: leder, to: alle }]
kontakt: [krisestab]
`,
  'registers/roles.yaml': `kind: roles
roles:
  it-vagt:
    title: It-vagten
    phone: 70 12 34 5
    people: 4
  leder: { title: Lederen, phone: 70 12 34 57 }
  krisestab: { title: Krisestaben, phone: 70 12 34 58, people: 4, function: crisis-staff }
verified: 2026-03-02
`,
};
