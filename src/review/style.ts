/** How the packet looks: plain enough for any printer, a new page for each owner. */
export const style: string = `@page { size: A4; margin: 15mm; }
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5em;
  max-width: 60em;
  color: #000;
  background: #fff;
  font: 11pt/1.35 system-ui, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
:lang(zh) body { font-family: 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 0.3em; }
h2 { font-size: 1.4em; line-height: 1.2; margin: 0 0 0.2em; }
p { margin: 0 0 0.3em; }
a { color: inherit; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.unit { break-after: avoid; }
.unit th { font-size: 1.1em; padding-top: 1em; border-bottom: 1px solid #000; }
td, th { hyphens: auto; }
.place { hyphens: none; }
th, td { text-align: left; vertical-align: top; padding: 0.35em 0.6em 0.35em 0; border-bottom: 1px solid #999; font-weight: 400; }
thead th, thead td { font-size: 0.85em; color: #333; border-bottom: 2px solid #000; vertical-align: bottom; }
tbody th { font-weight: 700; }
.overview { width: auto; min-width: 22em; margin: 1em 0; table-layout: auto; }
.overview td, .overview thead th + th { text-align: right; padding-right: 0; }
.overview tbody th { font-weight: 400; }
.note { margin: 0.6em 0; padding: 0.4em 0.7em; border-left: 4px solid #000; }
.source { font-size: 0.85em; color: #333; }
.sheet { margin-top: 2.5em; padding-top: 1em; border-top: 3px solid #000; }
col.box { width: 2em; }
col.what { width: 19%; }
col.state { width: 20%; }
col.place { width: 19%; }
col.done { width: 13%; }
.box span { display: inline-block; width: 1.1em; height: 1.1em; border: 2px solid #000; vertical-align: text-top; }
.detail { font-size: 0.9em; color: #333; }
.place { font-size: 0.85em; }
.sign { display: grid; grid-template-columns: 1fr 1.5fr 1.5fr; gap: 1.5em; margin-top: 3.5em; font-size: 0.85em; break-inside: avoid; }
.line { display: block; border-top: 1px solid #000; margin-bottom: 0.2em; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  .sheet { break-before: page; margin: 0; padding: 0; border: 0; }
}
`;
