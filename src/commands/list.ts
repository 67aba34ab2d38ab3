import type { CommandModule } from './command.js';
import { validateCommand } from './validate.js';

/** One command: its name, and its module, which is only loaded when it is the one that was asked for (but for the most frequent). */
interface Entry {
  readonly name: string;
  readonly load: () => Promise<CommandModule>;
}

/** The commands in the order of the help. */
export const commands: readonly Entry[] = [
  { name: 'init', load: async () => (await import('./init.js')).init },
  { name: 'new', load: async () => (await import('./new.js')).newPlan },
  { name: 'validate', load: async () => validateCommand },
  { name: 'lint', load: async () => (await import('./lint.js')).lintCommand },
  { name: 'build', load: async () => (await import('./build.js')).buildCommand },
  { name: 'verify', load: async () => (await import('./verify.js')).verifyCommand },
  { name: 'copies', load: async () => (await import('./copies.js')).copiesCommand },
  { name: 'review', load: async () => (await import('./review.js')).reviewCommand },
  { name: 'audit', load: async () => (await import('./audit.js')).auditCommand },
  { name: 'simulate', load: async () => (await import('./simulate.js')).simulateCommand },
  { name: 'kinds', load: async () => (await import('./kinds.js')).kindsCommand },
  { name: 'schema', load: async () => (await import('./schema.js')).schemaCommand },
  { name: 'explain', load: async () => (await import('./explain.js')).explainCommand },
  { name: 'rules', load: async () => (await import('./rules.js')).rulesCommand },
];
