import type { Workspace } from '../../workspace/workspace.js';
import { systemsBySupplier } from '../critical-systems.js';
import { perWorkspace } from '../per-workspace.js';
import type { Rule } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** Without an agreement a supplier helps when there is time. */
export const supplierWithoutAgreement: Rule = {
  id: 'supplier-without-agreement',
  severity: 'info',
  category: 'relations',
  sources: [
    'the guidance notes of ENISA on Regulation (EU) 2024/2690: commitments of suppliers',
    'NIST SP 800-53, CP-2(7)',
    'the DORA technical standards, article 26(4)',
  ],
  examples: {
    good: {
      [path]: sampleResources(`
omsorgssystem:
  title: Omsorgssystemet
  type: system
  criticality: critical
  supplier: leverandoer-omsorg
  agreement: { title: Driftsaftale 4410, on: 2025-12-01 }`),
    },
    bad: {
      [path]: sampleResources(`
omsorgssystem: # <--
  title: Omsorgssystemet
  type: system
  criticality: critical
  supplier: leverandoer-omsorg`),
    },
  },
  document({ workspace, member, report }) {
    for (const [supplier, system] of systemsBySupplier(workspace)) {
      if (system.member !== member || boundSuppliers(workspace).has(supplier)) continue;
      const name = workspace.roles.get(supplier)?.value.title ?? supplier;
      report({ at: system.visit, part: 'key', args: { system: system.value.title, supplier: name } });
    }
  },
};

/** The suppliers with whom there is an agreement on any resource: one agreement may well be about several. */
const boundSuppliers: (workspace: Workspace) => ReadonlySet<string | undefined> = perWorkspace(
  ({ resources }) =>
    new Set(
      [...resources.values()].flatMap(({ value }) => (value.agreement === undefined ? [] : [value.supplier])),
    ),
);
