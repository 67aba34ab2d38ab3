import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageKindNames, vocabulary } from '../../src/host/kinds.js';
import { packagePath } from '../../src/host/package.js';
import type { Schema } from '../../src/language/shape.js';

const words: Readonly<Record<string, Schema>> = vocabulary();

/** The fields of a word in their order on paper: `!` asked for, `*` a list, `+` a list of which one item may stand alone. */
function fieldsOf({ properties = {}, required = [] }: Schema): string {
  return Object.entries(properties)
    .map(([key, { type, single }]) => {
      const list = type === 'array' ? (single ? '+' : '*') : '';
      return `${key}${required.includes(key) ? '!' : ''}${list}`;
    })
    .join(' ');
}

describe('the fields of', () => {
  it.each([
    ['plan-reference', 'plan', 'plan title where'],
    ['preparation', 'by', 'by! on'],
    ['approval', 'by', 'by body on'],
    ['verification', 'by', 'by body on'],
    ['review', undefined, 'every last next upon+'],
    ['revision-entry', undefined, 'version on! by change!'],
    ['revision', undefined, 'prepared+ approved+ review revisions*'],
    ['scenario', undefined, 'lost!+ for'],
    ['layout', undefined, 'headings order+ chapters'],
    [
      'plan-head',
      undefined,
      'id title! tab unit system+ covers excludes language version status classification owner prepared+ checked+ approved+ effective review revisions* parent related+ scenario layout',
    ],
    ['register-head', undefined, 'title tab owner verified status'],
    ['variant', undefined, 'id! title! when criticality after activates'],
    ['critical-system', 'system', 'system! criticality after risk'],
    ['situation', 'text', 'text definition impossible* variants* systems*'],
    ['hop', 'role', 'role! via+ within say otherwise'],
    ['alert', undefined, 'when scope hours call!+ via+ within decide'],
    ['goal', 'goal', 'goal! scope by'],
    ['step', 'do', 'do! when scope hours phase by+ with+ within call+ tell+ using+ note steps*'],
    ['leadership', undefined, 'level role! deputy with+ does+ when scope hours'],
    ['escalation', undefined, 'when!+ after to+ within decides activates note'],
    ['responsibility', undefined, 'what! role!'],
    ['command', undefined, 'leaders* escalation* responsibilities*'],
    ['authority', undefined, 'shift hours role! may! when'],
    [
      'group',
      undefined,
      'id name! under text lead lead-title deputy deputy-title members+ duties+ systems+ phone+ place',
    ],
    ['equipment', 'what', 'what! count where resource'],
    ['staffing', undefined, 'authority* groups* relief equipment*'],
    ['message', undefined, 'from! to!+ via+ about part scope hours after when text'],
    ['contact', 'role', 'role! title name phone+ email hours note'],
    ['attention', 'text', 'text plan'],
    ['holder', 'name', 'name! phone+ email'],
    [
      'role',
      undefined,
      'title! function unit phone+ email radio place hours holders+ people deputies+ verified note',
    ],
    [
      'resource',
      undefined,
      'title! type! provides+ owner administrator supplier criticality needs+ either+ lasts restart hours where mtpd rto rpo backup phase lifecycle* risk-analysis dpia agreement routine note',
    ],
    ['loss', 'resource', 'resource! from to'],
    ['outage-case', undefined, 'title! lost+ absent start for note'],
    ['copy', undefined, 'number! holder! place!'],
    ['binder-head', undefined, 'id title! language version status classification owner sides pocket poster'],
    ['pocket', 'size', 'size! cards+'],
    ['legal-basis', 'title', 'title! number section note'],
    ['definition', undefined, 'term! meaning!'],
    ['principle', 'text', 'title text!'],
    ['introduction', 'text', 'text purpose basis+ applies-to definitions* principles* security'],
    ['organisation', undefined, 'text groups* responsibilities*'],
    ['consequence', 'text', 'theme text! note'],
    ['process', 'process', 'id priority process! description by needs+ mtpd rto rpo'],
    ['outage-band', undefined, 'title from over to under'],
    ['impact', 'level', 'level! comment'],
    ['impact-row', undefined, 'outage! impact!'],
    ['critical-period', 'when', 'when! recurs hours processes+ level why'],
    ['standby', 'text', 'available system text'],
    ['backup', 'text', 'text every at kept restore standby tested'],
    ['reserve-routine', undefined, 'process! when measures!+ by how using+ back-entry+'],
    ['evidence', 'title', 'title! on by where next'],
    ['life-phase', undefined, 'phase! activities!+ by on'],
    ['card-role', 'role', 'role! deputy place reports-to'],
    ['trigger', 'when', 'when! after by'],
    ['check', 'check', 'check! if-ok if-not'],
    ['activation', 'text', 'text criteria+ authority* steps*'],
    ['stand-down', 'text', 'text criteria+ by+ steps*'],
    ['paper-record', 'what', 'what! on join-key+'],
    ['join-key', 'key', 'key! where+'],
    ['print-trigger', 'type', 'type! every days+ at upon'],
    ['list-filter', 'what', 'what codes+ where column'],
    [
      'print-list',
      undefined,
      'title! source file exported exported-in filter+ columns+ sort+ trigger!+ by place disposal note',
    ],
    ['binder-content', 'what', 'what! source by updated note'],
    ['form', undefined, 'title! purpose head* columns* rows sheets numbers join-key+ after'],
    ['on-call', undefined, 'title role with+ hours duties+ equipment+ note+'],
    ['measure', 'measure', 'title upon measure! by+ every note'],
    ['server', 'address', 'address! port runs for'],
    [
      'system-record',
      undefined,
      'system name department client contractor environment addresses+ servers* effective note',
    ],
    ['event-class', 'class', 'class! description examples+ measures*'],
    ['event-classes', undefined, 'text classes!*'],
    ['severity-grade', undefined, 'id title! symbol text outage extent cause response'],
    ['grading', undefined, 'text grades!*'],
    ['prevention', 'text', 'text measures* monitoring* warning*'],
    ['report', undefined, 'title text when+ grade from to!+ phone+ within via+ content+ steps* note'],
    ['response', undefined, 'title grade+ when hours lead steps!*'],
    ['departmental-flow', undefined, 'area department! by join-key+ using+ during!* after*'],
    ['safeguard', undefined, 'type title measures!+ by'],
    ['training-programme', 'text', 'text training* exercises*'],
    ['incentives', 'text', 'text rewards+ penalties+'],
    ['final-provisions', 'text', 'text interpretation revision effective'],
    ['picture', undefined, 'file! alt!'],
    ['attachment', 'title', 'title! text where contacts* picture document'],
    ['recovery', 'system', 'priority system! after+ rto by steps+ check'],
    ['inject', 'inject', 'at inject! to+ expected'],
    ['exercise-result', 'text', 'text met+ not-met+'],
    ['finding', 'finding', 'finding! action owner due done plan'],
    ['exercise-head', undefined, 'id title! unit language status classification on! type! lead owner'],
  ])('%s, and what a plain text in its place stands for', (word, shorthand, fields) => {
    const schema = words[word] ?? {};
    expect(fieldsOf(schema)).toBe(fields);
    expect(schema.shorthand).toBe(shorthand);
  });
});

describe('a text that names something', () => {
  it.each([
    ['role-reference', 'role', undefined],
    ['party', 'role', true],
    ['resource-reference', 'resource', undefined],
    ['variant-reference', 'variant', undefined],
  ])('%s', (word, refers, free) => {
    expect([words[word]?.refers, words[word]?.free]).toEqual([refers, free]);
  });
});

describe('the choices of', () => {
  it.each([
    ['language', 'en da nb sv zh de'],
    ['status', 'draft approved retired'],
    ['classification', 'public internal confidential'],
    ['criticality', 'noticeable critical highly-critical'],
    ['level', 'local coordinating strategic'],
    ['resource-type', 'utility network channel system service place equipment paper'],
    [
      'provision',
      'power water heating network internet telephone mobile radio email messaging identity data-centre',
    ],
    [
      'role-function',
      'crisis-staff duty-officer it-support system-owner information-owner system-administrator supplier supplier-contact local-lead communication',
    ],
    ['impact-level', 'moderate significant severe'],
    ['recurrence', 'day week month year'],
    ['weekday', 'mo tu we th fr sa su'],
    ['print-occasion', 'periodic on-change static'],
    ['phase-of-life', 'need planning pilot operation development'],
    ['safeguard-type', 'people material communication funding technical facilities transport security'],
    ['exercise-type', 'tabletop walkthrough call-out functional full-scale'],
  ])('%s are these, in this order', (word, choices) => {
    expect(words[word]?.enum?.join(' ')).toBe(choices);
  });
});

/** Every object of a JSON text that is a schema or a part of one, with the path to it. */
function partsOf(value: unknown, path = ''): (readonly [path: string, part: Record<string, unknown>])[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => partsOf(child, `${path}/${key}`));
  return Array.isArray(value) ? below : [[path, value as Record<string, unknown>], ...below];
}

const files = [
  'vocabulary.schema.json',
  'config.schema.json',
  ...packageKindNames().map((name) => `kinds/${name}.schema.json`),
];

describe.each(files)('%s', (file) => {
  const parts = partsOf(JSON.parse(readFileSync(packagePath('schemas', file), 'utf8')));

  it('refers to words that there are', () => {
    const names = parts.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const [, home, word = ''] = /^(.*)#\/\$defs\/([\w-]+)$/.exec(name) ?? [];
      const own = home === '' && file !== 'vocabulary.schema.json';
      expect([
        name,
        own ? parts.some(([path]) => path === `/$defs/${word}`) : Object.hasOwn(words, word),
      ]).toEqual([name, true]);
      if (own) continue;
      expect(home).toBe(
        { vocabulary: '', config: 'vocabulary.schema.json' }[file.replace('.schema.json', '')] ??
          '../vocabulary.schema.json',
      );
    }
  });

  it('asks for something wherever there is a list, and takes one item alone only for a list', () => {
    for (const [path, { type, minItems, single }] of parts) {
      if (type === 'array') expect([path, minItems]).toEqual([path, 1]);
      else expect([path, single]).toEqual([path, undefined]);
    }
  });

  it('does without what a reader cannot follow: alternatives, conditions and things that are not', () => {
    const refused = [
      'oneOf',
      'anyOf',
      'allOf',
      'not',
      'if',
      'dependentSchemas',
      'patternProperties',
      '$dynamicRef',
    ];
    for (const [path, part] of parts) {
      expect([path, refused.filter((keyword) => Object.hasOwn(part, keyword))]).toEqual([path, []]);
    }
  });

  it('describes itself in sentences', () => {
    for (const [path, { description }] of parts) {
      if (typeof description === 'string')
        expect([path, description]).toEqual([path, expect.stringMatching(/[.?。?？]$/)]);
    }
  });
});

describe.each([
  [
    'action-card',
    'plan-head',
    'role! purpose triggers* checks* standby* declared!* escalation* messages* forms* stand-down! contacts* attachments*',
  ],
  [
    'beredskapsperm',
    'binder-head',
    'innledning organisasjon bakgrunn* konsekvenser* livsløp* etablerte-tiltak* vaktordning* vær-forberedt* tiltakskort* nødrutiner* planer* utskrifter!* fast-innhold* skjema* vedlegg* kopier!*',
  ],
  ['binder', 'binder-head', 'introduction plans* lists* contents* forms* attachments* copies!*'],
  [
    'continuity-plan',
    'plan-head',
    'introduction! organisation activation! alerting* functions!* impact* critical-periods* systems* backup response* downtime-procedures!* communication* recovery!* return-to-normal contacts!* equipment* training attachments* revision',
  ],
  [
    'exercise',
    'exercise-head',
    'scenario plans* participants!* objectives!* events* result! findings* attachments*',
  ],
  [
    'indsatsplan',
    'plan-head',
    'situation! alarmering!* opgaver!* handling!* ledelse! bemanding! kommunikation!* kontakt!* opmærksomhedspunkter* bilag* revision',
  ],
  [
    'kontinuitetsplan',
    'plan-head',
    'inledning! konsekvenser!* prioriteringsordning!* konsekvensnivå!* tidpunkter* backup! reservrutin!* ansvarsområden!* kontaktlista!* övrigt* bilagor* revidering',
  ],
  [
    'nodrutine',
    'plan-head',
    'gjelder! når!* forberedt* sjekk* fremgangsmåte!* registrering* eskalering* varsling* tilbake! ansvar* skjema* kontakt!* vedlegg* revisjon',
  ],
  [
    'notfallhandbuch',
    'plan-head',
    'einleitung! sofortmaßnahmen!* alarmierung!* eskalation organisation geschäftsprozesse* geschäftsfortführung!* wiederanlauf!* wiederherstellung* kommunikation* rückführung kontakte!* übungen anlagen* revision',
  ],
  ['resources', 'register-head', 'resources!'],
  ['scenarios', 'register-head', 'scenarios!'],
  ['roles', 'register-head', 'roles!'],
  [
    'tiltakskort',
    'plan-head',
    'gjelder! hvem utløses* sjekk* tiltak!* eskalering* varsling* skjema* avslutning oppfølging* kontakt!* vedlegg* revisjon',
  ],
  [
    'yingji-yuan',
    'plan-head',
    '总则! 系统档案 事件特征 组织机构! 事件分类 事件分级 预防与预警 信息报告* 应急启动 应急处置* 分级响应* 部门流程* 应急措施* 应急结束 应急保障* 培训与演练 奖惩 附则 联系方式* 附件*',
  ],
])('the kind %s', (name, head, sections) => {
  const kind = JSON.parse(
    readFileSync(packagePath('schemas', 'kinds', `${name}.schema.json`), 'utf8'),
  ) as Schema & { head: Schema };

  it('has its head and its sections in the order on paper', () => {
    expect(kind.head.$ref).toBe(`../vocabulary.schema.json#/$defs/${head}`);
    expect(fieldsOf(kind)).toBe(sections);
  });

  it('has no section that its head has too', () => {
    const fields = Object.keys(words[head]?.properties ?? {});
    expect(Object.keys(kind.properties ?? {}).filter((key) => fields.includes(key))).toEqual([]);
  });
});
