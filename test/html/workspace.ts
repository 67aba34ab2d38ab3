import type { RenderInput } from '../../src/render/input.js';
import { inputOf, planWith } from '../render/outline.js';

const steps = `
- { phase: Først, do: Ring til Åse, by: it-vagt, steps: [Find nummeret, Slå det op] }
- { phase: Først, do: Skriv i loggen }
- { phase: Siden, do: Sluk for <script>alert(1)</script> }
`;

/** Two plans with steps, in Danish and in Chinese, and two registers. */
export const files: Readonly<Record<string, string>> = {
  'registers/roles.yaml': `
kind: roles
roles:
  it-vagt: { title: It-vagten, phone: [70000001, 70000002] }
  it-chef: { title: Chefen for it, phone: 70000003 }
`,
  'plans/nedbrud.yaml': planWith({ handling: steps, opgaver: '[Hold øje med Strømsø]' }, `version: '4'`),
  'plans/zh.yaml': planWith(
    { handling: '[{ do: 断开网络连接, note: 分机 １２３ }]', opgaver: '[Start]' },
    `language: zh`,
  ).replace('title: Nedbrud', 'title: 网络中断预案'),
};

/** What the pages of these plans are made from; version and steps of the Danish one may be others. */
export function pageInput({ version = '4', first = 'Ring til Åse' } = {}): Promise<RenderInput> {
  const plan = files['plans/nedbrud.yaml'] ?? '';
  const changed = plan.replace(`version: '4'`, `version: '${version}'`).replace('Ring til Åse', first);
  return inputOf({ ...files, 'plans/nedbrud.yaml': changed });
}
