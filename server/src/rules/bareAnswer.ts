import type { AgendaItem } from '../minutes/model';
import { classifyOutcome } from '../minutes/outcome';
import { type OwnOutcomes, ownWordsOf } from '../minutes/ownWords';
import { foldText } from '../text/chars';
import { phraseAtStart } from '../text/phraseTree';
import { sentencesIn } from '../text/sentences';

/** An answer of the standard kind on the last line (docs/forms.md §3). */
const ANSWER =
  /^(?:[-–•] ?)?(?:godkendt|taget til efterretning|til efterretning|orienteringen (?:blev )?taget|tiltrådt|vedtaget|anbefales|drøftet|udsat|udsættes|udgår|(?:punktet|sagen) (?:udgår|udgik|blev udsat|udsættes)|udgået|aflyst|mødet er aflyst|ingen\b|intet\b)/i;

/** What may stand below the answer of a short item. */
const BESIDE: ReadonlySet<string> = new Set(['attachments', 'absence', 'signature']);

/**
 * True for an item that is minuted without any heading: title, answer, and that is all. The answer is
 * a formula ("Godkendt.") or a sentence of the last paragraph that says what was decided
 * ("Dagsordenen blev godkendt.").
 */
export function isAnsweredBare({ text, heading, sections, customs }: AgendaItem): boolean {
  const { outcomes } = ownWordsOf(customs);
  if (!sections.every(({ kind }) => BESIDE.has(kind))) return false;
  const body = text.slice(heading.end, sections[0]?.span.start ?? text.length).trim();
  const lastLine = body.slice(body.lastIndexOf('\n') + 1).trim();
  if (isFormula(lastLine, outcomes) || isFormula(body, outcomes)) return true;
  const paragraph = body.slice(startOfLastParagraph(body));
  if (paragraph.length > LONGEST_PARAGRAPH) return false;
  return sentencesIn(paragraph, { start: 0, end: paragraph.length }).some(({ start, end }) =>
    isAnswer(paragraph.slice(start, end), outcomes),
  );
}

/** Begins with an answer of the standard kind or of the committee's own. */
function isFormula(words: string, own: OwnOutcomes | null): boolean {
  return ANSWER.test(words) || (own !== null && phraseAtStart(own, words) !== null);
}

/**
 * True for a case that is told in running text alone: no heading divides it, so none can be missing
 * from it. A title by itself is not told yet.
 */
export function isToldFreely({ type, text, heading, sections }: AgendaItem): boolean {
  return type === 'case' && sections.length === 0 && text.slice(heading.end).trim() !== '';
}

/** Longer paragraphs tell of a matter, and mention what was decided elsewhere. */
const LONGEST_PARAGRAPH = 400;
const BLANK_LINE = /\n[ \t\r\u00a0]*\n/g;

function startOfLastParagraph(body: string): number {
  let start = 0;
  for (const { index, 0: gap } of body.matchAll(BLANK_LINE)) start = index + gap.length;
  return start;
}

/** Asked for, planned, or to be decided: not decided yet. */
const NOT_YET =
  /(?:^| )(?:skal|skulle|kan|kunne|bør|må|vil|ville|ønsker|ønskes|forventes|foreslår|foreslås|forelægges|tidligere)(?= |$)/;
/** "… blev vedtaget i 2019", "Byrådet godkendte den 4. maj …": decided before. */
const BEFORE =
  /(?:godkendt|godkendte|vedtaget|vedtog|udsat|drøftet|drøftede|behandlet|behandlede|valgt|tiltrådt|besluttet|besluttede)(?: \S+){0,3}? (?:i (?:\d{4}|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|den \d|d\. \d|sidste |i sidste |på (?:mødet|et møde|sit møde|sidste))/;
/** Recommending and sending on is deciding only when the body itself does it. */
const BODY =
  /^(?:et (?:enigt|flertal)|\p{L}{0,40}udvalget|\p{L}{0,40}rådet|kommunalbestyrelsen|bestyrelsen|nævnet)(?= )/u;
const OTHERS: ReadonlySet<string> = new Set(['other', 'recommended', 'forwarded']);

function isAnswer(sentence: string, own: OwnOutcomes | null): boolean {
  const folded = foldText(sentence);
  if (NOT_YET.test(folded) || BEFORE.test(folded)) return false;
  const { outcome } = classifyOutcome(sentence, own);
  return BODY.test(folded) ? outcome !== 'other' : !OTHERS.has(outcome);
}
