import { describe, expect, it } from 'vitest';
import { checkstyleReport } from '../../src/report/checkstyle.js';
import { nasty, nastyName } from './nasty.js';
import { findingAt, findings, locale, plain } from './support.js';
import { readXml } from './xml.js';

describe('the report as Checkstyle XML', () => {
  it('lists every file with its findings', () => {
    const diagnostics = [
      findingAt('tilte'),
      findingAt('kind', { code: 'stale', args: {}, severity: 'info' }),
    ];
    expect(checkstyleReport(findings(diagnostics, undefined, 2), locale, plain)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="plans/a.yaml">
    <error line="2" column="1" severity="error" message="“tilte” is not known here. Here you can write title or unit." source="plan.shape/unknown-key"/>
    <error line="1" column="1" severity="info" message="It is old." source="plan.stale"/>
  </file>
  <file name="plans/b.yaml"/>
</checkstyle>
`,
    );
  });

  it('is well-formed whatever the files hold, and leaves suppressed findings out', () => {
    const files = readXml(checkstyleReport(nasty, locale, plain)).children;
    expect(files.map(({ attributes, children }) => [attributes['name'], children.length])).toEqual([
      ['plans/a.yaml', 0],
      [nastyName, 3],
      ['plan.config.yaml', 1],
    ]);
    expect(files[1]?.children[0]?.attributes['message']).toContain('“<b>|]]>&amp;”');
    expect(files[1]?.children[2]?.attributes['message']).toContain('“\ufffd[2J”');
  });
});
