import { CAPITALS, mayBeIn, setOf } from '../syntax/lineGate';

/** Names, parties and roles as minutes write them; shared by the readers of people, absence and votes. */

/** "Holm", "Anna-Marie", or initials: "J.P.", "Chr.". */
const WORD = String.raw`(?:(?:\p{Lu}\p{L}?\.-?){1,3}|Chr\.|\p{Lu}[\p{L}\p{M}'’-]*)`;
const PARTICLE = 'van|von|de|der|den|af|la|du|el|al|zu|ten';
/** A few blanks; more of them only where a line ends, where a comment may have stood. */
const BETWEEN = String.raw`(?:\s{1,3}|[^\S\n]+\n\s?)`;
/** 2–6 words with a capital, with particles between them; a line break may stand for a blank. */
export const NAME_PATTERN = `${WORD}(?:${BETWEEN}(?:(?:${PARTICLE})${BETWEEN}){0,2}${WORD}){1,5}`;
const NAME_AT_START = new RegExp(`^${NAME_PATTERN}(?![\\p{L}\\d])`, 'u');

const PARTY_NAME =
  'Socialdemokratiet|Socialdemokraterne|Socialdemokratisk|Venstre|Radikale Venstre|Det Radikale Venstre|' +
  'Konservative|Det Konservative Folkeparti|Socialistisk Folkeparti|SF|Dansk Folkeparti|DF|' +
  'Enhedslisten|Liberal Alliance|Alternativet|Nye Borgerlige|Danmarksdemokraterne|Moderaterne|' +
  'Kristendemokraterne|Slesvigsk Parti|Løsgænger|løsgænger|UFP|Uden for parti|uden for parti|' +
  'Uden for partierne|uden for partierne';
/** A letter or two ("V", "Ø"), the name of a party, "Liste B", "Løsgænger". */
export const PARTY_PATTERN = `(?:[A-ZÆØÅ]{1,2}|${PARTY_NAME}|Liste [A-ZÆØÅ]|Gruppe [A-ZÆØÅ])`;
const PARTY = new RegExp(`^${PARTY_PATTERN}$`, 'u');

const ROLE_WORD =
  '\\p{L}{0,30}(?:formand|borgmester|rådmand|referent|sekretær|direktør|chef|leder|konsulent|' +
  'medlem|suppleant|observatør|fører|assistent|fuldmægtig|planlægger|ingeniør|jurist|repræsentant)';
const ROLE = new RegExp(`^${ROLE_WORD}(?:\\s(?:for|i|af|til|på)\\s.{1,60})?$`, 'iu');
const ROLES_IN_FRONT = new RegExp(`^(?:\\d\\.\\s)?(?:${ROLE_WORD}\\s{1,3}){1,2}(?=\\p{Lu})`, 'iu');

/** Words with a capital that name places, bodies and headings, never people. */
const NOT_A_PERSON =
  /^(?:Ingen|Alle|Nej|Ikke|Ja|Der|Det|Den|De|I|Som|Udvalget|Byrådet|Kommunalbestyrelsen|Punkt|Pkt|Sag|Bilag|Møde|Lukket|Åbent?)\b|(?:udvalg|forvaltning|afdeling|bestyrelse|direktion)(?:et|en)?$|(?<![\p{L}])(?:Kommune|Rådhus|Byråd|Regionsråd|Region|Udvalg|Mødelokale|Referat|Dagsorden|Beslutning|Sagsfremstilling|Indstilling|Parti|Folkeparti|Alliance|Borgerlige)(?:et|en)?(?![\p{L}])/u;

/** Length of the name at the beginning of a text, 0 when none stands there. A party letter behind it is left out. */
export function nameLength(text: string): number {
  if (!mayBeIn(CAPITAL, text.charCodeAt(0))) return 0;
  const name = NAME_AT_START.exec(text)?.[0];
  if (name === undefined || NOT_A_PERSON.test(name)) return 0;
  // "Anna Holm V": a letter without a stop behind a whole name is the party.
  const party = isSmallAscii(name.charCodeAt(name.length - 1)) ? null : LETTER_BEHIND.exec(name);
  const withoutParty = party === null ? name : name.slice(0, party.index);
  const isWhole = party === null || BLANK.test(withoutParty);
  return isWhole && WHOLE_WORD.test(withoutParty) ? withoutParty.length : 0;
}

/** The pattern of names asks for a blank, so that only what a party was taken from may lack one. */
const LETTER_BEHIND = /\s+\p{Lu}$/u;
const WHOLE_WORD = /\p{Lu}\p{Ll}|\p{Lu}{3}/u;
const CAPITAL = setOf(CAPITALS);

/** Most names end so, and then with no letter of a party. */
function isSmallAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

export function isName(text: string): boolean {
  const length = nameLength(text);
  return length > 0 && length === text.length;
}

export function isParty(text: string): boolean {
  return PARTY.test(text);
}

export function isRole(text: string): boolean {
  return ROLE.test(text);
}

/** Length of the titles in front of a name ("Overborgmester ", "Direktør "), 0 when none stand there. */
export function rolesLength(text: string): number {
  return mayBeRole(text) ? (ROLES_IN_FRONT.exec(text)?.[0].length ?? 0) : 0;
}

/** A quick look at the first word: each word for a role ends with one of these letters, "1." with a stop. */
function mayBeRole(text: string): boolean {
  const end = text.search(BLANK);
  return end > 0 && mayBeIn(ENDS_ROLE, text.charCodeAt(end - 1));
}

const BLANK = /\s/;
const ENDS_ROLE = setOf('dDfFgGmMrRtT.');

/** A name as it is compared and shown: one blank where the text breaks the line. */
export function plainName(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** A blank that is none of single ordinary ones between words. */
const UNEVEN = /[^\S ]|\s\s|^\s|\s$/;
