import { describe, expect, it } from 'vitest';
import { reportWithoutDeadline } from '../../../src/rules/catalogue/report-without-deadline.js';
import { lintWith } from '../lint.js';

const head = 'kind: yingji-yuan\ntitle: 停电\n总则: { purpose: 保障诊疗 }\n组织机构: { text: 总务科负责 }\n';

async function lint(report: string, more = ''): Promise<[string | undefined, string, string][]> {
  const found = await lintWith(reportWithoutDeadline, {
    'plans/a.yaml': `${head}${more}信息报告: [${report}]\n`,
  });
  return found.map(({ at, code, severity }) => [at.pointer, code, severity]);
}

describe('a report', () => {
  it('without a deadline is found, whatever else is missing', async () => {
    expect(await lint('{ to: 公安机关 }, { to: 公安机关, content: 时间 }')).toEqual([
      ['/信息报告/0/to', 'report-without-deadline', 'warning'],
      ['/信息报告/1/to', 'report-without-deadline', 'warning'],
    ]);
  });

  it('without contents is worth a look', async () => {
    expect(await lint('{ to: [公安机关, 卫健委], within: 2 h }')).toEqual([
      ['/信息报告/0/to', 'report-without-deadline.content', 'info'],
    ]);
  });

  it.each([
    ['both', '{ to: 公安机关, within: 2 h, content: 时间 }'],
    ['a time in its words', '{ to: 公安机关, text: 24小时内书面报告 }'],
    ['a time in its note', '{ to: 公安机关, note: 之后每 4 小时续报, content: 时间 }'],
    ['a time in its occasion', '{ to: 公安机关, when: 停电超过 30 分钟, content: 时间 }'],
    ['a blank for whom', "{ to: '[岗位]' }"],
    ['a blank for when', "{ to: 公安机关, when: '[内容]' }"],
    ['steps instead of contents', '{ to: 公安机关, within: 2 h, steps: [登记] }'],
  ])('is left alone with %s', async (_, report) => {
    expect(await lint(report)).toEqual([]);
  });

  it('is left alone in a plan that is retired', async () => {
    expect(await lint('{ to: 公安机关 }', 'status: retired\n')).toEqual([]);
  });
});
