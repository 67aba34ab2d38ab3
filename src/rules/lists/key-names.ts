/** What stands on the keys of a keyboard, in lower case; besides F1 to F24 and single letters. */
export const keyNames: ReadonlySet<string> = new Set([
  ...['enter', 'return', 'retur', 'esc', 'escape', 'tab', 'space', 'backspace', 'ok', 'fn'],
  ...['ctrl', 'strg', 'alt', 'alt gr', 'altgr', 'shift', 'umschalt', 'cmd', 'win'],
  ...['del', 'delete', 'entf', 'ins', 'insert', 'einfg', 'home', 'pos1', 'end', 'ende'],
  ...['page up', 'page down', 'pageup', 'pagedown', 'pgup', 'pgdn', 'bild auf', 'bild ab'],
  ...['caps lock', 'num lock', 'print screen', 'prtsc', 'prtscn', 'druck', 'pause'],
  ...['eingabe', 'eingabetaste', 'leertaste', 'mellemrum', 'mellomrom', 'mellanslag', 'blanksteg'],
  ...['↑', '↓', '←', '→'],
]);
