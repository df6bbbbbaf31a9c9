import { type Language, say } from '../../l10n/catalogue';
import type { Minutes } from '../../minutes/model';
import { organizationOf } from '../../minutes/organization';
import { trimSpan } from '../../text/chars';
import { countOf } from '../words';
import { type OutlineSymbol, symbol } from './symbol';

/** The head of the meeting and the table of contents: what stands before the items. */
export function* headSymbols(minutes: Minutes, language: Language): Iterable<OutlineSymbol> {
  const { title, contents, items, groups, text } = minutes;
  if (title === null && contents === null && items.length === 0) return;
  const body = Math.min(items[0]?.offset ?? text.length, groups[0]?.span.start ?? text.length);
  const head = trimSpan(text, 0, Math.min(contents?.span.start ?? body, body));
  if (head.start < head.end) {
    yield symbol('meeting', head, title?.span ?? head, {
      name: title?.text ?? organizationOf(minutes) ?? '',
      otherwise: say(language, 'outline.meeting'),
      detail: countOf('items', items.length, language),
    });
  }
  if (contents === null) return;
  const span = trimSpan(text, contents.span.start, Math.min(contents.span.end, body));
  if (span.start >= span.end) return;
  const firstLine = minutes.lines.spanOf(minutes.lines.lineAt(span.start));
  yield symbol('contents', span, firstLine, {
    name: say(language, 'outline.contents'),
    otherwise: '',
  });
}
