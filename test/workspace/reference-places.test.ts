import { describe, expect, it } from 'vitest';
import { locationOf } from '../../src/workspace/member.js';
import { fullPlan } from '../language/full-plan.js';
import { readWorkspace } from '../support/workspace.js';

/** Each reference of these files: where it stands, what it names, and whether words or a key can stand there. */
async function referencesIn(files: Readonly<Record<string, string>>): Promise<string> {
  const { workspace, readings } = await readWorkspace(files);
  expect(readings.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const lines = workspace.references.map(({ target, id, free, isKey, visit, member }) => {
    const { start } = locationOf(member, visit.pointer, isKey ? 'key' : 'value');
    const { line, column } = member.source.position(start);
    return `${member.path}:${line}:${column} ${target} ${id}${free ? ' or words' : ''}${isKey ? ' as a key' : ''}`;
  });
  return lines.join('\n');
}

const inThePlan = `
plan.yaml:14:8 role beredskabschef
plan.yaml:16:9 role staben or words
plan.yaml:19:9 role direktør or words
plan.yaml:29:9 role konsulent or words
plan.yaml:32:9 plan overordnet
plan.yaml:34:5 plan strømsvigt
plan.yaml:39:7 resource intranet
plan.yaml:40:7 resource mail
plan.yaml:56:18 plan it-plan
plan.yaml:58:15 resource nødkald
plan.yaml:62:7 resource omsorgssystem
plan.yaml:65:12 variant totalt
plan.yaml:68:15 role it-vagt
plan.yaml:69:15 resource mobil
plan.yaml:69:22 resource radio
plan.yaml:72:20 role it-leder
plan.yaml:73:9 role driftsvagt
plan.yaml:74:10 resource mobilnet
plan.yaml:79:12 variant ét-system
plan.yaml:80:9 role sygeplejerske
plan.yaml:85:12 variant totalt
plan.yaml:88:9 role gruppeleder
plan.yaml:90:12 role vagtcentral
plan.yaml:90:25 role ledelse
plan.yaml:91:11 role de pårørende or words
plan.yaml:92:12 resource nødmappe
plan.yaml:98:13 role centerleder or words
plan.yaml:99:15 role souschef or words
plan.yaml:100:14 role teamleder or words
plan.yaml:100:25 role Brand og Redning or words
plan.yaml:103:14 variant ét-system
plan.yaml:108:17 role krisestab
plan.yaml:114:13 role administration or words
plan.yaml:119:13 role nattevagt or words
plan.yaml:124:13 role farmakonom or words
plan.yaml:125:15 role assistent or words
plan.yaml:126:17 role portør or words
plan.yaml:126:25 role chauffør or words
plan.yaml:133:17 resource radioer
plan.yaml:136:11 role presse
plan.yaml:137:10 role borgere or words
plan.yaml:137:19 role private leverandører or words
plan.yaml:138:10 resource lokalradio
plan.yaml:140:12 variant totalt
plan.yaml:146:11 role it-leder
plan.yaml:155:5 role krisestab
plan.yaml:163:13 role planlægger or words
plan.yaml:165:9 role formand or words
plan.yaml:175:11 role redaktør or words
`;

const registers = {
  'binder.yaml': `kind: binder
title: Mappe
owner: vagt
plans: [it-nedbrud, borte]
copies:
  - number: 1
    holder: vagt
    place: Vagtrum
  - number: 2
    holder: Brand og Redning
    place: Bil 4
`,
  'resources.yaml': `kind: resources
owner: leder
resources:
  strøm:
    title: Strøm
    type: utility
    owner: leder
    administrator: vagt
    supplier: net
  mobil:
    title: Mobilnet
    type: network
    needs: [strøm, fiber]
    lasts:
      strøm: 4 h
      diesel: 2 d
`,
  'roles.yaml': `kind: roles
owner: leder
roles:
  leder:
    title: Leder
    deputies: vagt
  vagt:
    title: Vagt
    deputies: [leder, chef]
`,
};

const inTheRegisters = `
binder.yaml:3:8 role vagt
binder.yaml:4:9 plan it-nedbrud
binder.yaml:4:21 plan borte
binder.yaml:7:13 role vagt or words
binder.yaml:10:13 role Brand og Redning or words
resources.yaml:2:8 role leder
resources.yaml:7:12 role leder
resources.yaml:8:20 role vagt
resources.yaml:9:15 role net
resources.yaml:13:13 resource strøm
resources.yaml:13:20 resource fiber
resources.yaml:15:7 resource strøm as a key
resources.yaml:16:7 resource diesel as a key
roles.yaml:2:8 role leder
roles.yaml:6:15 role vagt
roles.yaml:9:16 role leder
roles.yaml:9:23 role chef
`;

describe('the references', () => {
  it('of a plan that uses every word are all found, in the order on paper', async () => {
    expect(await referencesIn({ 'plan.yaml': fullPlan })).toBe(inThePlan.trim());
  });

  it('of registers and binders are all found, file by file in the order of the paths', async () => {
    expect(await referencesIn(registers)).toBe(inTheRegisters.trim());
  });
});
