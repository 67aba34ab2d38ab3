import type { SectionView } from './document.js';
import { several, tableSection } from './own-tables.js';
import type { Paper } from './paper.js';
import { phonesOf, phoneView } from './references.js';
import { textView } from './values.js';

/** Those who hold roles, by name, with the number by which they are reached; null where nobody is named. */
export function namesSection(paper: Paper): SectionView | null {
  const { workspace, labels, locale } = paper;
  const { compare } = new Intl.Collator(locale);
  const held = [...workspace.roles.values()].flatMap((role) =>
    (role.value.holders ?? []).map((holder) => ({ role, holder })),
  );
  const rows = held
    .sort((a, b) => compare(a.holder.name, b.holder.name) || compare(a.role.value.title, b.role.value.title))
    .map(({ role, holder }) => ({
      name: textView(holder.name),
      role: textView(role.value.title),
      phone: several(
        holder.phone
          ? holder.phone.map((number) => phoneView(number, paper))
          : role.value.phone
            ? phonesOf(role, paper)
            : [],
      ),
    }));
  const columns = {
    name: labels.label('binder.name'),
    role: labels.label('binder.role'),
    phone: labels.label('contacts.phone'),
  };
  return tableSection(paper, 'names', columns, rows);
}
