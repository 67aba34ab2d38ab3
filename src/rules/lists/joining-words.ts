/** What stands between the last two of several things, in all languages. */
export const joiningWords: readonly string[] = [
  ...['and', 'as well as', 'or'],
  ...['og', 'och', 'samt', 'und', 'sowie'],
  ...['eller', 'oder'],
];

/** The same where no space stands around it. */
export const joiningSigns: readonly string[] = ['以及', '或者', '和', '及', '或', '与'];
