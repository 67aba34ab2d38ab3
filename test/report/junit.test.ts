import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { junitReport } from '../../src/report/junit.js';
import { nasty, nastyName } from './nasty.js';
import { findingAt, findings, locale, plain } from './support.js';
import { readXml } from './xml.js';

describe('the report as JUnit XML', () => {
  it('has a test case for each file, also for those without findings', () => {
    const diagnostics = [findingAt('tilte'), findingAt('kind', { code: 'stale', args: {} })];
    expect(junitReport(findings(diagnostics, undefined, 2), locale, plain)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plan" tests="2" failures="1" errors="0" time="0">
  <testsuite name="plan" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase name="plans/a.yaml" classname="plan" file="plans/a.yaml" time="0">
      <failure type="shape/unknown-key" message="“tilte” is not known here.">plans/a.yaml:2:1
“tilte” is not known here.
Here you can write title or unit.</failure>
      <failure type="stale" message="It is old.">plans/a.yaml:1:1
It is old.</failure>
    </testcase>
    <testcase name="plans/b.yaml" classname="plan" file="plans/b.yaml" time="0"/>
  </testsuite>
</testsuites>
`,
    );
  });

  it('takes warnings for what a passed test case wrote', () => {
    const diagnostics = (['warning', 'info'] as const).map((severity) =>
      findingAt('kind', { code: 'stale.never', args: { value: 'x' }, severity }),
    );
    const suite = readXml(junitReport(findings(diagnostics), locale, plain)).children[0];
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(suite?.children[0]?.children).toEqual([
      {
        name: 'system-out',
        attributes: {},
        children: [],
        text: 'plans/a.yaml:1:1: warning Never: x [stale]\nplans/a.yaml:1:1: note Never: x [stale]',
      },
    ]);
  });

  it('is well-formed whatever the files hold, and leaves suppressed findings out', () => {
    const suite = readXml(junitReport(nasty, localeFor('zh'), plain)).children[0];
    expect(suite?.attributes).toMatchObject({ tests: '3', failures: '2' });
    const names = suite?.children.map(({ attributes }) => attributes['name']);
    expect(names).toEqual(['plans/a.yaml', nastyName, 'plan.config.yaml']);
    const failure = suite?.children[1]?.children[0];
    expect(failure?.attributes['message']).toContain('<b>|]]>&amp;');
    expect(failure?.text).toContain(`${nastyName}:2:9\n`);
  });
});
