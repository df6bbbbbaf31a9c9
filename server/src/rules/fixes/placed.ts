import type { Minutes, PlacedItem } from '../../minutes/model';
import type { Finding } from '../types';

/** The item that a finding is about, with its place; null for a finding about the document. */
export function placedOf({ item }: Finding, { items }: Minutes): PlacedItem | null {
  return item === null ? null : (items[item] ?? null);
}
