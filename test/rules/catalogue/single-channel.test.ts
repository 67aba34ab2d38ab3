import { describe, expect, it } from 'vitest';
import { singleChannel } from '../../../src/rules/catalogue/single-channel.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const plan = 'plans/a.yaml';
const resources = sampleResources(`
stroem: { title: Strøm, type: utility }
mobilnet: { title: Mobilnettet, type: network, needs: stroem }
central: { title: Telefoncentralen, type: system, needs: mobilnet }
mobil: { title: Mobil, type: channel, needs: mobilnet }
omstilling: { title: Omstillingen, type: channel, needs: central }
app: { title: Alarm-app, type: channel, needs: mobilnet, lasts: { mobilnet: 2 h } }
radio: { title: Radio, type: channel, needs: stroem }
telefon: { title: Telefon, type: channel, either: [mobilnet, central] }
satellit: { title: Satellit, type: network }
sms: { title: Sms, type: channel, either: [mobilnet, satellit] }
fax: { title: Fax, type: channel, needs: radio }
kontor: { title: Vagtkontoret, type: place }`);

async function lint(lines: string): Promise<[string | undefined, string, unknown][]> {
  const files = { [plan]: samplePlan(lines), 'registers/resources.yaml': resources };
  const found = await lintWith(singleChannel, files);
  return found.map(({ at, code, args }) => [at.pointer, code, args]);
}

describe('an alert', () => {
  it('with one channel is found', async () => {
    expect(await lint('alarmering: [{ call: [it-vagt, it-chef], via: mobil }]')).toEqual([
      ['/alarmering/0/via', 'single-channel', { channel: 'Mobil' }],
    ]);
  });

  it('with the same one for every call is found at the alert', async () => {
    const call = '[{ role: it-vagt, via: mobil }, { role: it-chef, via: [mobil] }]';
    expect(await lint(`alarmering: [{ call: ${call} }]`)).toEqual([
      ['/alarmering/0', 'single-channel', { channel: 'Mobil' }],
    ]);
  });

  it('with several over one network is found, over every need', async () => {
    expect(await lint('alarmering: [{ call: it-vagt, via: [omstilling, mobil] }]')).toEqual([
      ['/alarmering/0/via', 'single-channel.network', { network: 'Mobilnettet' }],
    ]);
  });

  it('with several that hang on one of them is found', async () => {
    expect(await lint('alarmering: [{ call: it-vagt, via: [radio, fax] }]')).toEqual([
      ['/alarmering/0/via', 'single-channel.network', { network: 'Radio' }],
    ]);
  });

  it('with one that has two sources is found where both hang on the network', async () => {
    expect(await lint('alarmering: [{ call: it-vagt, via: [mobil, telefon] }]')).toEqual([
      ['/alarmering/0/via', 'single-channel.network', { network: 'Mobilnettet' }],
    ]);
  });

  it.each([
    ['has one with a source of its own', 'alarmering: [{ call: it-vagt, via: [mobil, sms] }]'],
    ['says nothing of channels', 'alarmering: [{ call: it-vagt }]'],
    ['says it of some calls only', 'alarmering: [{ call: [{ role: it-vagt, via: mobil }, it-chef] }]'],
    [
      'has another channel for another call',
      'alarmering: [{ call: [{ role: it-vagt, via: mobil }, it-chef], via: radio }]',
    ],
    ['has two that share nothing but power', 'alarmering: [{ call: it-vagt, via: [mobil, radio] }]'],
    ['has one that goes on without the network', 'alarmering: [{ call: it-vagt, via: [mobil, app] }]'],
    ['sends somebody there', 'alarmering: [{ call: it-vagt, via: kontor }]'],
    ['names what no register has', 'alarmering: [{ call: it-vagt, via: brevdue }]'],
    ['stands in a plan that is retired', 'status: retired\nalarmering: [{ call: it-vagt, via: mobil }]'],
    ['has nothing left at all', 'scenario: { lost: mobilnet }\nalarmering: [{ call: it-vagt, via: mobil }]'],
  ])('is left alone when it %s', async (_, lines) => {
    expect(await lint(lines)).toEqual([]);
  });
});
