import { describe, expect, it } from 'vitest';
import { run } from './workspace.js';

/** The help of every command in English, as it is read on a screen of 80 columns. */
const helps: readonly (readonly [string, string])[] = [
  [
    'init',
    `Usage: plan init [options] [folder]

Make a new workspace

Arguments:
  folder             the folder; else the working directory

Options:
  --lang <language>  language of the messages; else the workspace’s (da, de, en,
                     nb, sv, or zh)
  --color            colour even when not in a terminal
  --no-color         no colour
  --example <name>   copy a whole example workspace instead
  -h, --help         show this help

Examples:
  $ plan init beredskab --lang da
  $ plan init demo --example nordby

`,
  ],
  [
    'new',
    `Usage: plan new [options] <kind> [file]

Write a new plan with its sections to fill in

Arguments:
  kind                 the kind, as \`plan kinds\` lists them
  file                 the file to write; else standard output

Options:
  --lang <language>    language of the messages; else the workspace’s (da, de,
                       en, nb, sv, or zh)
  --color              colour even when not in a terminal
  --no-color           no colour
  -c, --config <file>  the configuration file; else plan.config.yaml, looked for
                       upwards
  -h, --help           show this help

Examples:
  $ plan new indsatsplan plans/stroemsvigt.yaml
  $ plan new indsatsplan

`,
  ],
  [
    'validate',
    `Usage: plan validate [options] [files...]

Check files against the schemas of their kinds

Arguments:
  files                    files, folders or patterns; - is standard input; else
                           the whole workspace

Options:
  --lang <language>        language of the messages; else the workspace’s (da,
                           de, en, nb, sv, or zh)
  --color                  colour even when not in a terminal
  --no-color               no colour
  --stdin-filename <path>  the name that standard input (-) goes by
  -c, --config <file>      the configuration file; else plan.config.yaml, looked
                           for upwards
  -f, --format <format>    how to report; may be given several times (pretty,
                           compact, json, sarif, junit, github, gitlab,
                           checkstyle, markdown, html; else pretty)
  -o, --output <file>      the file for the report of the --format before it;
                           else standard output
  -q, --quiet              report errors only
  --max-warnings <count>   more warnings than this are a failure
  -h, --help               show this help

Examples:
  $ plan validate
  $ plan validate plans/it-nedbrud.yaml
  $ cat plan.yaml | plan validate - --stdin-filename plans/plan.yaml

`,
  ],
  [
    'lint',
    `Usage: plan lint [options] [files...]

Find what would fail on the day

Arguments:
  files                    files, folders or patterns; - is standard input; else
                           the whole workspace

Options:
  --lang <language>        language of the messages; else the workspace’s (da,
                           de, en, nb, sv, or zh)
  --color                  colour even when not in a terminal
  --no-color               no colour
  --stdin-filename <path>  the name that standard input (-) goes by
  -c, --config <file>      the configuration file; else plan.config.yaml, looked
                           for upwards
  -f, --format <format>    how to report; may be given several times (pretty,
                           compact, json, sarif, junit, github, gitlab,
                           checkstyle, markdown, html; else pretty)
  -o, --output <file>      the file for the report of the --format before it;
                           else standard output
  -q, --quiet              report errors only
  --max-warnings <count>   more warnings than this are a failure
  --as-of <date>           the day of the check (2026-03-02); else today
  --rule <id>              run only this rule; may be repeated
  --preset <name>          which rules run (minimal, recommended, all, or
                           review)
  --since <revision>       only files touched since this revision of git
  --fix                    mend what can be mended without asking
  --fix-dry-run            show as a difference what --fix would change
  --update-baseline        put off what is found now: write plan-baseline.json
  -h, --help               show this help

Examples:
  $ plan lint
  $ plan lint plans/it-nedbrud.yaml --as-of 2027-01-01
  $ plan lint --preset review --format html --output review.html
  $ plan lint --since origin/main --max-warnings 0
  $ plan lint --fix-dry-run

`,
  ],
  [
    'build',
    `Usage: plan build [options] [binder]

Check everything, then write the page and print the binders

Arguments:
  binder                  the id of a binder; else all

Options:
  --lang <language>       language of the messages; else the workspace’s (da,
                          de, en, nb, sv, or zh)
  --color                 colour even when not in a terminal
  --no-color              no colour
  -c, --config <file>     the configuration file; else plan.config.yaml, looked
                          for upwards
  -f, --format <format>   how to report; may be given several times (pretty,
                          compact, json, sarif, junit, github, gitlab,
                          checkstyle, markdown, html; else pretty)
  -o, --output <file>     the file for the report of the --format before it;
                          else standard output
  -q, --quiet             report errors only
  --max-warnings <count>  more warnings than this are a failure
  --as-of <date>          the day of the check (2026-03-02); else today
  --to <formats>          what to write, with commas between (html, pdf, docx,
                          markdown, or epub; else html,pdf)
  --browser <path>        the browser to print with; else one is looked for
  --encrypt               lock the binders with a password, from PLAN_PASSWORD
                          or typed
  --copies                also write a PDF for each copy on a binder’s list,
                          named on each page
  --since <what>          also write the sheets that changed since a manifest or
                          a revision of git
  --site                  write a folder of pages for a server too
  --no-cache              print everything anew, and keep nothing for the next
                          time
  --force                 write over files that plan did not make
  --watch                 build again whenever a file of the workspace changes,
                          until Ctrl-C
  -h, --help              show this help

Examples:
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
    `Usage: plan verify [options] <paper>

Tell whether paper is current: a code from a page, or a PDF

Arguments:
  paper                  a code as it stands on a page or cover, or a PDF

Options:
  --lang <language>      language of the messages; else the workspace’s (da, de,
                         en, nb, sv, or zh)
  --color                colour even when not in a terminal
  --no-color             no colour
  -c, --config <file>    the configuration file; else plan.config.yaml, looked
                         for upwards
  --manifest <file>      the manifest that plan build wrote; else manifest.json
                         in the output folder
  -f, --format <format>  how the answer is written (pretty or json; else pretty)
  -h, --help             show this help

Examples:
  $ plan verify K7M4-Q2XP
  $ plan verify out/beredskabsmappe.pdf
  $ plan verify k7m4q2xp --format json

`,
  ],
  [
    'copies',
    `Usage: plan copies [options]

List the printed copies, and which have to be taken back

Options:
  --lang <language>      language of the messages; else the workspace’s (da, de,
                         en, nb, sv, or zh)
  --color                colour even when not in a terminal
  --no-color             no colour
  -c, --config <file>    the configuration file; else plan.config.yaml, looked
                         for upwards
  --manifest <file>      the manifest that plan build wrote; else manifest.json
                         in the output folder
  -f, --format <format>  how the answer is written (pretty or json; else pretty)
  -h, --help             show this help

Examples:
  $ plan copies
  $ plan copies --format json

`,
  ],
  [
    'kinds',
    `Usage: plan kinds [options]

List the kinds of documents

Options:
  --lang <language>    language of the messages; else the workspace’s (da, de,
                       en, nb, sv, or zh)
  --color              colour even when not in a terminal
  --no-color           no colour
  -c, --config <file>  the configuration file; else plan.config.yaml, looked for
                       upwards
  --json               print JSON
  -h, --help           show this help

Examples:
  $ plan kinds
  $ plan kinds --json

`,
  ],
  [
    'schema',
    `Usage: plan schema [options] <kind>

Print the JSON Schema of a kind, for editors

Arguments:
  kind                 the kind, as \`plan kinds\` lists them

Options:
  --lang <language>    language of the messages; else the workspace’s (da, de,
                       en, nb, sv, or zh)
  --color              colour even when not in a terminal
  --no-color           no colour
  -c, --config <file>  the configuration file; else plan.config.yaml, looked for
                       upwards
  -h, --help           show this help

Examples:
  $ plan schema indsatsplan > schemas/indsatsplan.schema.json

`,
  ],
  [
    'explain',
    `Usage: plan explain [options] <rule>

Explain a rule: why, sources, a good and a bad example

Arguments:
  rule                 the rule, as \`plan rules\` lists them

Options:
  --lang <language>    language of the messages; else the workspace’s (da, de,
                       en, nb, sv, or zh)
  --color              colour even when not in a terminal
  --no-color           no colour
  -c, --config <file>  the configuration file; else plan.config.yaml, looked for
                       upwards
  -h, --help           show this help

Examples:
  $ plan explain stale-review
  $ plan explain contact-without-phone --lang da

`,
  ],
  [
    'rules',
    `Usage: plan rules [options]

List the lint rules

Options:
  --lang <language>      language of the messages; else the workspace’s (da, de,
                         en, nb, sv, or zh)
  --color                colour even when not in a terminal
  --no-color             no colour
  -c, --config <file>    the configuration file; else plan.config.yaml, looked
                         for upwards
  -f, --format <format>  how the rules are listed (pretty, json, or markdown;
                         else pretty)
  -h, --help             show this help

Examples:
  $ plan rules
  $ plan rules --format markdown

`,
  ],
];

const whole = `Usage: plan [options] [command]

Contingency plans as code: check them, lint them, print them.

Options:
  -V, --version      show the version
  --lang <language>  language of the messages; else the workspace’s (da, de, en,
                     nb, sv, or zh)
  --color            colour even when not in a terminal
  --no-color         no colour
  -h, --help         show this help

Commands:
  init               Make a new workspace
  new                Write a new plan with its sections to fill in
  validate           Check files against the schemas of their kinds
  lint               Find what would fail on the day
  build              Check everything, then write the page and print the binders
  verify             Tell whether paper is current: a code from a page, or a PDF
  copies             List the printed copies, and which have to be taken back
  review             Gather what the owners of the plans have to do, to be
                     handed out
  audit              Show where the plans answer a standard, and what is missing
  simulate           Show what still works when resources are lost, and for how
                     long
  kinds              List the kinds of documents
  schema             Print the JSON Schema of a kind, for editors
  explain            Explain a rule: why, sources, a good and a bad example
  rules              List the lint rules
  help [command]     Show the help of a command

Run \`plan <command> --help\` for the options and examples of a command.
`;

describe('the help in English', () => {
  it.each(helps)('of %s is complete', (name, stdout) => {
    expect(run([name, '--help'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('of the program is complete', () => {
    expect(run(['--help'])).toEqual({ code: 0, stdout: whole, stderr: '' });
  });

  it('is given as a mistake, on standard error, when nothing was asked for', () => {
    expect(run([])).toEqual({ code: 2, stdout: '', stderr: whole });
  });

  it('fits on a screen of 80 columns', () => {
    const lines = [whole, ...helps.map(([, text]) => text)].join('').split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});
