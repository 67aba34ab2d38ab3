import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { chartOf } from '../../src/simulate/formats/chart.js';
import { Wording } from '../../src/simulate/formats/wording.js';
import { readXml } from '../report/xml.js';
import { planWith, play } from './support.js';

async function chart(title: string, asked: Parameters<typeof play>[1] = { lose: ['x'] }): Promise<string> {
  const register = `kind: resources\nresources:\n  x: { title: ${title}, type: system }\n`;
  const findings = await play({ 'registers/resources.yaml': register, 'p.yaml': planWith('  - y') }, asked);
  const [course] = findings.courses;
  if (!course) throw new Error('no course');
  const { svg } = chartOf(course, new Wording(findings, localeFor('en')), 'a');
  expect(() => readXml(svg.toLowerCase())).not.toThrow();
  return svg;
}

const names = (svg: string): string[] =>
  [...svg.matchAll(/<text x="250"[^>]*>([^<]*)<\/text>/g)].map(([, name = '']) => name);

describe('the name of a resource', () => {
  it.each([
    ['Payroll', ['Payroll']],
    ['Electronic messages to shipping companies', ['Electronic messages to shipping', 'companies']],
    ['Telefonanlage (über das Datennetz im Haus A)', ['Telefonanlage (über das Datennetz im', 'Haus A)']],
    ['医院信息系统与医学影像存储与传输系统门', ['医院信息系统与医学影像存储与传输系统门']],
    ['医院信息系统与医学影像存储与传输系统和门诊', ['医院信息系统与医学影像存储与传输系统和', '门诊']],
  ])('%s is whole', async (title, lines) => {
    expect(names(await chart(title))).toEqual(['Hours', ...lines]);
  });

  it('is cut where even two lines do not hold it, and is whole for those who hear it', async () => {
    const title = 'Very long name '.repeat(12).trim();
    const svg = await chart(title);
    expect(names(svg).at(-1)).toMatch(/name.*…$/);
    expect(svg).toContain(`<title>${title}: Lost from the start</title>`);
  });
});

it('says that people are away where every thing works', async () => {
  const svg = await chart('Payroll', { absent: '40' });
  expect(svg).toContain('40 % of the staff are away</text>');
  expect(svg).not.toContain('>Hours<');
});
