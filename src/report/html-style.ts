/** How the signed report looks: on paper first, A4, black on white; a row is never torn apart. */
export const htmlStyle: string = `
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
* { box-sizing: border-box; }
body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #000; background: #fff; line-height: 1.4;
  font: 11pt/1.4 "Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", system-ui, sans-serif; }
h1 { font-size: 1.6em; margin: 0 0 .2em; }
.owner { font-size: 1.15em; margin: 0; }
h2 { font-size: 1.1em; margin: 1.6em 0 .4em; break-after: avoid; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: .6em 0; }
dt { font-weight: bold; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #555; padding: .35em .5em; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-size: .9em; overflow-wrap: normal; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.line { width: 4.2em; }
.done { width: 5.4em; text-align: center; }
.by { width: 7.5em; }
.date { width: 6em; }
.box { display: inline-block; width: 1.15em; height: 1.15em; border: 1.5px solid #000; }
code { display: block; margin-top: .3em; font: .82em/1.35 ui-monospace, monospace; white-space: pre-wrap; color: #333; }
td p { margin: 0; }
.error { font-weight: bold; }
small { color: #333; }
ul { padding-inline-start: 1.2em; columns: 2; overflow-wrap: anywhere; }
.signatures { break-inside: avoid; margin-top: 2.5em; }
.signatures th { width: 11em; }
.signatures tbody td { height: 3.2em; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; } }
`;
