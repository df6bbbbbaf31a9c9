/** The signs that a head with a title really is that of minutes. */

const MONTH =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)';
const DATE = new RegExp(
  `(?:^|[^\\d.])\\d{1,2}(?:\\. ?${MONTH} \\d{4}|[-./]\\d{1,2}[-./ ]\\d{4})(?!\\d)`,
  'i',
);

/** Who meets: a committee, a council, a board; or the word for a formal meeting with its number or body. */
const BODY =
  /udvalg|råd(?:et|ets|s)?(?!\p{L})|magistrat|bestyrelse|kommission|nævn|direktion|\p{L}møde[tr]?(?!\p{L})|møde(?:t|ts)? (?:i|nr)(?!\p{L})/iu;

/**
 * What follows a label, an item number or a heading that stands for itself: nothing, a colon, a tab or bar,
 * or a value. Apart from the words before it, which may be written in any case, since under the flag
 * `i` "an upper-case letter" would mean any letter, and "Deltagere kan melde sig" would be a label.
 */
const VALUE = /^(?:$| ?[:\t|]| ["”(\p{Lu}\d])/u;

/** Labels that nothing but the head of minutes has. */
const LABEL =
  /^(?:mødedato|mødested|mødedeltagere|mødetid(?:spunkt)?|mødelokale|møde ?nr\.?|deltagere|tilstede|til stede|fraværende|afbud|udvalg|medlemmer)(?!\p{L})(.*)$/iu;
const GLUED_LABEL = /^(?:Mødedato|Mødested|Mødedeltagere|Udvalg)(?=[\p{Lu}\d])/u;
/** Everyday labels: two different ones make a sign. */
const WEAK_LABEL =
  /^(dato|sted|tid|tidspunkt|lokale|starttidspunkt|sluttidspunkt|møde)(?:$| ?:|\t)/i;

const CONTENTS_HEADING = /^(?:indholdsfortegnelse|indhold|sagsoversigt|punkter)$/i;
const CONTENTS_ENTRY = /(?<!\.)\.{4,}\s*\d{1,4}$/;

/** Item lines that are no list entries: "Punkt 1: …", "Pkt. 42 …", "Sag nr. 129", "Nr.178 - …". */
const ITEM = /^(?:punkt|pkt\.?|sag nr\.?|nr\.(?= ?\d{1,4} [-–])) ?\d{1,4}(?: ?[.–-](?= ))?(.*)$/i;
const NUMBERED = /^\d{1,4}[.:]? ?(?=\p{Lu})/u;

const SECTION =
  /^(resum[eé]|sagsfremstilling|indstilling|beslutning|sagens kerne|beslutningstema|beslutningskompetence|lovgrundlag|økonomi|sagsbeskrivelse)(?!\p{L})(?: (?:i|fra)(?= ))?(.*)$/iu;

/** True when lines around the title both name a body that meets and give a date. */
export function namesMeeting(lines: readonly string[]): boolean {
  return lines.some((line) => DATE.test(line)) && lines.some((line) => BODY.test(line));
}

/**
 * True when the head has one strong sign: a label of a meeting (or two everyday ones), a table of
 * contents with dot leaders, an item line; or sections of an item, two kinds or one after a number.
 */
export function hasMeetingSign(head: readonly string[]): boolean {
  if (head.some((line) => standsAlone(LABEL, line) || GLUED_LABEL.test(line))) return true;
  if (kinds(head, WEAK_LABEL) >= 2) return true;
  if (hasContents(head)) return true;
  if (head.some((line) => standsAlone(ITEM, line))) return true;
  const sections = kinds(
    head.filter((line) => standsAlone(SECTION, line)),
    SECTION,
  );
  return sections >= 2 || (sections === 1 && head.some((line) => NUMBERED.test(line)));
}

/** True when the line begins with the pattern's words and the rest (its last group) is no running sentence. */
function standsAlone(pattern: RegExp, line: string): boolean {
  const rest = pattern.exec(line)?.at(-1);
  return rest !== undefined && VALUE.test(rest);
}

function hasContents(head: readonly string[]): boolean {
  const entries = head.filter((line) => CONTENTS_ENTRY.test(line)).length;
  return entries >= 2 || (entries === 1 && head.some((line) => CONTENTS_HEADING.test(line)));
}

/** How many different first groups a pattern finds over the lines. */
function kinds(head: readonly string[], pattern: RegExp): number {
  const found = new Set<string>();
  for (const line of head) {
    const word = pattern.exec(line)?.[1];
    if (word !== undefined) found.add(word.toLowerCase());
  }
  return found.size;
}
