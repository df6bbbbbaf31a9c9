/** What a figure is counted for each of, when its column is a price or an average. */
const EACH =
  'stk|enhed|elev|barn|børn|borger|indbygger|plads|bolig|lejemål|time|døgn|person|medarbejder|deltager|medlem|årsværk|klasse|voksen|m2|m²|kvm|km|ha|sag|tur|besøg|husstand';
const RATE = new RegExp(
  [
    '%|(?:pct|procent|promille)(?![\\p{L}])',
    '(?<!\\p{L})(?:gns|snit|á|gennemsnit(?:s\\p{L}+|lig\\p{L}*)?|indeks|responstid|ventetid)(?!\\p{L})',
    `(?<!\\p{L})(?:pr\\.?|per)\\s?(?:${EACH})(?!\\p{L})`,
    `\\p{L}/(?:${EACH})(?!\\p{L})`,
    '(?<!\\p{L})(?:enheds|enhed|time|stk\\.?\\s?-?|styk|gennemsnits|kvm|m2|kvadratmeter)-?(?:pris|løn|omkostning|udgift|takst)(?:er|en|ninger)?(?!\\p{L})',
    '\\p{L}{2,}(?:grad|indeks|sats)(?!\\p{L})',
    '^(?:rente|sygefravær|fravær|alder|højde|vægt|max|maks)\\.?(?!\\p{L})',
  ].join('|'),
  'iu',
);
/** What each of these has in it, and most headings have not. */
const TELLING =
  /%|pct|pr|gns|snit|á|indeks|tid|per|\/|løn|omkostning|udgift|takst|grad|sats|rente|fravær|alder|højde|vægt|max|maks/iu;
const LONGEST = 200;

/** A heading of prices, shares or averages: the figures below it are never added up. */
export function isRate(heading: string): boolean {
  const near = heading.length > LONGEST ? heading.slice(-LONGEST) : heading;
  return TELLING.test(near) && RATE.test(near);
}
