import { headOf } from '../../workspace/member.js';
import { citedWithoutYear, citedYears } from '../cited-years.js';
import type { Rule } from '../rule.js';

const path = 'plans/kontinuitet.yaml';

/** The shortest plan with a legal basis. */
function plan(basis: string): string {
  return `kind: yingji-yuan
title: 信息系统故障专项应急预案
总则:
  basis:
    ${basis}
组织机构: { text: 信息中心主任负责。 }
`;
}

/** An act is found by its number and its year; one with a wrong year cannot be found at all. */
export const legalBasisYear: Rule = {
  id: 'legal-basis-year',
  severity: 'warning',
  category: 'control',
  sources: ['document 003, line 272: standards with the year 2022 that never appeared in that year'],
  examples: {
    good: { [path]: plan('- 《信息安全技术 网络安全事件分类分级指南》 GB/T 20986-2023') },
    bad: {
      [path]: plan(`- 《信息安全技术 网络安全事件分类分级指南》 GB/T 20986-2062 # <--
    - { title: 《突发事件应急预案管理办法》, number: 国办发5号 } # <--`),
    },
  },
  words: {
    'legal-basis'(visit, { member, asOf, report }) {
      if (headOf(member).status === 'retired') return;
      const { title, number, section, note } = visit.value;
      for (const [field, text] of Object.entries({ title, number })) {
        const at = `${visit.pointer}/${field}`;
        for (const { text: cited, year } of citedYears(text ?? '')) {
          if (year > Number(asOf.slice(0, 4))) report({ at, excerpt: cited, args: { cited, year } });
        }
        // The year may stand beside the number.
        const elsewhere = [title, number, section, note].filter((other) => other !== text).join(' ');
        if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(elsewhere)) continue;
        for (const cited of citedWithoutYear(text ?? '')) {
          report({ at, excerpt: cited, variant: 'missing', args: { cited } });
        }
      }
    },
  },
};
