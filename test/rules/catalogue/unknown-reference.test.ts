import { describe, expect, it } from 'vitest';
import { unknownReference } from '../../../src/rules/catalogue/unknown-reference.js';
import { samplePlan, sampleResources, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';
const registers = {
  'registers/roles.yaml': sampleRoles(`
it-chef: { title: It-chefen }
it-vagt: { title: It-vagten }
direktion: { title: Direktionen }
hjemmepleje-nord: { title: Hjemmeplejen Nord }`),
  'registers/resources.yaml': sampleResources(`
stroem: { title: Strøm, type: utility }
mobil: { title: Mobiltelefon, type: channel, needs: stroem }`),
};

function lint(lines: string): Promise<Found[]> {
  return lintWith(unknownReference, { [path]: samplePlan(lines), ...registers });
}

describe('an id that nothing defines', () => {
  it.each([
    ['role', 'owner: it-cheff', '3:8', 'it-chef'],
    ['role', 'alarmering: [{ call: it-vakt }]', '3:22', 'it-vagt'],
    ['role', 'handling: [{ do: Ring, by: itvagt }]', '3:28', 'it-vagt'],
    ['resource', 'scenario: { lost: strøm }', '3:19', 'stroem'],
    ['resource', 'alarmering: [{ call: { role: it-vagt, via: [mobli] } }]', '3:45', 'mobil'],
    ['plan', 'parent: it-nedbrut', '3:9', 'it-nedbrud'],
    ['plan', 'related: [{ plan: itnedbrud }]', '3:19', 'it-nedbrud'],
  ])('is reported: a %s in “%s”', async (target, lines, place, suggestion) => {
    const found = await lint(lines);
    expect(placesOf(found)).toEqual([`${path}:${place} unknown-reference.${target}`]);
    expect(found[0]).toMatchObject({ severity: 'error', args: { id: found[0]?.shown, suggestion } });
  });

  it('is reported without a suggestion when nothing is near', async () => {
    const [found] = await lint('owner: borgmester');
    expect(found?.args).toEqual({ id: 'borgmester' });
  });

  it('is reported at every place', async () => {
    const found = await lint(`
alarmering: [{ call: [politi, politi] }]
kontakt: [politi]`);
    expect(placesOf(found)).toEqual([
      `${path}:3:23 unknown-reference.role`,
      `${path}:3:31 unknown-reference.role`,
      `${path}:4:11 unknown-reference.role`,
    ]);
  });

  it('is reported where it is the key of a map', async () => {
    const files = {
      'registers/resources.yaml': sampleResources(`
stroem: { title: Strøm, type: utility }
mobil:
  title: Mobiltelefon
  type: channel
  lasts:
    stroem: 3 h
    strom: 3 h`),
    };
    const found = await lintWith(unknownReference, files);
    expect(placesOf(found)).toEqual(['registers/resources.yaml:9:7 unknown-reference.resource']);
    expect(found[0]).toMatchObject({ shown: 'strom', args: { id: 'strom', suggestion: 'stroem' } });
  });

  it('is reported in a binder and in a register', async () => {
    const files = {
      'binders/mappe.yaml':
        'kind: binder\ntitle: Mappe\nplans: [it-nedbrud, el-nedbrud]\ncopies: [{ number: 1, holder: Vagt, place: A }]\n',
      [path]: samplePlan('id: it-nedbrud\nowner: it-chef'),
      'registers/roles.yaml': sampleRoles(
        'it-chef: { title: A, deputies: it-vagt }\nit-vagten: { title: B }',
      ),
    };
    const places = placesOf(await lintWith(unknownReference, files));
    expect(places).toContain('binders/mappe.yaml:3:21 unknown-reference.plan');
    expect(places).toContain('registers/roles.yaml:3:34 unknown-reference.role');
  });

  it('is a warning in a draft', async () => {
    expect(await lint('status: draft\nowner: borgmester')).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('an id that is known', () => {
  it('may be a contact of the plan with a title of its own', async () => {
    const lines = 'alarmering: [{ call: pedel }]\nkontakt: [{ role: pedel, title: Pedellen, phone: 112 }]';
    expect(await lint(lines)).toEqual([]);
  });

  it('is not a contact of another plan', async () => {
    const files = {
      'plans/a.yaml': samplePlan('kontakt: [{ role: pedel, title: Pedellen, phone: 112 }]'),
      'plans/b.yaml': samplePlan('kontakt: [pedel]'),
      ...registers,
    };
    expect(placesOf(await lintWith(unknownReference, files))).toEqual([
      'plans/b.yaml:3:11 unknown-reference.role',
    ]);
  });

  it('may be the file name of a plan', async () => {
    const files = {
      'plans/stroemsvigt.yaml': samplePlan(''),
      'plans/b.yaml': samplePlan('parent: stroemsvigt\nrelated: [b]'),
      ...registers,
    };
    expect(await lintWith(unknownReference, files)).toEqual([]);
  });

  it('is not needed for a plan that is named by its title', async () => {
    expect(await lint('parent: { title: Beredskabsplan, where: Rådhuset }')).toEqual([]);
  });
});

describe('a variant of the situation', () => {
  const situation = 'situation: { variants: [{ id: totalt, title: Alt }, { id: et-sted, title: Ét sted }] }';

  it('is one of the same plan', async () => {
    expect(await lint(`${situation}\nalarmering: [{ scope: totalt, call: it-vagt }]`)).toEqual([]);
    const found = await lint(`${situation}\nalarmering: [{ scope: total, call: it-vagt }]`);
    expect(placesOf(found)).toEqual([`${path}:4:23 unknown-reference.variant`]);
    expect(found[0]?.args).toEqual({ id: 'total', suggestion: 'totalt' });
  });

  it('is not one of another plan', async () => {
    const files = {
      'plans/a.yaml': samplePlan(situation),
      'plans/b.yaml': samplePlan('handling: [{ do: Ring, scope: totalt }]'),
      ...registers,
    };
    const found = await lintWith(unknownReference, files);
    expect(found).toMatchObject([{ at: { file: 'plans/b.yaml' }, args: { id: 'totalt' } }]);
    expect(found[0]?.args).not.toHaveProperty('suggestion');
  });
});

describe('where plain words may stand too', () => {
  it.each(['Lederne af alle enheder', 'Borgmesteren', 'It-chef', 'DIREKTION', 'lederen i vagt'])(
    '“%s” is plain words',
    async (party) => {
      expect(await lint(`kommunikation: [{ from: it-chef, to: ${party} }]`)).toEqual([]);
    },
  );

  it.each(['borgere', 'pårørende', 'hjemmeplejen', 'apoteket'])(
    '“%s” is not near enough to an id',
    async (party) => {
      expect(await lint(`kommunikation: [{ from: it-chef, to: ${party} }]`)).toEqual([]);
    },
  );

  it.each([
    ['direktionen', 'direktion'],
    ['it-cheff', 'it-chef'],
    ['hjemmepleje-nrd', 'hjemmepleje-nord'],
  ])('“%s” is taken for a slip', async (party, suggestion) => {
    const found = await lint(`ledelse: { leaders: [{ role: ${party} }] }`);
    expect(placesOf(found)).toEqual([`${path}:3:30 unknown-reference.wording`]);
    expect(found[0]).toMatchObject({ severity: 'warning', args: { id: party, suggestion } });
  });

  it('an id is fine', async () => {
    expect(await lint('prepared: it-chef\nledelse: { leaders: [{ role: direktion }] }')).toEqual([]);
  });
});

describe('what is left alone', () => {
  it('is what has not been filled in yet', async () => {
    expect(await lint("owner: '[rolle]'\nalarmering: [{ call: XX }]")).toEqual([]);
  });

  it('is everything when a file of the workspace could not be read', async () => {
    const files = { [path]: samplePlan('owner: borgmester') };
    expect(await lintWith(unknownReference, files)).not.toEqual([]);
    expect(await lintWith(unknownReference, files, { complete: false })).toEqual([]);
  });
});
