export { renderBinder } from './binder.js';
export type { RenderInput } from './input.js';
export { renderPocket } from './pocket.js';
export { renderPoster } from './poster.js';
export { renderWorkspace } from './workspace.js';
