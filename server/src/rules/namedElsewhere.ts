import type { AgendaItem } from '../minutes/model';
import type { SectionKind } from '../syntax/kinds';
import { wordsOf, wordsOfKind } from '../syntax/kindWords';
import { foldText } from '../text/chars';

/** What may stand in front of the words of a heading or a label: indentation, markdown, a bullet, a number. */
const LEAD = /^[\s#*_>|•·–-]{0,20}(?:\d[\d.)]{0,7}[ \t]{1,4})?[*_]{0,3}/u;
/** What stands between a label and its text. */
const BEHIND_LABEL = /[:|\t]|\*\*|__| [-–] /;
const LONGEST_LABEL = 60;
const LONGEST_HEADING = 80;
/** A line of running text that goes on below is longer. */
const SHORTEST_FULL = 60;
/** Shorter words are no more than the beginning of another: "bilag", "klima". */
const LONG_WORD = 6;
/** "Økonomiudvalget" is a body, and no word of its finances. */
const BODY = /udvalg|forvaltning|afdeling|chef|direkt|center/;

/**
 * The kinds among those given of which a word stands in a line of the item that looks like a heading
 * ("Økonomi og personale"), or in a label at the beginning of a line ("Økonomi: Ingen."): the section may
 * be there under words of its own. Linear in the length of the item.
 */
export function namedElsewhere(
  item: AgendaItem,
  kinds: readonly SectionKind[],
): ReadonlySet<SectionKind> {
  const labels = kinds.length === 0 ? [] : labelsIn(item.text.slice(item.heading.end));
  const named = kinds.filter((kind) => {
    const isNamed = namerOf(kind, item);
    return labels.some(isNamed);
  });
  return new Set(named);
}

/** Tells whether a folded label names a kind, in a word of the vocabulary or of the committee. */
function namerOf(kind: SectionKind, { customs }: AgendaItem): (label: string) => boolean {
  const known = wordsOfKind(kind);
  const own = (customs.headings[kind] ?? [])
    .map((heading) => foldText(heading).replace(/ ?:$/, ''))
    .filter((heading) => heading !== '');
  return (label) =>
    own.some((heading) => label.includes(heading)) ||
    wordsOf(label).some((word) => known.some((telling) => isOneOf(word, telling)));
}

/** "økonomien", "driftsøkonomi" */
function isOneOf(word: string, telling: string): boolean {
  if (word === telling) return true;
  if (BODY.test(word)) return false;
  return telling.length < LONG_WORD ? word.startsWith(telling) : word.includes(telling);
}

/** The folded labels and lines like headings, in reading order. */
function labelsIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, at) => {
    const words = line.replace(LEAD, '').trimEnd();
    const end = words.slice(0, LONGEST_LABEL + 1).search(BEHIND_LABEL);
    if (end > 0) return [foldText(words.slice(0, end))];
    return isLikeHeading(words) && !isWithinProse(lines, at) ? [foldText(words)] : [];
  });
}

function isLikeHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && /^\p{Lu}/u.test(words) && !/[.!?,;]$/.test(words);
}

/** A sentence that breaks off above, or goes on below. */
function isWithinProse(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1]?.trim() ?? '';
  const breaksOff = above.length > SHORTEST_FULL && /[\p{L}\d,]$/u.test(above);
  return breaksOff || /^\p{Ll}/u.test(lines[at + 1] ?? '');
}
