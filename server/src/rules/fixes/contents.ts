import type { Minutes } from '../../minutes/model';
import type { Finding, Fix } from '../types';
import { addEntry, removeEntry } from './contentsEntries';
import { takeNumber, takeTitle } from './contentsTitles';

/** The ways to make the table of contents and the items say the same. */
export function contentsFixes(finding: Finding, minutes: Minutes): readonly Fix[] {
  switch (finding.message.id) {
    case 'contents-mismatch.spelling':
    case 'contents-mismatch.title':
      return takeTitle(finding, minutes);
    case 'contents-mismatch.number':
      return takeNumber(finding, minutes);
    case 'contents-mismatch.entry':
      return removeEntry(finding, minutes);
    default:
      return addEntry(finding, minutes);
  }
}
