import { expect, test } from 'vitest';
import { isTypingSlip } from '../../../server/src/budget/relations/slip';

test.each([
  ['1575746', '1575764', 'two neighbours exchanged'],
  ['81433', '81443', 'a wrong digit'],
  ['8143', '81443', 'a digit lost'],
  ['814443', '81443', 'a digit doubled'],
  ['1575', '1575746', 'a group of three lost'],
  ['1746', '1575746', 'a group of three lost in the middle'],
])('%s can be a slip for %s: %s', (written, meant) => {
  expect(isTypingSlip(written, meant)).toBe(true);
  expect(isTypingSlip(meant, written)).toBe(true);
});

test.each([
  ['81443', '81443', 'the same'],
  ['81433', '81544', 'three wrong digits'],
  ['81443', '44381', 'digits that moved further'],
  ['81', '81443112', 'more lost than a group'],
  ['814', '81443', 'two digits lost'],
])('%s is no slip for %s: %s', (written, meant) => {
  expect(isTypingSlip(written, meant)).toBe(false);
});
