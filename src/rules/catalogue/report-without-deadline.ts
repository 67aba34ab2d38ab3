import { headOf } from '../../workspace/member.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';

const path = 'plans/xitong-guzhang.yaml';
const plan = (reports: string): string => `kind: yingji-yuan
title: 信息系统故障
总则: { purpose: 减少故障对诊疗的影响 }
组织机构: { text: 信息中心负责处置。 }
信息报告:
${reports}
`;

/** An authority that is told too late, or told nothing it can use, asks for both later. */
export const reportWithoutDeadline: Rule = {
  id: 'report-without-deadline',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'document 003, line 342: a report to the police within 24 hours',
    'Directive (EU) 2022/2555 (NIS2), article 23: 24 and 72 hours',
    'practice: forms for what a report must say',
  ],
  examples: {
    good: {
      [path]: plan('  - { when: 患者信息泄露, to: 公安机关, within: 24 h, content: [发现时间, 影响范围] }'),
    },
    bad: {
      [path]: plan(`  - { when: 患者信息泄露, to: 公安机关, content: [发现时间, 影响范围] } # <--
  - when: 系统全部瘫痪
    to: 上级主管部门 # <--
    within: 2 h`),
    },
  },
  words: {
    report(visit, { member, report }) {
      if (headOf(member).status === 'retired') return;
      const { within, content, text, note, when = [], steps, to } = visit.value;
      const inWords = [text ?? '', note ?? '', ...when].join(' ');
      if (hasPlaceholder(inWords) || to.some(hasPlaceholder)) return;
      const at = `${visit.pointer}/to`;
      if (within === undefined && !/\p{N}/u.test(inWords)) report({ at });
      else if (content === undefined && text === undefined && steps === undefined) {
        report({ at, variant: 'content', severity: 'info' });
      }
    },
  },
};
