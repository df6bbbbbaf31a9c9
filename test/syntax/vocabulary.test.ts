import { describe, expect, it } from 'vitest';
import { lookUpHeading } from '../../server/src/syntax/vocabulary';

describe('headings of a recommendation', () => {
  it.each([
    'Indstilling',
    'Indstilling fra administrationen',
    'Forslag til beslutning',
    'Supplerende indstilling:',
    'Indstilling fra Teknikudvalget',
    'Indstilling fra Teknik- og Miljøudvalget, den 10. november 2026',
    'Indstilling fra Økonomiudvalget, 10-11-2026',
    'Indstilling til Byrådet',
    'Indstilling til Nørreskov Byråd',
  ])('%j', (words) => {
    expect(lookUpHeading(words)?.kind).toBe('recommendation');
  });

  it.each([
    'Indstilling fra',
    'Indstilling til ny plan for havnen',
    'Indstilling fra borgerne i Nørreskov',
    'Indstilling til Byrådet om ny plan',
    'Indstilling fra Teknikudvalget godkendt',
    'Forslag til beslutning om havnen',
  ])('%j is none', (words) => {
    expect(lookUpHeading(words)).toBeNull();
  });
});
