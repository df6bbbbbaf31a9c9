import { message } from '../messages';
import type { Finding, Fix } from '../types';

/** Commas between thousands and then a point, or two such commas: no other slip makes that of a figure. */
const ONE_READING = /,\d{3}[.,]/;

/**
 * Writes a figure as a Danish number, where it can only be read in one way. Safe where even its marks leave
 * no doubt: a "12.00" may be 12.000 with a digit lost.
 */
export function danishNumber({ span, message: { parameters } }: Finding): readonly Fix[] {
  const { written, meant } = parameters;
  if (typeof written !== 'string' || typeof meant !== 'string') return [];
  const title = message('fix.put-in-figure', { figure: meant });
  const safe = ONE_READING.test(written);
  return [{ title, edits: [{ span, text: meant }], safe, preferred: true, caret: null }];
}
