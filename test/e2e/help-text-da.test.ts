import { describe, expect, it } from 'vitest';
import { run } from './workspace.js';

/** The help of every command in Danish, as it is read on a screen of 80 columns. */
const helps: readonly (readonly [string, string])[] = [
  [
    'init',
    `Brug: plan init [indstillinger] [folder]

Opret et nyt arbejdsområde

Argumenter:
  folder             mappen; ellers den aktuelle

Indstillinger:
  --lang <language>  meddelelsernes sprog; ellers arbejdsområdets (da, de, en,
                     nb, sv eller zh)
  --color            farver, også uden for en terminal
  --no-color         ingen farver
  --example <name>   kopiér et helt eksempel i stedet
  -h, --help         vis denne hjælp

Eksempler:
  $ plan init beredskab --lang da
  $ plan init demo --example nordby

`,
  ],
  [
    'new',
    `Brug: plan new [indstillinger] <kind> [file]

Skriv en ny plan med alle afsnit klar til udfyldning

Argumenter:
  kind                 slagsen, som \`plan kinds\` viser dem
  file                 filen, der skrives; ellers standardoutput

Indstillinger:
  --lang <language>    meddelelsernes sprog; ellers arbejdsområdets (da, de, en,
                       nb, sv eller zh)
  --color              farver, også uden for en terminal
  --no-color           ingen farver
  -c, --config <file>  konfigurationsfilen; ellers plan.config.yaml, der søges
                       efter opad
  -h, --help           vis denne hjælp

Eksempler:
  $ plan new indsatsplan plans/stroemsvigt.yaml
  $ plan new indsatsplan

`,
  ],
  [
    'validate',
    `Brug: plan validate [indstillinger] [files...]

Kontrollér filer mod skemaet for deres slags

Argumenter:
  files                    filer, mapper eller mønstre; - er standardinput;
                           ellers hele arbejdsområdet

Indstillinger:
  --lang <language>        meddelelsernes sprog; ellers arbejdsområdets (da, de,
                           en, nb, sv eller zh)
  --color                  farver, også uden for en terminal
  --no-color               ingen farver
  --stdin-filename <path>  det navn, som standardinput (-) går under
  -c, --config <file>      konfigurationsfilen; ellers plan.config.yaml, der
                           søges efter opad
  -f, --format <format>    hvordan der meldes; kan gives flere gange (pretty,
                           compact, json, sarif, junit, github, gitlab,
                           checkstyle, markdown, html; ellers pretty)
  -o, --output <file>      filen til rapporten i det foregående --format; ellers
                           standardoutput
  -q, --quiet              meld kun fejl
  --max-warnings <count>   flere advarsler end dette regnes som fejl
  -h, --help               vis denne hjælp

Eksempler:
  $ plan validate
  $ plan validate plans/it-nedbrud.yaml
  $ cat plan.yaml | plan validate - --stdin-filename plans/plan.yaml

`,
  ],
  [
    'lint',
    `Brug: plan lint [indstillinger] [files...]

Find det, der ville svigte på dagen

Argumenter:
  files                    filer, mapper eller mønstre; - er standardinput;
                           ellers hele arbejdsområdet

Indstillinger:
  --lang <language>        meddelelsernes sprog; ellers arbejdsområdets (da, de,
                           en, nb, sv eller zh)
  --color                  farver, også uden for en terminal
  --no-color               ingen farver
  --stdin-filename <path>  det navn, som standardinput (-) går under
  -c, --config <file>      konfigurationsfilen; ellers plan.config.yaml, der
                           søges efter opad
  -f, --format <format>    hvordan der meldes; kan gives flere gange (pretty,
                           compact, json, sarif, junit, github, gitlab,
                           checkstyle, markdown, html; ellers pretty)
  -o, --output <file>      filen til rapporten i det foregående --format; ellers
                           standardoutput
  -q, --quiet              meld kun fejl
  --max-warnings <count>   flere advarsler end dette regnes som fejl
  --as-of <date>           dagen for kontrollen (2026-03-02); ellers i dag
  --rule <id>              kør kun denne regel; kan gentages
  --preset <name>          hvilke regler der køres (minimal, recommended, all
                           eller review)
  --since <revision>       kun filer, der er ændret siden denne git-revision
  --fix                    ret det, der kan rettes uden at spørge
  --fix-dry-run            vis som forskel, hvad --fix ville ændre
  --update-baseline        udskyd det, der findes nu: skriv plan-baseline.json
  -h, --help               vis denne hjælp

Eksempler:
  $ plan lint
  $ plan lint plans/it-nedbrud.yaml --as-of 2027-01-01
  $ plan lint --preset review --format html --output review.html
  $ plan lint --since origin/main --max-warnings 0
  $ plan lint --fix-dry-run

`,
  ],
  [
    'build',
    `Brug: plan build [indstillinger] [binder]

Kontrollér det hele, skriv siden, og udskriv mapperne

Argumenter:
  binder                  en mappes id; ellers alle

Indstillinger:
  --lang <language>       meddelelsernes sprog; ellers arbejdsområdets (da, de,
                          en, nb, sv eller zh)
  --color                 farver, også uden for en terminal
  --no-color              ingen farver
  -c, --config <file>     konfigurationsfilen; ellers plan.config.yaml, der
                          søges efter opad
  -f, --format <format>   hvordan der meldes; kan gives flere gange (pretty,
                          compact, json, sarif, junit, github, gitlab,
                          checkstyle, markdown, html; ellers pretty)
  -o, --output <file>     filen til rapporten i det foregående --format; ellers
                          standardoutput
  -q, --quiet             meld kun fejl
  --max-warnings <count>  flere advarsler end dette regnes som fejl
  --as-of <date>          dagen for kontrollen (2026-03-02); ellers i dag
  --to <formats>          hvad der skal skrives, med komma imellem (html, pdf,
                          docx, markdown eller epub; ellers html,pdf)
  --browser <path>        browseren, der udskrives med; ellers søges en
  --encrypt               lås mapperne med en adgangskode, fra PLAN_PASSWORD
                          eller tastet
  --copies                skriv også en PDF for hvert eksemplar på mappens
                          liste, nævnt på hver side
  --since <what>          skriv også de ark, der er ændret siden et manifest
                          eller en git-revision
  --site                  skriv også en mappe med sider til en server
  --no-cache              udskriv alt på ny, og gem intet til næste gang
  --force                 overskriv filer, som plan ikke har lavet
  --watch                 byg igen, hver gang en fil i arbejdsområdet ændres,
                          indtil Ctrl-C
  -h, --help              vis denne hjælp

Eksempler:
  $ plan build
  $ plan build beredskabsmappe --as-of 2027-01-01
  $ plan build --browser /usr/bin/chromium
  $ plan build --encrypt
  $ plan build --copies --since HEAD~1
  $ plan build --to docx,epub --site
  $ plan build --watch

`,
  ],
  [
    'verify',
    `Brug: plan verify [indstillinger] <paper>

Fortæl, om papir er gældende: en kode fra en side eller en PDF

Argumenter:
  paper                  en kode, som den står på en side eller forside, eller
                         en PDF

Indstillinger:
  --lang <language>      meddelelsernes sprog; ellers arbejdsområdets (da, de,
                         en, nb, sv eller zh)
  --color                farver, også uden for en terminal
  --no-color             ingen farver
  -c, --config <file>    konfigurationsfilen; ellers plan.config.yaml, der søges
                         efter opad
  --manifest <file>      manifestet, som plan build skrev; ellers manifest.json
                         i outputmappen
  -f, --format <format>  hvordan svaret skrives (pretty eller json; ellers
                         pretty)
  -h, --help             vis denne hjælp

Eksempler:
  $ plan verify K7M4-Q2XP
  $ plan verify out/beredskabsmappe.pdf
  $ plan verify k7m4q2xp --format json

`,
  ],
  [
    'copies',
    `Brug: plan copies [indstillinger]

Vis de trykte eksemplarer, og hvilke der skal tages tilbage

Indstillinger:
  --lang <language>      meddelelsernes sprog; ellers arbejdsområdets (da, de,
                         en, nb, sv eller zh)
  --color                farver, også uden for en terminal
  --no-color             ingen farver
  -c, --config <file>    konfigurationsfilen; ellers plan.config.yaml, der søges
                         efter opad
  --manifest <file>      manifestet, som plan build skrev; ellers manifest.json
                         i outputmappen
  -f, --format <format>  hvordan svaret skrives (pretty eller json; ellers
                         pretty)
  -h, --help             vis denne hjælp

Eksempler:
  $ plan copies
  $ plan copies --format json

`,
  ],
  [
    'kinds',
    `Brug: plan kinds [indstillinger]

Vis de slags dokumenter, der findes

Indstillinger:
  --lang <language>    meddelelsernes sprog; ellers arbejdsområdets (da, de, en,
                       nb, sv eller zh)
  --color              farver, også uden for en terminal
  --no-color           ingen farver
  -c, --config <file>  konfigurationsfilen; ellers plan.config.yaml, der søges
                       efter opad
  --json               udskriv JSON
  -h, --help           vis denne hjælp

Eksempler:
  $ plan kinds
  $ plan kinds --json

`,
  ],
  [
    'schema',
    `Brug: plan schema [indstillinger] <kind>

Udskriv JSON-skemaet for en slags, til editorer

Argumenter:
  kind                 slagsen, som \`plan kinds\` viser dem

Indstillinger:
  --lang <language>    meddelelsernes sprog; ellers arbejdsområdets (da, de, en,
                       nb, sv eller zh)
  --color              farver, også uden for en terminal
  --no-color           ingen farver
  -c, --config <file>  konfigurationsfilen; ellers plan.config.yaml, der søges
                       efter opad
  -h, --help           vis denne hjælp

Eksempler:
  $ plan schema indsatsplan > schemas/indsatsplan.schema.json

`,
  ],
  [
    'explain',
    `Brug: plan explain [indstillinger] <rule>

Forklar en regel: hvorfor, kilder, et godt og et dårligt eksempel

Argumenter:
  rule                 reglen, som \`plan rules\` viser dem

Indstillinger:
  --lang <language>    meddelelsernes sprog; ellers arbejdsområdets (da, de, en,
                       nb, sv eller zh)
  --color              farver, også uden for en terminal
  --no-color           ingen farver
  -c, --config <file>  konfigurationsfilen; ellers plan.config.yaml, der søges
                       efter opad
  -h, --help           vis denne hjælp

Eksempler:
  $ plan explain stale-review
  $ plan explain contact-without-phone --lang da

`,
  ],
  [
    'rules',
    `Brug: plan rules [indstillinger]

Vis reglerne

Indstillinger:
  --lang <language>      meddelelsernes sprog; ellers arbejdsområdets (da, de,
                         en, nb, sv eller zh)
  --color                farver, også uden for en terminal
  --no-color             ingen farver
  -c, --config <file>    konfigurationsfilen; ellers plan.config.yaml, der søges
                         efter opad
  -f, --format <format>  hvordan reglerne vises (pretty, json eller markdown;
                         ellers pretty)
  -h, --help             vis denne hjælp

Eksempler:
  $ plan rules
  $ plan rules --format markdown

`,
  ],
];

const whole = `Brug: plan [indstillinger] [kommando]

Beredskabsplaner som kode: kontrollér dem, gennemgå dem, udskriv dem.

Indstillinger:
  -V, --version      vis versionen
  --lang <language>  meddelelsernes sprog; ellers arbejdsområdets (da, de, en,
                     nb, sv eller zh)
  --color            farver, også uden for en terminal
  --no-color         ingen farver
  -h, --help         vis denne hjælp

Kommandoer:
  init               Opret et nyt arbejdsområde
  new                Skriv en ny plan med alle afsnit klar til udfyldning
  validate           Kontrollér filer mod skemaet for deres slags
  lint               Find det, der ville svigte på dagen
  build              Kontrollér det hele, skriv siden, og udskriv mapperne
  verify             Fortæl, om papir er gældende: en kode fra en side eller en
                     PDF
  copies             Vis de trykte eksemplarer, og hvilke der skal tages tilbage
  review             Saml, hvad de ansvarlige for planerne skal gøre, til at
                     dele ud
  audit              Vis, hvor planerne svarer på en standard, og hvad der
                     mangler
  simulate           Vis, hvad der stadig virker, når ressourcer mistes, og hvor
                     længe
  kinds              Vis de slags dokumenter, der findes
  schema             Udskriv JSON-skemaet for en slags, til editorer
  explain            Forklar en regel: hvorfor, kilder, et godt og et dårligt
                     eksempel
  rules              Vis reglerne
  help [kommando]    Vis hjælp til en kommando

Kør \`plan <kommando> --help\` for en kommandos indstillinger og eksempler.
`;

describe('the help in Danish', () => {
  it.each(helps)('of %s is complete', (name, stdout) => {
    expect(run([name, '--help', '--lang', 'da'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('of the program is complete', () => {
    expect(run(['--help', '--lang', 'da'])).toEqual({ code: 0, stdout: whole, stderr: '' });
  });

  it('is given as a mistake, on standard error, when nothing was asked for', () => {
    expect(run([], { env: { LANG: 'da_DK.UTF-8' } })).toEqual({ code: 2, stdout: '', stderr: whole });
    expect(run([], { env: { LC_MESSAGES: 'da_DK' } })).toEqual({ code: 2, stdout: '', stderr: whole });
  });

  it('fits on a screen of 80 columns', () => {
    const lines = [whole, ...helps.map(([, text]) => text)].join('').split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});
