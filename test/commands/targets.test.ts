import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addTargetOption, targetsOf } from '../../src/commands/targets.js';
import { localeFor } from '../../src/host/locales.js';

function chosen(...words: readonly string[]): string[] {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addTargetOption(command, localeFor('en'));
  command.parse(words, { from: 'user' });
  return [...targetsOf(command.opts())];
}

describe('--to', () => {
  it('is the page and the PDF when not given', () => {
    expect(chosen()).toEqual(['html', 'pdf']);
  });

  it('takes several formats in one word and in several', () => {
    expect(chosen('--to', 'docx')).toEqual(['docx']);
    expect(chosen('--to', 'pdf,docx, epub')).toEqual(['pdf', 'docx', 'epub']);
    expect(chosen('--to', 'pdf', '--to', 'markdown,pdf')).toEqual(['pdf', 'markdown']);
  });

  it.each(['word', 'pdf,', ''])('refuses %j and says what it knows', (word) => {
    expect(() => chosen('--to', word)).toThrow(/Allowed choices are html, pdf, docx, markdown, epub/);
  });
});
