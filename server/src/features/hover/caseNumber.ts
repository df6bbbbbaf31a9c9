import { type Language, say } from '../../l10n/catalogue';
import type { CaseNumber, KleNumber } from '../../minutes/model';
import { contains, shift } from '../../text/span';
import { bold, code, list, paragraphs } from './markdown';
import type { Hover, HoverPlace } from './types';

/** "19/11679", "2017-004392": year and serial number. */
const YEAR_AND_SERIAL = /^(\d{2}|(?:19|20)\d{2})[/-](\d{1,8})$/;

/**
 * On a case number: what its parts are. Of KL's subject classification (KLE) only the form is explained,
 * with a link to the subject in KLE-Online; KL's list itself is not ours to carry.
 */
export function caseNumberHover(place: HoverPlace): Hover | null {
  const { inside, language } = place;
  const number = inside?.item.caseNumber;
  if (!inside || !number || !contains(number.span, inside.offset)) return null;
  return { markdown: explain(number, language), span: shift(number.span, inside.placed.offset) };
}

function explain({ text, kle }: CaseNumber, language: Language): string {
  if (kle === null) {
    return paragraphs(
      `${bold(say(language, 'case.title'))} ${code(text)}`,
      yearAndSerial(text, language),
    );
  }
  return paragraphs(
    `${bold(say(language, 'case.title'))} ${code(text)}`,
    say(language, 'case.kle'),
    list(kleParts(kle, language)),
    `[${say(language, 'case.link')}](${kleLink(kle)})`,
  );
}

function yearAndSerial(text: string, language: Language): string {
  const [, year, serial] = YEAR_AND_SERIAL.exec(text) ?? [];
  if (year === undefined || serial === undefined) return say(language, 'case.own');
  return say(language, 'case.yearAndSerial', { year: year, serial });
}

function kleParts(kle: KleNumber, language: Language): string[] {
  const group = `${kle.mainGroup}.${kle.group}`;
  const subject = `${group}.${kle.subject}`;
  const parts = [
    ['case.mainGroup', kle.mainGroup],
    ['case.group', group],
    ['case.subject', subject],
    ['case.facet', kle.facet],
    ['case.serial', kle.serial],
    ['case.year', kle.year],
  ] as const;
  return parts.flatMap(([label, part]) =>
    part === null ? [] : [`${say(language, label)} ${code(part)}`],
  );
}

/** The form of deep links that KLE-Online documents on its help page. */
function kleLink({ mainGroup, group, subject }: KleNumber): string {
  const main = encodeURIComponent(mainGroup);
  const place = encodeURIComponent(`_${mainGroup}.${group}.${subject}`);
  return `https://www.kle-online.dk/emneplan/${main}/#${place}`;
}
