import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusPlan, corpusPlan } from './plan.js';
import { resourcesRegister, rolesRegister } from './registers.js';
import { shortPlan } from './short-plan.js';

/** The day as of which the corpus is sound: no plan is overdue for review. */
export const corpusDay = '2026-11-01';

const config = 'organisation: Havdal Kommune\nlanguage: da\ncountry: DK\ntime-zone: Europe/Copenhagen\n';

/** Writes a workspace of so many plans and nothing else, and gives the paths of the plans. */
export function writePlans(folder: string, count: number): string[] {
  const plans = numbers(count).map(corpusPlan);
  writeFiles(folder, { 'plan.config.yaml': config, ...planFiles(plans) });
  return plans.map(({ id }) => join(folder, 'plans', `${id}.yaml`));
}

/** Writes a workspace of so many plans with the registers that they refer to. */
export function writeWorkspace(folder: string, count: number): void {
  writeFiles(folder, {
    'plan.config.yaml': config,
    ...registers(),
    ...planFiles(numbers(count).map(corpusPlan)),
  });
}

/** Writes a workspace with registers and a binder that holds so many short plans. */
export function writeBinder(folder: string, count: number): void {
  const plans = numbers(count).map(shortPlan);
  writeFiles(folder, {
    'plan.config.yaml': config,
    ...registers(),
    'binders/mappe.yaml': binder(plans),
    ...planFiles(plans),
  });
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function registers(): Record<string, string> {
  return { 'registers/roles.yaml': rolesRegister(), 'registers/resources.yaml': resourcesRegister() };
}

function planFiles(plans: readonly CorpusPlan[]): Record<string, string> {
  return Object.fromEntries(plans.map(({ id, text }) => [`plans/${id}.yaml`, text]));
}

function binder(plans: readonly CorpusPlan[]): string {
  const ids = plans.map(({ id }) => `  - ${id}`).join('\n');
  return `kind: binder
id: mappe
title: Beredskabsmappe for Havdal Kommune
language: da
version: 2026-2
owner: beredskab
introduction: |
  Er nogen i livsfare, så ring 112 først. Find planen, der passer, og følg den fra toppen.
plans:
${ids}
copies:
  - { number: 1, holder: krisestab, place: Rådhuset }
`;
}

/** Writes texts under names relative to a folder, which holds nothing else afterwards. */
function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}
