import type { WordList } from '../find-words.js';

/** What a text may announce a number of, by what the list beside it holds. */
export const countedThings: Readonly<
  Record<'classes' | 'grades' | 'groups' | 'criteria' | 'items', WordList>
> = {
  classes: {
    da: ['*typer', '*klasser', '*kategorier', 'slags'],
    nb: ['*typer', '*klasser', '*kategorier', 'slags'],
    sv: ['*typer', '*klasser', '*kategorier', 'slags'],
    en: ['types', 'classes', 'categories', 'kinds'],
    zh: ['类'],
    de: ['*arten', '*klassen', '*kategorien', '*typen'],
  },
  grades: {
    da: ['*niveauer', '*grader', '*trin'],
    nb: ['*nivåer', '*grader', '*trinn'],
    sv: ['*nivåer', '*grader', '*steg'],
    en: ['levels', 'grades', 'stages'],
    zh: ['级', '等级', '级别'],
    de: ['*stufen', '*grade', '*ebenen'],
  },
  groups: {
    da: ['*grupper'],
    nb: ['*grupper'],
    sv: ['*grupper'],
    en: ['groups', 'teams'],
    zh: ['小组', '工作组', '应急组', '专业组'],
    de: ['*gruppen', '*abschnitte', '*teams'],
  },
  criteria: {
    da: ['*betingelser', '*kriterier', '*krav'],
    nb: ['*betingelser', '*kriterier', '*vilkår'],
    sv: ['*villkor', '*kriterier', '*krav'],
    en: ['conditions', 'criteria'],
    zh: ['条件', '标准'],
    de: ['*bedingungen', '*kriterien', '*voraussetzungen'],
  },
  items: {
    da: ['ting', 'punkter', '*opgaver', '*faser', '*regler', '*spørgsmål', '*roller', '*områder', '*skridt'],
    nb: ['ting', 'punkter', '*oppgaver', '*faser', '*regler', '*spørsmål', '*roller', '*områder', '*skritt'],
    sv: ['saker', 'punkter', '*uppgifter', '*faser', '*regler', '*frågor', '*roller', '*områden'],
    en: ['things', 'points', 'tasks', 'phases', 'steps', 'rules', 'questions', 'roles', 'areas', 'parts'],
    zh: ['点', '步', '方面', '阶段', '任务', '问题', '部分', '措施', '原则'],
    de: [
      'Dinge',
      'Punkte',
      '*aufgaben',
      '*phasen',
      '*schritte',
      '*regeln',
      '*fragen',
      '*rollen',
      '*bereiche',
    ],
  },
};
