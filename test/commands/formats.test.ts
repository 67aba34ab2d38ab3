import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addFormatOptions, requestedReports, spokenFormat } from '../../src/commands/formats.js';
import { usageFinding } from '../../src/commands/usage.js';
import { localeFor } from '../../src/host/locales.js';

function optionsOf(line: string): Record<string, unknown> {
  const command = new Command('lint').exitOverride().configureOutput({ writeErr: () => {} });
  addFormatOptions(command, localeFor('en'));
  command.action(() => {});
  command.parse(line.split(' ').filter(Boolean), { from: 'user' });
  return command.opts();
}

function failureOf(line: string): unknown {
  try {
    requestedReports(optionsOf(line));
  } catch (error) {
    return error;
  }
  throw new Error('understood');
}

describe('the reports that are asked for', () => {
  it.each([
    ['', [{ format: 'pretty' }], 'pretty'],
    ['-f json', [{ format: 'json' }], 'json'],
    ['--format sarif --output a.sarif', [{ format: 'sarif', output: 'a.sarif' }], undefined],
    ['-f pretty -f html -o a.html', [{ format: 'pretty' }, { format: 'html', output: 'a.html' }], 'pretty'],
    ['-f html -o a.html -f pretty', [{ format: 'html', output: 'a.html' }, { format: 'pretty' }], 'pretty'],
    [
      '--format=html --output=a.html --format=html --output=b.html',
      [
        { format: 'html', output: 'a.html' },
        { format: 'html', output: 'b.html' },
      ],
      undefined,
    ],
    ['-f json -o -', [{ format: 'json' }], 'json'],
  ])('by “%s”', (line, requests, spoken) => {
    expect(requestedReports(optionsOf(line))).toEqual(requests);
    expect(spokenFormat(optionsOf(line))).toBe(spoken);
  });

  it.each([
    ['-o a.html', 'run/output-without-format', { path: 'a.html' }],
    ['-o a.html -f html', 'run/output-without-format', { path: 'a.html' }],
    ['-f html -o a.html -o b.html', 'run/output-without-format', { path: 'b.html' }],
    ['-f html -f json', 'run/two-on-stdout', {}],
    ['-f html -f json -o a.json -f sarif', 'run/two-on-stdout', {}],
    ['-f html -f json -o -', 'run/two-on-stdout', {}],
    ['-f html -o plans/a.yaml', 'run/report-over-source', { path: 'plans/a.yaml' }],
    ['-f html -o new.YML', 'run/report-over-source', { path: 'new.YML' }],
    ['-f json -o kinds/x.schema.json', 'run/report-over-source', { path: 'kinds/x.schema.json' }],
  ])('cannot be “%s”', (line, code, args) => {
    expect(failureOf(line)).toMatchObject({ code, args });
  });

  it('are those that there are', () => {
    const error = failureOf('-f xml') as Parameters<typeof usageFinding>[0];
    expect(usageFinding(error)).toMatchObject({
      code: 'usage/invalidArgument',
      args: { value: 'xml', allowed: expect.arrayContaining(['pretty', 'junit', 'html']) },
    });
  });

  it('are not written to a file without a name, such as a variable that is not set', () => {
    const error = failureOf('-f html --output=') as Parameters<typeof usageFinding>[0];
    expect(usageFinding(error)).toMatchObject({
      code: 'usage/optionMissingArgument',
      args: { name: '-o, --output <file>' },
    });
  });
});
