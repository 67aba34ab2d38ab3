import { headOf } from '../../workspace/member.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';

const path = 'plans/xitong-guzhang.yaml';
const plan = (grades: string): string => `kind: yingji-yuan
title: 信息系统故障
总则: { purpose: 减少故障对诊疗的影响 }
组织机构: { text: 信息中心负责处置。 }
事件分级:
  grades:
${grades}
`;

/** A grade that is only a word is given by feeling. */
export const gradeWithoutBounds: Rule = {
  id: 'grade-without-bounds',
  severity: 'warning',
  category: 'impact',
  sources: [
    'document 003, line 127: grades by duration, extent and cause',
    'GB/T 20986-2023: every grade has its marks',
  ],
  examples: {
    good: {
      [path]: plan(
        '    - { title: 一般, outage: { to: 4 h } }\n    - { title: 重大, extent: 全院用户受影响 }',
      ),
    },
    bad: {
      [path]: plan(
        '    - { title: 一般, outage: { to: 4 h } }\n    - { title: 重大, response: 院长指挥 } # <--',
      ),
    },
  },
  words: {
    'severity-grade'(visit, { member, report }) {
      const { title, text, outage, extent, cause } = visit.value;
      const isTold = [text, extent, cause].some((mark) => mark !== undefined);
      if (isTold || hasPlaceholder(title) || (outage && Object.keys(outage).length > 0)) return;
      if (headOf(member).status !== 'retired')
        report({ at: `${visit.pointer}/title`, args: { grade: title } });
    },
  },
};
