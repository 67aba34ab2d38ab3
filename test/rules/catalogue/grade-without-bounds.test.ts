import { expect, it } from 'vitest';
import { gradeWithoutBounds } from '../../../src/rules/catalogue/grade-without-bounds.js';
import { lintWith } from '../lint.js';

async function lint(grade: string, head = ''): Promise<[string | undefined, unknown][]> {
  const plan = `kind: yingji-yuan\ntitle: 停电\n${head}总则: { purpose: 保障诊疗 }\n组织机构: { text: 总务科负责 }\n事件分级: { grades: [${grade}] }\n`;
  return (await lintWith(gradeWithoutBounds, { 'plans/a.yaml': plan })).map(({ at, args }) => [
    at.pointer,
    args,
  ]);
}

it.each(['', ', symbol: II, response: 院长指挥', ', outage: {}', ', outage: {  }, response: 停诊'])(
  'finds a grade with nothing more than its name%s',
  async (more) => {
    expect(await lint(`{ title: 重大${more} }`)).toEqual([['/事件分级/grades/0/title', { grade: '重大' }]]);
  },
);

it.each([
  'outage: { from: 4 h }',
  'outage: { title: 长时间 }',
  'extent: 全院',
  'cause: 火灾',
  'text: 业务全部中断',
])('finds nothing with %s', async (mark) => {
  expect(await lint(`{ title: 重大, ${mark} }`)).toEqual([]);
});

it('finds nothing in a grade that is still a blank', async () => {
  expect(await lint("{ title: '[内容]' }")).toEqual([]);
});

it('finds nothing in a plan that is retired', async () => {
  expect(await lint('{ title: 重大 }', 'status: retired\n')).toEqual([]);
});
