import { describe, expect, it } from 'vitest';
import { activationWithoutAuthority } from '../../../src/rules/catalogue/activation-without-authority.js';
import { lintWith, placesOf } from '../lint.js';

const plan = (activation: string, head = ''): string =>
  `kind: yingji-yuan\ntitle: 停电\n${head}总则: { purpose: 保障诊疗 }\n组织机构: { text: 总务科负责 }\n应急启动: ${activation}\n`;
const lint = async (text: string): Promise<string[]> =>
  placesOf(await lintWith(activationWithoutAuthority, { 'plans/a.yaml': text }));

describe('criteria for activation', () => {
  it('are found where nobody may decide', async () => {
    expect(await lint(plan('{ criteria: [停电 10 分钟], steps: [打开应急灯] }'))).toEqual([
      'plans/a.yaml:5:19 activation-without-authority',
    ]);
  });

  it.each([
    ['somebody may decide', '{ criteria: [停电 10 分钟], authority: [{ role: 总值班, may: 启动预案 }] }'],
    ['it is told in words', '{ text: 由总值班决定, criteria: [停电 10 分钟] }'],
    ['there are none', '{ steps: [打开应急灯] }'],
  ])('are left alone where %s', async (_, activation) => {
    expect(await lint(plan(activation))).toEqual([]);
  });

  it('are left alone in a plan that is retired', async () => {
    expect(await lint(plan('{ criteria: [停电 10 分钟] }', 'status: retired\n'))).toEqual([]);
  });
});
