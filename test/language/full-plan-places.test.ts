import { describe, expect, it } from 'vitest';
import { type Document, readDocument } from '../../src/language/document.js';
import { locate } from '../../src/language/locate.js';
import { type Shape, wordOf } from '../../src/language/shape.js';
import { type Visit, walk } from '../../src/language/walk.js';
import { kinds } from '../support/workspace.js';
import { fullPlan, otherFields } from './full-plan.js';

/** Each place of the plan: its pointer, its word, where its value and its key begin, and the name that people know it by. */
const places = `
/kind - 1:7 1:1 kind
/id id 2:5 2:1 id
/title text 3:8 3:1 title
/unit text 4:7 4:1 unit
/covers prose 5:9 5:1 covers
/excludes prose 6:11 6:1 excludes
/language language 10:11 10:1 language
/version text 11:10 11:1 version
/status status 12:9 12:1 status
/classification classification 13:17 13:1 classification
/owner role-reference 14:8 14:1 owner
/prepared - 16:3 15:1 prepared
/prepared/0 preparation 16:5 - prepared
/prepared/0/by party 16:9 16:5 by
/prepared/0/on date 17:9 17:5 on
/approved - 19:3 18:1 approved
/approved/0 approval 19:5 - approved
/approved/0/by party 19:9 19:5 by
/approved/0/body text 20:11 20:5 body
/approved/0/on date 21:9 21:5 on
/review review 23:3 22:1 review
/review/every duration 23:10 23:3 every
/review/last date 24:9 24:3 last
/review/next date 25:9 25:3 next
/revisions - 27:3 26:1 revisions
/revisions/0 revision-entry 27:5 - revisions
/revisions/0/version text 27:14 27:5 version
/revisions/0/on date 28:9 28:5 on
/revisions/0/by party 29:9 29:5 by
/revisions/0/change text 30:13 30:5 change
/parent plan-reference 32:3 31:1 parent
/parent/plan - 32:9 32:3 plan
/related - 34:3 33:1 related
/related/0 plan-reference 34:5 - related
/related/0/plan - 34:5 - related
/related/1 plan-reference 35:5 - related
/related/1/title text 35:12 35:5 title
/related/1/where text 36:12 36:5 where
/scenario scenario 38:3 37:1 scenario
/scenario/lost - 39:5 38:3 lost
/scenario/lost/0 resource-reference 39:7 - lost
/scenario/lost/1 resource-reference 40:7 - lost
/scenario/for duration 41:8 41:3 for
/situation situation 43:3 42:1 situation
/situation/text prose 43:9 43:3 text
/situation/definition prose 44:15 44:3 definition
/situation/impossible - 46:5 45:3 impossible
/situation/impossible/0 text 46:7 - impossible
/situation/impossible/1 text 47:7 - impossible
/situation/variants - 49:5 48:3 variants
/situation/variants/0 variant 49:7 - variants
/situation/variants/0/id id 49:11 49:7 id
/situation/variants/0/title text 50:14 50:7 title
/situation/variants/0/when text 51:13 51:7 when
/situation/variants/0/criticality criticality 52:20 52:7 criticality
/situation/variants/0/after duration 53:14 53:7 after
/situation/variants/1 variant 54:7 - variants
/situation/variants/1/id id 54:11 54:7 id
/situation/variants/1/title text 55:14 55:7 title
/situation/variants/1/activates plan-reference 56:18 56:7 activates
/situation/variants/1/activates/plan - 56:18 56:7 activates
/situation/systems - 58:5 57:3 systems
/situation/systems/0 critical-system 58:7 - systems
/situation/systems/0/system resource-reference 58:15 58:7 system
/situation/systems/0/criticality criticality 59:20 59:7 criticality
/situation/systems/0/after duration 60:14 60:7 after
/situation/systems/0/risk prose 61:13 61:7 risk
/situation/systems/1 critical-system 62:7 - systems
/situation/systems/1/system resource-reference 62:7 - systems
/alarmering - 64:3 63:1 alarmering
/alarmering/0 alert 64:5 - alarmering
/alarmering/0/when text 64:11 64:5 when
/alarmering/0/scope variant-reference 65:12 65:5 scope
/alarmering/0/hours hours 66:12 66:5 hours
/alarmering/0/call - 68:7 67:5 call
/alarmering/0/call/0 hop 68:9 - call
/alarmering/0/call/0/role role-reference 68:15 68:9 role
/alarmering/0/call/0/via - 69:14 69:9 via
/alarmering/0/call/0/via/0 resource-reference 69:15 - via
/alarmering/0/call/0/via/1 resource-reference 69:22 - via
/alarmering/0/call/0/within duration 70:17 70:9 within
/alarmering/0/call/0/say text 71:14 71:9 say
/alarmering/0/call/0/otherwise role-reference 72:20 72:9 otherwise
/alarmering/0/call/1 hop 73:9 - call
/alarmering/0/call/1/role role-reference 73:9 - call
/alarmering/0/via - 74:10 74:5 via
/alarmering/0/via/0 resource-reference 74:10 74:5 via
/alarmering/0/within duration 75:13 75:5 within
/alarmering/0/decide prose 76:13 76:5 decide
/opgaver - 78:3 77:1 opgaver
/opgaver/0 goal 78:5 - opgaver
/opgaver/0/goal text 78:11 78:5 goal
/opgaver/0/scope variant-reference 79:12 79:5 scope
/opgaver/0/by role-reference 80:9 80:5 by
/opgaver/1 goal 81:5 - opgaver
/opgaver/1/goal text 81:5 - opgaver
/handling - 83:3 82:1 handling
/handling/0 step 83:5 - handling
/handling/0/do text 83:9 83:5 do
/handling/0/when text 84:11 84:5 when
/handling/0/scope variant-reference 85:12 85:5 scope
/handling/0/hours hours 86:12 86:5 hours
/handling/0/phase text 87:12 87:5 phase
/handling/0/by - 88:9 88:5 by
/handling/0/by/0 role-reference 88:9 88:5 by
/handling/0/within duration 89:13 89:5 within
/handling/0/call - 90:11 90:5 call
/handling/0/call/0 role-reference 90:12 - call
/handling/0/call/1 role-reference 90:25 - call
/handling/0/tell - 91:11 91:5 tell
/handling/0/tell/0 party 91:11 91:5 tell
/handling/0/using - 92:12 92:5 using
/handling/0/using/0 resource-reference 92:12 92:5 using
/handling/0/note text 93:11 93:5 note
/handling/1 step 94:5 - handling
/handling/1/do text 94:5 - handling
/ledelse command 96:3 95:1 ledelse
/ledelse/leaders - 97:5 96:3 leaders
/ledelse/leaders/0 leadership 97:7 - leaders
/ledelse/leaders/0/level level 97:14 97:7 level
/ledelse/leaders/0/role party 98:13 98:7 role
/ledelse/leaders/0/deputy party 99:15 99:7 deputy
/ledelse/leaders/0/with - 100:13 100:7 with
/ledelse/leaders/0/with/0 party 100:14 - with
/ledelse/leaders/0/with/1 party 100:25 - with
/ledelse/leaders/0/does - 101:13 101:7 does
/ledelse/leaders/0/does/0 text 101:13 101:7 does
/ledelse/leaders/0/when text 102:13 102:7 when
/ledelse/leaders/0/scope variant-reference 103:14 103:7 scope
/ledelse/leaders/0/hours hours 104:14 104:7 hours
/ledelse/escalation - 106:5 105:3 escalation
/ledelse/escalation/0 escalation 106:7 - escalation
/ledelse/escalation/0/when - 106:13 106:7 when
/ledelse/escalation/0/when/0 text 106:13 106:7 when
/ledelse/escalation/0/to - 108:9 107:7 to
/ledelse/escalation/0/to/0 hop 108:11 - to
/ledelse/escalation/0/to/0/role role-reference 108:17 108:11 role
/ledelse/escalation/0/to/0/within duration 109:19 109:11 within
/ledelse/escalation/0/within duration 110:15 110:7 within
/ledelse/escalation/0/decides text 111:16 111:7 decides
/ledelse/responsibilities - 113:5 112:3 responsibilities
/ledelse/responsibilities/0 responsibility 113:7 - responsibilities
/ledelse/responsibilities/0/what text 113:13 113:7 what
/ledelse/responsibilities/0/role party 114:13 114:7 role
/bemanding staffing 116:3 115:1 bemanding
/bemanding/authority - 117:5 116:3 authority
/bemanding/authority/0 authority 117:7 - authority
/bemanding/authority/0/shift text 117:14 117:7 shift
/bemanding/authority/0/hours hours 118:14 118:7 hours
/bemanding/authority/0/role party 119:13 119:7 role
/bemanding/authority/0/may text 120:12 120:7 may
/bemanding/authority/0/when text 121:13 121:7 when
/bemanding/groups - 123:5 122:3 groups
/bemanding/groups/0 group 123:7 - groups
/bemanding/groups/0/name text 123:13 123:7 name
/bemanding/groups/0/lead party 124:13 124:7 lead
/bemanding/groups/0/deputy party 125:15 125:7 deputy
/bemanding/groups/0/members - 126:16 126:7 members
/bemanding/groups/0/members/0 party 126:17 - members
/bemanding/groups/0/members/1 party 126:25 - members
/bemanding/groups/0/duties - 127:15 127:7 duties
/bemanding/groups/0/duties/0 text 127:15 127:7 duties
/bemanding/relief prose 128:11 128:3 relief
/bemanding/equipment - 130:5 129:3 equipment
/bemanding/equipment/0 equipment 130:7 - equipment
/bemanding/equipment/0/what text 130:13 130:7 what
/bemanding/equipment/0/count text 131:14 131:7 count
/bemanding/equipment/0/where text 132:14 132:7 where
/bemanding/equipment/0/resource resource-reference 133:17 133:7 resource
/bemanding/equipment/1 equipment 134:7 - equipment
/bemanding/equipment/1/what text 134:7 - equipment
/kommunikation - 136:3 135:1 kommunikation
/kommunikation/0 message 136:5 - kommunikation
/kommunikation/0/from role-reference 136:11 136:5 from
/kommunikation/0/to - 137:9 137:5 to
/kommunikation/0/to/0 party 137:10 - to
/kommunikation/0/to/1 party 137:19 - to
/kommunikation/0/via - 138:10 138:5 via
/kommunikation/0/via/0 resource-reference 138:10 138:5 via
/kommunikation/0/about text 139:12 139:5 about
/kommunikation/0/scope variant-reference 140:12 140:5 scope
/kommunikation/0/hours hours 141:12 141:5 hours
/kommunikation/0/after duration 142:12 142:5 after
/kommunikation/0/when text 143:11 143:5 when
/kommunikation/0/text prose 144:11 144:5 text
/kontakt - 146:3 145:1 kontakt
/kontakt/0 contact 146:5 - kontakt
/kontakt/0/role role-reference 146:11 146:5 role
/kontakt/0/title text 147:12 147:5 title
/kontakt/0/name text 148:11 148:5 name
/kontakt/0/phone - 150:7 149:5 phone
/kontakt/0/phone/0 phone 150:9 - phone
/kontakt/0/phone/1 phone 151:9 - phone
/kontakt/0/email email 152:12 152:5 email
/kontakt/0/hours hours 153:12 153:5 hours
/kontakt/0/note text 154:11 154:5 note
/kontakt/1 contact 155:5 - kontakt
/kontakt/1/role role-reference 155:5 - kontakt
/opmærksomhedspunkter - 157:3 156:1 opmærksomhedspunkter
/opmærksomhedspunkter/0 attention 157:5 - opmærksomhedspunkter
/opmærksomhedspunkter/0/text prose 157:11 157:5 text
/opmærksomhedspunkter/0/plan plan-reference 159:7 158:5 plan
/opmærksomhedspunkter/0/plan/title text 159:14 159:7 title
/opmærksomhedspunkter/0/plan/where text 160:14 160:7 where
/opmærksomhedspunkter/1 attention 161:5 - opmærksomhedspunkter
/opmærksomhedspunkter/1/text prose 161:5 - opmærksomhedspunkter
/revision revision 163:3 162:1 revision
/revision/prepared - 163:13 163:3 prepared
/revision/prepared/0 preparation 163:13 163:3 prepared
/revision/prepared/0/by party 163:13 163:3 prepared
/revision/approved - 165:5 164:3 approved
/revision/approved/0 approval 165:5 164:3 approved
/revision/approved/0/by party 165:9 165:5 by
/revision/approved/0/body text 166:11 166:5 body
/revision/approved/0/on date 167:9 167:5 on
/revision/review review 169:5 168:3 review
/revision/review/every duration 169:12 169:5 every
/revision/review/last date 170:11 170:5 last
/revision/review/next date 171:11 171:5 next
/revision/revisions - 173:5 172:3 revisions
/revision/revisions/0 revision-entry 173:7 - revisions
/revision/revisions/0/version text 173:16 173:7 version
/revision/revisions/0/on date 174:11 174:7 on
/revision/revisions/0/by party 175:11 175:7 by
/revision/revisions/0/change text 176:15 176:7 change
`;

const reading = await readDocument('a.yaml', fullPlan, kinds);
const document = reading.document as Document;
const visits: readonly Visit[] = walk(document.data, document.kind.shape);

function position(offset: number | undefined): string {
  if (offset === undefined) return '-';
  const { line, column } = reading.source.position(offset);
  return `${line}:${column}`;
}

describe('the plan that uses everything', () => {
  it('is without faults', () => {
    expect(reading.diagnostics).toEqual([]);
  });

  it('has each place with its word where the text has it', () => {
    const lines = visits.slice(1).map(({ pointer, word = '-' }) => {
      const { node, key, name } = locate(document.root, pointer);
      return `${pointer} ${word} ${position(node.start)} ${position(key?.start)} ${name}`;
    });
    expect(lines).toEqual(places.trim().split('\n'));
  });

  it('shows a text without quotes as it stands there', () => {
    for (const { pointer, value } of visits) {
      const { node } = locate(document.root, pointer);
      if (typeof value !== 'string' || node.type !== 'scalar' || !node.plain) continue;
      expect([pointer, fullPlan.slice(node.start, node.end)]).toEqual([pointer, value]);
    }
  });

  it('gives each place the place above it as its parent', () => {
    const known = new Map(visits.map((visit) => [visit.pointer, visit]));
    for (const { pointer, key, parent, value } of visits.slice(1)) {
      expect(parent).toBe(known.get(pointer.slice(0, pointer.lastIndexOf('/'))));
      expect(parent?.value).toHaveProperty([String(key)], value);
    }
    expect(visits[0]).toMatchObject({ pointer: '', key: '', parent: undefined, value: document.data });
  });

  it('uses every word that the kind reaches, with every field, together with the other plan', async () => {
    const other = await readDocument('b.yaml', otherFields, kinds);
    expect(other.diagnostics).toEqual([]);
    const used = new Map<string, Set<string>>();
    for (const { word = '', value, shape } of [
      ...visits,
      ...walk(other.document?.data, document.kind.shape),
    ]) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      const fields = used.get(word) ?? new Set();
      for (const key of Object.keys(value)) if (shape.fields.has(key)) fields.add(key);
      used.set(word, fields);
    }
    const seen = new Set<string>();
    const visit = (shape: Shape): void => {
      const { word = '', items } = shape;
      if (word !== '' && seen.has(word)) return;
      seen.add(word);
      if (shape.fields.size > 0) {
        expect([word, [...(used.get(word) ?? [])].sort()]).toEqual([word, [...shape.fields.keys()].sort()]);
      }
      for (const field of shape.fields.values()) visit(field);
      if (items) visit(items);
    };
    visit(document.kind.shape);
    expect([...seen].filter((word) => word !== '').sort()).toEqual(
      Object.keys(document.kind.schema.$defs ?? {})
        .map(wordOf)
        .sort(),
    );
  });
});
