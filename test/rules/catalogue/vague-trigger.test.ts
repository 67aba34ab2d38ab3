import { describe, expect, it } from 'vitest';
import { vagueTrigger } from '../../../src/rules/catalogue/vague-trigger.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

const path = 'plans/a.yaml';

async function words(when: string, language: string): Promise<unknown[]> {
  const plan = samplePlan(
    `language: ${language}\nledelse: { escalation: [{ when: ${JSON.stringify(when)} }] }`,
  );
  return (await lintWith(vagueTrigger, { [path]: plan })).map(({ args }) => args['words']);
}

describe('words that say nothing', () => {
  it.each([
    ['da', 'Længerevarende nedbrud', 'Længerevarende'],
    ['da', 'Nedbruddet er langvarigt', 'langvarigt'],
    ['da', 'Staben samles hurtigst muligt, evt. på rådhuset', 'hurtigst muligt'],
    ['nb', 'Bortfallet er langvarig', 'langvarig'],
    ['sv', 'Vid behov', 'Vid behov'],
    ['en', 'Call the crisis team as soon as possible', 'as soon as possible'],
    ['en', 'A prolonged outage', 'prolonged'],
    ['zh', '系统长时间不能使用', '长时间'],
    ['zh', '必要时启动预案', '必要时'],
    ['de', 'Der Ausfall ist länger andauernd', 'länger andauernd'],
    ['de', 'Bei Bedarf', 'Bei Bedarf'],
    ['de', 'ggf. auch der Stab', 'ggf.'],
  ])('%s: %s', async (language, when, found) => {
    expect(await words(when, language)).toEqual([found]);
  });

  it.each([
    ['da', 'Nedbruddet er langvarigt, mere end 4 timer'],
    ['da', 'Langvarigt: mere end fire timer'],
    ['zh', '长时间（超过四小时）不能使用'],
    ['en', 'If needed after two hours'],
    ['da', 'Eventualiteten er indtruffet'],
    ['da', 'En borger er i fare'],
    ['en', 'A prompt answer is missing'],
    ['sv', 'Behovet är större än tillgången'],
    ['en', 'Længerevarende nedbrud'],
  ])('are not found in %s: %s', async (language, when) => {
    expect(await words(when, language)).toEqual([]);
  });
});

describe('the place', () => {
  it('is every field that sets something off, at the words', async () => {
    const plan = samplePlan(`
situation:
  variants: [{ id: a, title: Alt, when: Langvarigt nedbrud }]
alarmering:
  - { when: Ved behov, call: it-vagt }
handling:
  - { do: Ring hurtigst muligt, when: Ved behov }
ledelse:
  escalation:
    - when: [Nogen er i fare, Ved længerevarende nedbrud]`);
    const found = await lintWith(vagueTrigger, { [path]: plan });
    expect(found.map(({ place, shown, severity }) => `${place} ${shown} ${severity}`)).toEqual([
      `${path}:4:41 Langvarigt warning`,
      `${path}:6:13 Ved behov warning`,
      `${path}:8:39 Ved behov info`,
      `${path}:11:35 længerevarende warning`,
    ]);
  });

  it('is not one with a time beside it', async () => {
    const plan = samplePlan(`
situation:
  variants: [{ id: a, title: Alt, when: Langvarigt nedbrud, after: 4 h }]
alarmering:
  - { when: Ved behov, hours: 'Mo-Fr 08:00-16:00', call: it-vagt }
handling:
  - { do: Ring hurtigst muligt, within: 10 min, when: Ved behov }
ledelse:
  escalation:
    - { when: Langvarigt, after: 4 h, to: it-chef }`);
    expect(await lintWith(vagueTrigger, { [path]: plan })).toEqual([]);
  });

  it('is in triggers, criteria and grades of other kinds', async () => {
    const routine = `kind: nodrutine
title: Journal
gjelder: Journalen
når: [{ when: Bortfallet er langvarig }]
fremgangsmåte: [Ta frem permen]
tilbake: { criteria: [Ved behov], by: vakt }
kontakt: [vakt]
`;
    const plan = `kind: yingji-yuan
title: 信息系统
总则: { purpose: 恢复业务。 }
组织机构: { text: 由领导小组指挥。 }
事件分级:
  grades:
    - { id: a, title: 一般, extent: 长时间中断 }
    - { id: b, title: 较大, extent: 长时间中断, outage: { over: 4 h } }
应急启动: { criteria: [视情况启动] }
`;
    const found = await lintWith(vagueTrigger, { 'plans/n.yaml': routine, 'plans/y.yaml': plan });
    expect(placesOf(found)).toEqual([
      'plans/n.yaml:4:29 vague-trigger',
      'plans/y.yaml:7:35 vague-trigger',
      'plans/y.yaml:9:20 vague-trigger',
    ]);
  });
});

it('lets a plan rest that is no longer in use', async () => {
  const plan = samplePlan('status: retired\nledelse: { escalation: [{ when: Ved behov }] }');
  expect(await lintWith(vagueTrigger, { [path]: plan })).toEqual([]);
});
