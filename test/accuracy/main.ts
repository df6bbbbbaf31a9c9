/** `npm run accuracy`: how many planted errors are found, and what is found that is none. */
import { type Corpus, corpora } from './corpora';
import { percentOf, type Score, type Share, scoreOf } from './score';
import { checkOriginals, type Originals, plantErrors } from './tableErrors';
import { measureTextErrors, type TextErrors } from './textErrors';

/** A list of shortcomings is for looking at, not for reading to the end. */
const MOST_PLACES = 30;

interface Measured {
  readonly title: string;
  readonly originals: Originals;
  readonly score: Score;
}

const measured = corpora().flatMap((corpus) => {
  if (corpus.texts.length > 0) return [measure(corpus)];
  console.log(`${corpus.title}: skipped, ${corpus.absent}.`);
  return [];
});
for (const each of measured) printDetails(each);
console.log('\nErrors planted in tables, one at a time');
printTable(measured);
printTextErrors(measureTextErrors());

function measure({ title, texts }: Corpus): Measured {
  return {
    title,
    originals: checkOriginals(texts),
    score: scoreOf(texts.flatMap((text) => plantErrors(text))),
  };
}

/** One line for each figure, one column for each corpus. */
function printTable(columns: readonly Measured[]): void {
  const summaries = columns.map((each) => [each.title, summary(each)] as const);
  const lines = Object.keys(summaries[0]?.[1] ?? {}).map((name) => {
    const cells = summaries.map(([title, figures]) => [title, figures[name]]);
    return [name, Object.fromEntries(cells)];
  });
  console.table(Object.fromEntries(lines));
}

function summary({ originals, score }: Measured): Readonly<Record<string, string | number>> {
  return {
    Tables: originals.tables,
    Relations: originals.relations,
    'False alarms': originals.faults,
    Planted: score.planted,
    'Beyond rounding, found': share(score.found),
    'Shown elsewhere': score.elsewhere,
    'Wrong cell named': score.misnamed,
    'Very cell named': share(score.named),
    'Named where relations cross': share(score.crossings),
    'Within rounding, found': share(score.within),
  };
}

function printDetails({ title, score }: Measured): void {
  console.log(`\n${title}`);
  for (const [kind, found] of score.byKind) console.log(`  ${kind.padEnd(20)}${share(found)}`);
  if (score.unreadable > 0) console.log(`  made unreadable     ${score.unreadable} (not counted)`);
  printPlaces('missed', score.missed);
  printPlaces('not named though relations cross', score.unnamed);
  printPlaces('shown elsewhere', score.misplaced);
}

function printTextErrors(errors: TextErrors): void {
  const { planted, found, elsewhere, originalsFlagged, withinRounding, bySlip, missed } = errors;
  console.log('\nErrors planted in running text, one at a time');
  console.table({
    'False alarms': originalsFlagged,
    'Beyond rounding, found': share({ reached: found, of: planted }),
    'Shown elsewhere': elsewhere,
    'Within rounding, passed over': withinRounding,
    ...Object.fromEntries(
      Object.entries(bySlip).map(([slip, each]) => [
        `  ${slip}`,
        share({ reached: each.found, of: each.planted }),
      ]),
    ),
  });
  printPlaces('missed', missed);
}

function printPlaces(what: string, places: readonly string[]): void {
  for (const place of places.slice(0, MOST_PLACES)) console.log(`  ${what}: ${place}`);
  if (places.length > MOST_PLACES) console.log(`  … and ${places.length - MOST_PLACES} more`);
}

function share(counted: Share): string {
  if (counted.of === 0) return '–';
  return `${counted.reached} of ${counted.of} (${percentOf(counted).toFixed(1)} %)`;
}
