export { renderBinder } from './binder.js';
export type { RenderInput } from './input.js';
export { renderWorkspace } from './workspace.js';
