/** A binder that no rule has anything to say of, with one plan of the small workspace. */
export function binderOf(title: string, plan = 'a'): string {
  return `kind: binder
title: ${title}
owner: leder
status: approved
plans: [${plan}]
copies: [{ number: 1, holder: leder, place: Vagten }]
`;
}
