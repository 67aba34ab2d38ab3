import { describe, expect, it } from 'vitest';
import { lines } from './outline.js';
import { sectionIn } from './sections.js';

const steps = (order: string): string => `ol.steps start="1" "${order}"`;

/** An outline in which a list of one step is one line. */
const short = (outline: string): string =>
  outline.replaceAll(
    /ol\.steps start="1"\n\s+li\n\s+div\.step\n\s+div\.order\n\s+p\.do "(.*)"\n\s+div\.duty\n\s+div\.details/g,
    (_, order: string) => steps(order),
  );

describe('what departments do', () => {
  it('stands under the area and the department, during and after, with the key in a box', () => {
    const outline = sectionIn('yingji-yuan', '部门流程', [
      {
        area: '门诊',
        department: '收费',
        'join-key': [{ key: '卡号', where: ['右上角', '背面'] }],
        using: ['blad'],
        during: [{ do: '手工收费', phase: '一' }],
        after: [{ do: '补录' }],
      },
      { area: '门诊', department: '药房', during: [{ do: '发药' }] },
      { area: '住院', department: '护理', during: [{ do: '通知' }] },
    ]);
    expect(short(outline)).toBe(
      lines(`
      div.part
        h4 "门诊"
        div.part.whole
          h5 "收费"
          div.labelled
            span.label "对应号码："
            div.key
              strong "卡号"
              span
                "（"
                span.place "右上角"
                span.place "背面"
                "）"
          div.labelled
            span.label "使用："
            a href="#resource-blad" "Blanketten"
          h6 "系统故障期间"
          h6 "一"
          ${steps('手工收费')}
          h6 "系统恢复后"
          ${steps('补录')}
        div.part.whole
          h5 "药房"
          h6 "系统故障期间"
          ${steps('发药')}
      div.part
        h4 "住院"
        div.part.whole
          h5 "护理"
          h6 "系统故障期间"
          ${steps('通知')}
    `),
    );
  });

  it('has higher headings where there are no areas', () => {
    const flow = { department: '收费', during: [{ do: '手工收费', phase: '一' }] };
    expect(short(sectionIn('yingji-yuan', '部门流程', [flow]))).toBe(
      lines(`
      div.part.whole
        h4 "收费"
        h5 "系统故障期间"
        h6 "一"
        ${steps('手工收费')}
    `),
    );
  });
});

describe('grades', () => {
  it('are a table of those columns that are filled in', () => {
    const outline = sectionIn('yingji-yuan', '事件分级', {
      text: '按时间。',
      grades: [
        { id: 'iv', title: '一般', symbol: 'IV', outage: { to: '4 h' } },
        { title: '较大', symbol: 'III', outage: { over: '4 h', to: '12 h' }, response: '报告' },
      ],
    });
    expect(outline.replaceAll(/^.*col( style.*)?\n/gm, '')).toBe(
      lines(`
      div.prose
        p "按时间。"
      table
        colgroup
        thead
          tr
            th scope="col" "级别"
            th scope="col" "中断时间"
            th scope="col" "响应"
        tbody
          tr
            th scope="row"
              "IV"
              div.aside "一般"
            td data-label="中断时间" "4小时及以下"
            td data-label="响应"
          tr
            th scope="row"
              "III"
              div.aside "较大"
            td data-label="中断时间" "超过4小时，12小时及以下"
            td data-label="响应" "报告"
    `),
    );
  });

  it('are answered under a heading for each', () => {
    const grades = {
      grades: [
        { id: 'iv', title: '一般' },
        { id: 'iii', title: '较大' },
      ],
    };
    const responses = [
      { grade: ['iv', 'iii'], hours: '24/7', lead: 'vakt', steps: [{ do: '通知' }] },
      { title: '高峰', when: '上午', grade: ['iv'], steps: [{ do: '维持', phase: '一' }] },
    ];
    const outline = sectionIn('yingji-yuan', '分级响应', responses, { 事件分级: grades });
    expect(short(outline)).toBe(
      lines(`
      div.part
        h4 "一般 · 较大"
        div.condition
          div.labelled
            span.label "时段："
            "全天 24 小时"
        div.labelled
          span.label "负责人："
          span.role
            a href="#role-vakt" "Vakten"
          span.reach
            span.phone
              a href="tel:+4570000001" "70 00 00 01"
        ${steps('通知')}
      div.part
        h4 "高峰"
        div.condition
          div.labelled
            span.label "级别："
            "一般"
        div.condition
          div.labelled
            span.label "条件："
            "上午"
        h5 "一"
        ${steps('维持')}
    `),
    );
  });
});

describe('classes of events', () => {
  it('are a table, with examples in one line and measures below each', () => {
    const classes = [
      { class: '网络', description: '中断。', examples: ['断网', '断电'], measures: [{ measure: '切换。' }] },
    ];
    const outline = sectionIn('yingji-yuan', '事件分类', { text: '按原因。', classes });
    expect(outline.slice(outline.indexOf('  tbody'))).toBe(
      lines(`
        tbody
          tr
            th scope="row" "网络"
            td data-label="定义"
              div.prose
                p "中断。"
          tr
            td colspan="2".details
              div.labelled
                span.label "举例："
                ul.run
                  li "断网"
                  li "断电"
              div.labelled
                span.label "措施："
                ul.bullets
                  li
                    div.prose
                      p "切换。"
      `).replaceAll(/^/gm, '  '),
    );
  });
});

describe('a report', () => {
  it('says who tells whom what, and below it what is done then, across the page', () => {
    const outline = sectionIn('yingji-yuan', '信息报告', [
      { title: '首报', to: ['院办'], within: '15 min', steps: [{ do: '到场查看' }] },
    ]);
    expect(short(outline)).toBe(
      lines(`
      ul.entries
        li
          p.lead "首报"
          dl.fields
            div
              dt "报告对象"
              dd
                span.role "院办"
            div
              dt "报告时限"
              dd "15分钟"
          p.label "步骤"
          ${steps('到场查看')}
    `),
    );
  });
});
