import { expect, it } from 'vitest';
import { measureTextErrors } from './textErrors';

it('finds planted errors in running text, and nothing else', () => {
  const { planted, found, elsewhere, originalsFlagged, missed } = measureTextErrors();
  expect(originalsFlagged).toBe(0);
  expect(elsewhere).toBe(0);
  expect(planted).toBeGreaterThan(500);
  expect(found / planted, missed.join('\n')).toBeGreaterThan(0.9);
});
