import { describe, expect, it } from 'vitest';
import { backupExceedsRpo } from '../../src/rules/catalogue/backup-exceeds-rpo.js';
import { invalidHours } from '../../src/rules/catalogue/invalid-hours.js';
import { sampleResources } from '../../src/rules/sample.js';
import { lintWith } from './lint.js';
import { locales } from './wording.js';

const said = (language: string, code: string, args: Record<string, string>): string | undefined =>
  locales.find((locale) => locale.language === language)?.message(code, args);

describe('a length of time in a message', () => {
  const timed = {
    'backup-exceeds-rpo': ['every', 'rpo'],
    'restore-exceeds-rto': ['restore', 'rto'],
    'rto-exceeds-mtpd': ['rto', 'mtpd'],
    'short-endurance': ['lasts', 'for'],
    'dependency-rto': ['rto', 'needed'],
    'escalation-order': ['after', 'before'],
    'self-defeating-channel': ['lasts', 'since'],
  };

  it.each(Object.entries(timed))('of %s is worded in every language', (id, names) => {
    for (const locale of locales) {
      const messages = Object.keys(locale.rule(id)?.messages ?? {});
      const worded = messages.map((variant) =>
        locale.message(`${id}.${variant}`, Object.fromEntries(names.map((name) => [name, '90 min']))),
      );
      expect(worded.join(' '), locale.language).not.toMatch(/90 min(?![a-z])/);
      expect(worded.join(' '), locale.language).toMatch(/90 ?(?:minut|Minuten|分钟)/);
    }
  });

  it.each([
    ['en', 'Restoring “X” takes 8 hours, but its recovery time objective is at once.'],
    ['da', 'Det tager 8 timer at genskabe “X”, men målet for genopretning er straks.'],
    ['nb', 'Det tar 8 timer å gjenopprette «X», men målet for gjenoppretting er straks.'],
    ['sv', 'Det tar 8 timmar att återställa ”X”, men målet för återställning är omedelbart.'],
    ['zh', '恢复“X”需要 8小时，而恢复时间目标是 立即。'],
    ['de', '„X“ wiederherzustellen dauert 8 Stunden, als Wiederanlaufzeit gilt aber: sofort.'],
  ])('may be none at all: %s', (language, message) => {
    const args = { system: 'X', restore: '8 h', rto: 'immediately' };
    expect(said(language, 'restore-exceeds-rto', args)).toBe(message);
  });

  it('asks for no other case in German', () => {
    const args = { thing: 'A', need: 'B', rto: '1 d', mtpd: '4 h', needed: '2 d' };
    expect(said('de', 'rto-exceeds-mtpd', args)).toBe(
      'Die Wiederanlaufzeit von „A“ ist 1 Tag, die maximal tolerierbare Ausfallzeit aber 4 Stunden.',
    );
    expect(said('de', 'dependency-rto', args)).toBe(
      'Die Wiederanlaufzeit von „A“ ist 1 Tag, die von „B“, das dafür gebraucht wird, aber 2 Tage.',
    );
    expect(said('de', 'escalation-order', { after: 'immediately', before: '2 d' })).toBe(
      'Die Zeit für diesen Schritt ist sofort, für den darüber aber 2 Tage.',
    );
    const spent = { since: '2 d', lasts: '1 d', resource: 'Funk', chain: 'Funk → Strom' };
    expect(said('de', 'self-defeating-channel.spent', spent)).toBe(
      '2 Tage nach dem Ausfall ist von dem hier Genannten nichts mehr übrig: „Funk“ hält 1 Tag durch (Funk → Strom).',
    );
  });
});

it.each(['immediately', '0 h'])('a loss of data that may be none is said as such: %s', async (rpo) => {
  const resources = sampleResources(`a: { title: X, type: system, rpo: ${rpo}, backup: { every: 4 h } }`);
  const [found] = await lintWith(backupExceedsRpo, { 'registers/resources.yaml': resources });
  expect(found?.code).toBe('backup-exceeds-rpo.nothing');
  expect(said('da', found?.code ?? '', { system: 'X', every: '4 h', rpo })).toBe(
    'Der går 4 timer mellem hver backup af “X”, men ingen data må gå tabt.',
  );
});

it('the advice on hours says how they are written over night', () => {
  for (const locale of locales) {
    const advice = locale.advice(`${invalidHours.id}.ambiguous`, { part: 'x' });
    expect(advice, locale.language).toMatch(/16:00-08:00.*08:00-08:00/);
  }
});
