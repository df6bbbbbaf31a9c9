import { foldText } from '../text/chars';
import type { AgendaItem } from './model';
import { remembered } from './remembered';

const SUBJECT = '(?:(?:punktet|sagen|dagsordenspunktet|dette punkt|denne sag) )?';
const VERB = '(?:er |var |blev |bliver |er blevet )?';
/** By whom or from what; a sentence that goes on ("… og forelægges nu igen") tells an older story. */
const TAIL =
  '(?: (?:tilbage )?(?:af|fra|på grund af|pga\\.?|grundet|efter) ' +
  '(?!.*(?: og | men |sidste|seneste|forrige|tidligere|\\d)).{1,80})?';

/** "Punktet udgår.", "Sagen er trukket tilbage af forvaltningen.", "Taget af dagsordenen" */
const OFF = new RegExp(
  `^${SUBJECT}${VERB}(?:udgår|udgik|udgået|aflyst|aflyses|tilbagetrukket|` +
    `(?:trukket|trækkes)(?: tilbage)?|(?:taget|tages)(?= af (?:dagsordenen|bordet)))${TAIL}$`,
);
/** "Behandlet under punkt 2.", "Se pkt. 7", "Punktet blev drøftet sammen med punkt 3" */
const ELSEWHERE = new RegExp(
  `^${SUBJECT}${VERB}(?:se|(?:behandlet|behandles|behandledes|drøftet|drøftes|drøftedes)` +
    '(?: under| sammen med| i forbindelse med| samtidig med)) ' +
    '(?:dagsordens)?(?:punkt|pkt\\.?)(?: nr\\.?)? ?\\d{1,4}$',
);

/** Such a remark is short and stands close to the title. */
const LINES = 8;
const LONGEST_LEAD = 1000;
const LONGEST_LINE = 140;

/** What each of these remarks has in it, before folding: then a soft hyphen may still stand inside. */
const MAY_BE_REMARK = /udgå|udgik|afly|trukk|trækk|tag[eé][ts]\s|p(?:un)?kt|\u00ad/iu;

/**
 * True for an item that says in a line of its own, before any section, that it was taken off the agenda
 * or treated under another item.
 */
export const isTakenOff = remembered(({ text, heading, sections }: AgendaItem): boolean => {
  const end = Math.min(sections[0]?.span.start ?? text.length, heading.end + LONGEST_LEAD);
  const lead = text.slice(heading.end, end);
  return MAY_BE_REMARK.test(lead) && lead.split('\n', LINES).some(isRemark);
});

function isRemark(line: string): boolean {
  const words = line.trim();
  if (words === '' || words.length > LONGEST_LINE) return false;
  const folded = foldText(words)
    .replace(/^[-–•] ?/, '')
    .replace(/[.!]$/, '');
  return OFF.test(folded) || ELSEWHERE.test(folded);
}
