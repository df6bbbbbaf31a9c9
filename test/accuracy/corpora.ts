import {
  type CorpusText,
  inventedMinutes,
  inventedTables,
  REAL_MINUTES_ABSENT,
  realMinutes,
} from '../support/corpus';

export interface Corpus {
  readonly title: string;
  readonly texts: readonly CorpusText[];
  /** Why there are no texts, where there are none. */
  readonly absent: string;
}

/** What errors are planted in. */
export function corpora(): readonly Corpus[] {
  return [
    { title: 'Real minutes', texts: realMinutes(), absent: REAL_MINUTES_ABSENT },
    { title: 'Invented tables', texts: inventedTables(), absent: 'no invented tables' },
    { title: 'Samples and forms', texts: inventedMinutes(), absent: 'no samples' },
  ];
}
