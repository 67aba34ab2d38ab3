import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/list.js';
import { columnsOf } from '../../src/core/columns.js';
import { localeFor } from '../../src/host/locales.js';
import { run } from './workspace.js';

/** What the help of each command describes, in order: what stands on the left, and the key of what is said of it. */
type Rows = readonly (readonly [string, string])[];

const common: Rows = [
  ['--lang <language>', 'option.lang'],
  ['--color', 'option.color'],
  ['--no-color', 'option.no-color'],
];
const help: Rows = [['-h, --help', 'option.help']];
const config: Rows = [['-c, --config <file>', 'option.config']];
const input: Rows = [['--stdin-filename <path>', 'option.stdin-filename'], ...config];
const reporting: Rows = [
  ['-f, --format <format>', 'option.format'],
  ['-o, --output <file>', 'option.report-file'],
  ['-q, --quiet', 'option.quiet'],
  ['--max-warnings <count>', 'option.max-warnings'],
];
const asOf: Rows = [['--as-of <date>', 'option.as-of']];
const choosing: Rows = [
  ['--rule <id>', 'option.rule'],
  ['--preset <name>', 'option.preset'],
  ['--since <revision>', 'option.since'],
  ['--fix', 'option.fix'],
  ['--fix-dry-run', 'option.fix-dry-run'],
  ['--update-baseline', 'option.update-baseline'],
];
const answering: Rows = [
  ['--manifest <file>', 'option.manifest'],
  ['-f, --format <format>', 'option.answer-format'],
];
const json: Rows = [['--json', 'option.json']];

const described: Readonly<Record<string, Rows>> = {
  init: [['folder', 'argument.folder'], ...common, ['--example <name>', 'option.example'], ...help],
  new: [['kind', 'argument.kind'], ['file', 'argument.file'], ...common, ...config, ...help],
  validate: [['files', 'argument.files'], ...common, ...input, ...reporting, ...help],
  lint: [['files', 'argument.files'], ...common, ...input, ...reporting, ...asOf, ...choosing, ...help],
  build: [
    ['binder', 'argument.binder'],
    ...common,
    ...config,
    ...reporting,
    ...asOf,
    ['--to <formats>', 'option.to'],
    ['--browser <path>', 'option.browser'],
    ['--encrypt', 'option.encrypt'],
    ['--copies', 'option.copies'],
    ['--since <what>', 'option.replacement'],
    ['--site', 'option.site'],
    ['--no-cache', 'option.no-cache'],
    ['--force', 'option.force'],
    ['--watch', 'option.watch'],
    ...help,
  ],
  verify: [['paper', 'argument.paper'], ...common, ...config, ...answering, ...help],
  copies: [...common, ...config, ...answering, ...help],
  kinds: [...common, ...config, ...json, ...help],
  schema: [['kind', 'argument.kind'], ...common, ...config, ...help],
  explain: [['rule', 'argument.rule'], ...common, ...config, ...help],
  rules: [...common, ...config, ['-f, --format <format>', 'option.rules-format'], ...help],
};

/** What stands in parentheses behind an option that takes one of several values. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nb: {
    'option.lang': ' (da, de, en, nb, sv eller zh)',
    'option.preset': ' (minimal, recommended, all eller review)',
    'option.rules-format': ' (pretty, json eller markdown; ellers pretty)',
    'option.to': ' (html, pdf, docx, markdown eller epub; ellers html,pdf)',
    'option.answer-format': ' (pretty eller json; ellers pretty)',
    'option.format':
      ' (pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown, html; ellers pretty)',
  },
  sv: {
    'option.lang': ' (da, de, en, nb, sv eller zh)',
    'option.preset': ' (minimal, recommended, all eller review)',
    'option.rules-format': ' (pretty, json eller markdown; annars pretty)',
    'option.to': ' (html, pdf, docx, markdown eller epub; annars html,pdf)',
    'option.answer-format': ' (pretty eller json; annars pretty)',
    'option.format':
      ' (pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown, html; annars pretty)',
  },
  zh: {
    'option.lang': ' (da、de、en、nb、sv或zh)',
    'option.preset': ' (minimal、recommended、all或review)',
    'option.rules-format': ' (pretty、json或markdown; 默认 pretty)',
    'option.to': ' (html、pdf、docx、markdown或epub; 默认 html,pdf)',
    'option.answer-format': ' (pretty或json; 默认 pretty)',
    'option.format':
      ' (pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown, html; 默认 pretty)',
  },
  de: {
    'option.lang': ' (da, de, en, nb, sv oder zh)',
    'option.preset': ' (minimal, recommended, all oder review)',
    'option.rules-format': ' (pretty, json oder markdown; sonst pretty)',
    'option.to': ' (html, pdf, docx, markdown oder epub; sonst html,pdf)',
    'option.answer-format': ' (pretty oder json; sonst pretty)',
    'option.format':
      ' (pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown, html; sonst pretty)',
  },
};

/** The whole help of the program, as it is read on a screen of 80 columns. */
const whole: Readonly<Record<string, string>> = {
  nb: `Bruk: plan [valg] [kommando]

Beredskapsplaner som kode: kontroller dem, finn svakhetene, skriv dem ut.

Valg:
  -V, --version      vis versjonen
  --lang <language>  språket i meldingene; ellers språket i arbeidsområdet (da,
                     de, en, nb, sv eller zh)
  --color            farger, også utenfor en terminal
  --no-color         ingen farger
  -h, --help         vis denne hjelpen

Kommandoer:
  init               Opprett et nytt arbeidsområde
  new                Skriv en ny plan med alle avsnitt klare til utfylling
  validate           Kontroller filer mot skjemaet for dokumenttypen
  lint               Finn det som ville sviktet når det gjelder
  build              Kontroller alt, skriv siden, og skriv ut permene
  verify             Fortell om papir er gjeldende: en kode fra en side eller en
                     PDF
  copies             Vis de trykte eksemplarene, og hvilke som må tas tilbake
  review             Samle det de ansvarlige for planene skal gjøre, til å dele
                     ut
  audit              Vis hvor planene svarer på en standard, og hva som mangler
  simulate           Vis hva som fortsatt virker når ressurser er borte, og hvor
                     lenge
  kinds              Vis dokumenttypene
  schema             Skriv ut JSON-skjemaet for en dokumenttype, til
                     redigeringsprogrammer
  explain            Forklar en regel: hvorfor, kilder, et godt og et dårlig
                     eksempel
  rules              Vis reglene
  help [kommando]    Vis hjelp til en kommando

Kjør \`plan <kommando> --help\` for valg og eksempler til en kommando.
`,
  sv: `Användning: plan [flaggor] [kommando]

Beredskapsplaner som kod: kontrollera dem, granska dem, skriv ut dem.

Flaggor:
  -V, --version      visa versionen
  --lang <language>  meddelandenas språk; annars arbetsytans (da, de, en, nb, sv
                     eller zh)
  --color            färg även utanför en terminal
  --no-color         ingen färg
  -h, --help         visa den här hjälpen

Kommandon:
  init               Skapa en ny arbetsyta
  new                Skriv en ny plan med alla avsnitt att fylla i
  validate           Kontrollera filer mot schemat för deras dokumenttyp
  lint               Hitta det som skulle svika när det gäller
  build              Kontrollera allt, skriv sidan och skriv ut pärmarna
  verify             Tala om ifall papper gäller: en kod från en sida eller en
                     PDF
  copies             Visa de tryckta exemplaren och vilka som måste tas tillbaka
  review             Samla vad de ansvariga för planerna ska göra, för att delas
                     ut
  audit              Visa var planerna svarar mot en standard och vad som saknas
  simulate           Visa vad som fortfarande fungerar när resurser går
                     förlorade, och hur länge
  kinds              Visa dokumenttyperna
  schema             Skriv ut JSON-schemat för en dokumenttyp, för redigerare
  explain            Förklara en regel: varför, källor, ett bra och ett dåligt
                     exempel
  rules              Visa reglerna
  help [kommando]    Visa hjälp för ett kommando

Kör \`plan <kommando> --help\` för flaggor och exempel till ett kommando.
`,
  zh: `用法： plan [选项] [命令]

用代码管理应急预案：检查、审读、打印。

选项：
  -V, --version      显示版本
  --lang <language>  提示信息的语言；默认用工作区的语言 (da、de、en、nb、sv或zh)
  --color            不在终端中也使用颜色
  --no-color         不使用颜色
  -h, --help         显示本帮助

命令：
  init               新建工作区
  new                新建一份带有各章节、等待填写的预案
  validate           按文档类型的模式检查文件
  lint               找出到时会失灵的地方
  build              全面检查，然后生成网页并打印应急手册
  verify             判断纸质件是否为现行版本：页面上的代码或 PDF
  copies             列出已印制的各份，以及需要收回的份
  review             汇总各预案负责人的待办事项，便于分发
  audit              列出预案在何处回应某项标准的要求，以及缺少什么
  simulate           推演资源中断后哪些工作仍能进行、能维持多久
  kinds              列出文档类型
  schema             输出某一类型的 JSON Schema，供编辑器使用
  explain            解释一条规则：理由、来源、正反示例
  rules              列出检查规则
  help [命令]        显示某个命令的帮助

运行 \`plan <命令> --help\` 查看某个命令的选项和示例。
`,
  de: `Aufruf: plan [Optionen] [Befehl]

Notfallpläne als Code: prüfen, auf Schwachstellen untersuchen, drucken.

Optionen:
  -V, --version      die Version zeigen
  --lang <language>  Sprache der Meldungen; sonst die des Arbeitsbereichs (da,
                     de, en, nb, sv oder zh)
  --color            Farben auch außerhalb eines Terminals
  --no-color         keine Farben
  -h, --help         diese Hilfe zeigen

Befehle:
  init               Einen neuen Arbeitsbereich anlegen
  new                Einen neuen Plan schreiben, dessen Abschnitte auszufüllen
                     sind
  validate           Dateien gegen das Schema ihrer Dokumentart prüfen
  lint               Finden, was im Ernstfall versagen würde
  build              Alles prüfen, dann die Seite schreiben und die
                     Notfallordner drucken
  verify             Sagen, ob Papier aktuell ist: ein Code von einer Seite oder
                     eine PDF-Datei
  copies             Die gedruckten Exemplare auflisten, und welche
                     zurückzuholen sind
  review             Zusammenstellen, was die Verantwortlichen der Pläne zu tun
                     haben, zum Verteilen
  audit              Zeigen, wo die Pläne auf eine Norm antworten und was fehlt
  simulate           Zeigen, was noch geht, wenn Ressourcen ausfallen, und wie
                     lange
  kinds              Die Dokumentarten auflisten
  schema             Das JSON-Schema einer Dokumentart ausgeben, für Editoren
  explain            Eine Regel erklären: warum, Quellen, ein gutes und ein
                     schlechtes Beispiel
  rules              Die Prüfregeln auflisten
  help [Befehl]      Die Hilfe zu einem Befehl zeigen

\`plan <Befehl> --help\` zeigt die Optionen und Beispiele eines Befehls.
`,
};

const english = localeFor('en').data.cli;

/** Texts that only pass on what they are given. */
const passedOn = ['help.choices', 'report.summary', 'report.list'];

/** The paragraphs of a help, each as its lines; a line that goes on where the descriptions stand belongs to the one before. */
function paragraphs(text: string): string[][] {
  const lines = text.trimEnd().replace(/\n {6,}/g, ' ');
  return lines.split('\n\n').map((paragraph) => paragraph.split('\n'));
}

describe.each(Object.keys(whole))('the help in %s', (lang) => {
  const locale = localeFor(lang);
  const helps = new Map(commands.map(({ name }) => [name, run([name, '--help', '--lang', lang])]));

  it('of the program is complete', () => {
    expect(run(['--help', '--lang', lang])).toEqual({ code: 0, stdout: whole[lang], stderr: '' });
  });

  it.each(Object.keys(described))('of %s says all that the locale says, and nothing else', (name) => {
    const { code, stdout, stderr } = helps.get(name) ?? {};
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const found = paragraphs(stdout ?? '');
    const [usage, summary, ...lists] = found;
    const examples = lists.pop();
    const called = `${locale.say('help.usage')} plan ${name} ${locale.say('help.some-options')}`;
    expect(usage?.[0]?.slice(0, called.length)).toBe(called);
    expect(summary).toEqual([locale.say(`${name}.summary`)]);
    const rows = (described[name] ?? []).map(([left, key]) => {
      return `  ${left}  ${locale.say(key)}${choices[lang]?.[key] ?? ''}`;
    });
    const isArgument = (row: string): boolean => !row.startsWith('  -');
    const expected = [
      [locale.say('help.arguments'), ...rows.filter(isArgument)],
      [locale.say('help.options'), ...rows.filter((row) => !isArgument(row))],
    ].filter(({ length }) => length > 1);
    expect(lists.map((lines) => lines.map((line) => line.replace(/(?<=\S) {2,}/, '  ')))).toEqual(expected);
    expect(examples?.[0]).toBe(locale.say('help.examples'));
    for (const example of examples?.slice(1) ?? []) expect(example).toMatch(/^ {2}\$ \S/);
  });

  it('has no English sentence and no key left', () => {
    const said = [whole[lang] ?? '', ...[...helps.values()].map(({ stdout }) => stdout)];
    const text = said.flatMap(paragraphs).flat().join('\n');
    const sentences = Object.entries(english).filter(
      ([key]) => /^(?:help|option|argument)\.|\.(?:summary|more)$/.test(key) && !passedOn.includes(key),
    );
    expect(sentences.length).toBeGreaterThan(35);
    const left = sentences.filter(([, words]) => typeof words === 'string' && text.includes(words));
    expect(left).toEqual([]);
    expect(text).not.toMatch(/\b(?:cli|labels|messages)\.|undefined|\{\w+\}/);
  });

  it('fits on a screen of 80 columns', () => {
    const lines = [whole[lang] ?? '', ...[...helps.values()].map(({ stdout }) => stdout)]
      .join('')
      .split('\n');
    expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
  });
});

describe('the sentences of the command line', () => {
  /** What happens to be the same word. */
  const same: Readonly<Record<string, readonly string[]>> = {
    da: ['audit.column.status', 'new.plan', 'new.variant'],
    nb: ['audit.column.status', 'new.plan', 'new.variant'],
    sv: ['audit.column.status', 'new.plan', 'new.variant', 'new.text', 'new.process'],
    zh: [],
    de: ['audit.column.status', 'audit.write-in', 'copies.code'],
  };

  it.each(Object.keys(same))('in %s are none of those in English', (lang) => {
    const { cli } = localeFor(lang).data;
    const alike = Object.keys(english).filter(
      (key) => JSON.stringify(cli[key]) === JSON.stringify(english[key]) && !passedOn.includes(key),
    );
    expect(alike.sort()).toEqual([...(same[lang] ?? [])].sort());
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    ['nb', ['valdate'], 'plan: Det finnes ingen kommando valdate.\n  Mente du validate?\n'],
    ['sv', ['valdate'], 'plan: Det finns inget kommando valdate.\n  Menade du validate?\n'],
    ['zh', ['valdate'], 'plan: 没有 valdate 这个命令。\n  是否想写 validate ？\n'],
    ['de', ['valdate'], 'plan: Den Befehl valdate gibt es nicht.\n  Meinten Sie validate?\n'],
    ['nb', ['lint', '--formt', 'json'], 'plan: Det finnes ikke noe valg --formt.\n  Mente du --format?\n'],
    [
      'sv',
      ['--nope'],
      'plan: Det finns ingen flagga --nope.\n  Kör `plan --help` eller `plan <kommando> --help`.\n',
    ],
    ['zh', ['schema'], 'plan: 缺少参数 kind。\n  请运行 `plan <命令> --help`。\n'],
    [
      'de',
      ['kinds', 'x'],
      'plan: Es sind zu viele Argumente angegeben.\n  Hilfe gibt `plan <Befehl> --help`.\n',
    ],
    [
      'nb',
      ['lint', '-f', 'xml'],
      'plan: -f, --format <format> kan ikke være «xml».\n  Du kan velge pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown eller html.\n',
    ],
    [
      'sv',
      ['lint', '-f', 'xml'],
      'plan: -f, --format <format> kan inte vara ”xml”.\n  Du kan välja pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown eller html.\n',
    ],
    [
      'zh',
      ['lint', '-f', 'xml'],
      'plan: -f, --format <format> 不能是“xml”。\n  可以选 pretty、compact、json、sarif、junit、github、gitlab、checkstyle、markdown或html。\n',
    ],
    [
      'de',
      ['lint', '-f', 'xml'],
      'plan: -f, --format <format> kann nicht „xml“ sein.\n  Zur Auswahl stehen pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown oder html.\n',
    ],
    ['de', ['lint', '--config'], 'plan: Die Option -c, --config <file> braucht einen Wert.\n'],
  ])('is explained in %s: %j', (lang, args, stderr) => {
    const env = { LANG: `${lang}_XX.UTF-8` };
    expect(run(args, { env })).toEqual({ code: 2, stdout: '', stderr });
  });
});
