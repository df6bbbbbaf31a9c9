import type { AgendaItem, Minutes } from '../minutes/model';

/** Fewer items show no habit. */
const FEWEST_ITEMS = 3;
/** Markdown round a heading; a committee's form is said without it. */
const DECORATION = /^[\s#*_]{1,20}/;
/** A figure alone begins many a line that is no item. */
const BARE = '{number}';
const OPEN_MARKER = / ?\(åbent?\)/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The form in which the lines of all open items begin, or null where they have no number or differ. */
export function numberFormIn({ items }: Minutes): string | null {
  // What marks an item as closed may stand in the middle of the form.
  const forms = items.filter(({ item }) => item.public).map(({ item }) => formOf(item));
  const [form = null] = forms;
  if (forms.length < FEWEST_ITEMS || form === null) return null;
  return forms.every((other) => other === form) ? form : null;
}

/** How one item's line begins: what stands before its title, with its figures as slots. */
function formOf({ text, heading, numberSpan, nameSpan }: AgendaItem): string | null {
  if (numberSpan === null || numberSpan.start < heading.start) return null;
  // A title on the line below has no part in the form.
  const end = nameSpan.start < numberSpan.end ? heading.end : nameSpan.start;
  const before = text.slice(heading.start, numberSpan.start).replace(DECORATION, '');
  const line = text.slice(numberSpan.end, end).split(/[\r\n]/)[0] ?? '';
  const behind = line.replace(OPEN_MARKER, '');
  const form = `${slotted(before)}{number}${slotted(behind)}`.trimEnd();
  return form === BARE || /[\d\\*]/.test(form) ? null : form;
}

/** Years become slots, too; any other figure is no form. */
function slotted(text: string): string {
  return text.replace(YEAR, '{year}').replace(/\s+/g, ' ');
}
