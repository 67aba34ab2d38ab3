/** How the page looks: plain enough for any printer, without colour. */
export const style: string = `@page { size: A4; margin: 15mm; }
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5em;
  max-width: 64em;
  color: #000;
  background: #fff;
  font: 11pt/1.35 system-ui, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
:lang(zh) body { font-family: 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 0.5em; }
h2 { font-size: 1.4em; line-height: 1.2; margin: 0 0 0.3em; }
h3 { font-size: 1.1em; margin: 1.2em 0 0.2em; break-after: avoid; }
p, ul { margin: 0 0 0.5em; }
ul { padding-left: 1.3em; }
figure { margin: 0.6em 0; }
figure svg { width: 100%; height: auto; display: block; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
tr, figure { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 0.3em 0.6em 0.3em 0; border-bottom: 1px solid #999; font-weight: 400; hyphens: auto; }
thead th { font-size: 0.85em; color: #333; border-bottom: 2px solid #000; }
.of-5 th:first-child { width: 13%; }
.of-5 th:nth-child(2) { width: 16%; }
.of-5 th:nth-child(4) { width: 32%; }
.of-5 th:nth-child(5), .of-5 td:nth-child(5) { width: 14%; font-size: 0.85em; }
.fails th { font-weight: 700; }
.works th, .works td { color: #333; }
.course { margin-top: 2em; padding-top: 1em; border-top: 3px solid #000; }
.list { margin-top: 2em; break-inside: avoid; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  .course { break-before: page; margin: 0; padding: 0; border: 0; }
  .course:first-child { break-before: auto; }
}
`;
