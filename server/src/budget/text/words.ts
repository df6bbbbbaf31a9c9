/** The words that make a formula of a sentence, and those that unmake it. */

/** Cuts words out of the letters round them; JavaScript's \b knows no æ, ø and å. */
function words(alternatives: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);
}

/** The parts are said to be the whole. */
export const COMPLETE =
  /(?<!\p{L})(?:fordel(?:er|te) sig|fordelt|fordeles|består af|bestående af|består (?:så|der)ledes af|udgøres af|sammensætter sig af|sammensat af|opdelt|opdeles|delt|deles)(?!\p{L})/iu;

/** The parts are said to pay for the whole, or to be what it is for. */
export const PAID_BY = words('finansieres|finansieret|dækkes|afholdes|udmøntes|udmøntet');
/** Says the same the other way round; too common to be one without a word like "samlet". */
export const COVERS = words('dækker|omfatter|indeholder|rummer');

export const TOTAL = words(
  'i alt|ialt|samlet|samlede|tilsammen|sammenlagt|totalt|total|totale|hele|summen',
);

/** Things whose figure can stand before a bracket with its parts; a price or a rent cannot. */
export const WHOLE =
  /(?:udgift|merudgift|bevilling|budget|sum|beløb|investering|tilskud|ramme|pulje|besparelse|indtægt|merforbrug|mindreforbrug|forbrug|økonomi|finansiering|omkostning)(?:er|en|et|erne|s)?(?!\p{L})/iu;

/** Words after which figures side by side are no parts of a whole, or not all of them. */
const SPEAKS_AGAINST = [
  '(?:bl\\.\\s?a\\.|blandt andet|primært|hovedsagelig\\p{L}*|overvejende|især|fortrinsvis|f\\.\\s?eks\\.|fx|for eksempel)',
  '(?:herunder|heraf|hvoraf|deraf|delvist?|eksempelvis|cirka-?priser)(?!\\p{L})',
  '(?:m\\.?v|m\\.?m|m\\.?fl|osv|etc)\\.',
  '(?:rest(?:en|beløb\\p{L}*|erende|finansiering\\p{L}*)?|op til|højst|maksimalt|maks|mindst|minimum|pr\\.\\s?(?=\\p{L})|per(?=\\s\\p{L}))(?!\\p{L})',
  '(?:om (?:året|måneden|ugen|dagen)|årlig\\p{L}*|måned\\p{L}*|kvartal\\p{L}*|i timen|hver(?:t|især)?|gange|gennemsnit\\p{L}*)(?!\\p{L})',
  '(?:mere end|mindre end|end|i forhold til|sammenlign\\p{L}*|tidligere|hidtil\\p{L}*|sidste år|året før|før|mod|enten|alternativ\\p{L}*|mellem \\d)(?!\\p{L})',
  'eller(?! i alt)(?!\\p{L})',
  '(?:eksk?l|inkl|eksklusive?|inklusive?|udover|ud over|foruden|fratrukket|fraregnet|modregn\\p{L}*|refusion\\p{L}*|brutto|netto|moms)(?!\\p{L})',
].join('|');
/** As one expression with one look behind, which fails at once inside of words. */
export const AGAINST = new RegExp(`(?<!\\p{L})(?:${SPEAKS_AGAINST})`, 'iu');

/** Parts are separated by one of these: ",", ", og", "samt", "plus", "+". */
export const SEPARATOR = /(?:[,;]\s*)?(?<!\p{L})(?:og|samt|plus|hhv\.)(?!\p{L})|[,;+]/giu;

/** What a rest of the sentence begins with that has more parts in it, without figures. */
export const GOES_ON =
  /^\s*\)?[\s,;]*(?:og|samt|plus|hertil|dertil|herudover|derudover|desuden|mens|men|foruden)(?!\p{L})/iu;

/** A following sentence that begins so tells of a part that was not named. */
export const REST_FOLLOWS =
  /^\s*(?:rest|det rest|de rest|den rest|differencen|det manglende|de manglende|underskuddet)/iu;

/** A container of money: what stands behind it says how much is in it, not how much is taken. */
export const CONTAINER =
  /(?:pulje|ramme|konto|beholdning|reserve|budget|midler)\p{L}{0,4}\s(?:\p{L}+\s)?på\s*(?:i alt\s*)?$/iu;

/** The end of `CONTAINER`, which hardly any words have. */
export const CONTAINS = /(?<=på\s*(?:i alt\s*)?)/iuy;

/** Money that there is to take from: what is taken need not be all of it. */
export const AVAILABLE =
  /(?:^|[,;]\s)(?:ud )?af\s|(?<!\p{L})(?:ud af|inden for|til rådighed|ansøgning\p{L}*|\p{L}*ramme(?:n|r|rne)?)(?!\p{L})/iu;

/** Between a total and its verb: the parts are of something else than the total. */
export const OTHER_SUBJECT =
  /(?<!\p{L})\p{L}{0,20}(?:udgift|indtægt|budget|tilskud|bevilling|forbrug|omkostning|besparelse|drift|anlæg)\p{L}{0,6}(?!\p{L})/iu;
