import type { Minutes } from '../../minutes/model';
import type { Located } from '../../text/span';
import type { Finding } from '../types';
import { exemptBy } from './exemptions';
import { itemHolding, type PlaceKey, placesAt, placesOf } from './places';
import { suppressionsIn } from './read';
import { type Exemption, namesTooMany, ruleIdOf, type Suppression } from './suppression';

/** One rule that a suppression names, and what it is about. */
export interface Naming {
  readonly suppression: Suppression;
  readonly rule: Located;
  /** Null where there is nothing that the suppression could be about. */
  readonly place: PlaceKey | null;
}

/** What became of the suppressions of a document, for the rules that judge them. */
export interface Review {
  readonly suppressions: readonly Suppression[];
  readonly namings: readonly Naming[];
  /** Every id that a suppression may name. */
  readonly ruleIds: ReadonlySet<string>;
  /** A suppression must say why. */
  readonly requireReason: boolean;
  /** True when the naming has kept a finding back so far. */
  isUsed(naming: Naming): boolean;
  /**
   * False for a rule that is switched off, has broken down, or waits for a setting that is not made:
   * nobody knows what it would find.
   */
  isHeard(ruleId: string): boolean;
  /** Index of the item in which a suppression stands, for findings about it; undefined for none. */
  itemOf(suppression: Suppression): number | undefined;
  /** The findings that nothing suppresses, as a list of the caller's own. */
  keep(findings: readonly Finding[]): Finding[];
  /** Those that were kept back so far. */
  readonly suppressed: readonly Finding[];
}

export interface ReviewOptions {
  readonly exemptions?: readonly Exemption[];
  readonly requireReason?: boolean;
}

const NO_EXEMPTIONS: readonly Exemption[] = [];

/** The review of a document; null where nothing is suppressed, so that nothing is to be reviewed. */
export function reviewOf(
  minutes: Minutes,
  { exemptions = NO_EXEMPTIONS, requireReason = false }: ReviewOptions,
  { ruleIds, isHeard }: Pick<Review, 'ruleIds' | 'isHeard'>,
): Review | null {
  const suppressions = suppressionsIn(minutes);
  if (suppressions.length === 0 && exemptions.length === 0) return null;
  const isExempt = exemptBy(exemptions);
  const namings = namingsOf(suppressions, minutes);
  const index = indexOf(namings);
  const used = new Set<Naming>();
  const suppressed: Finding[] = [];

  function namingsOfFinding(finding: Finding): readonly Naming[] {
    const places = index.get(finding.rule.id);
    if (places === undefined) return [];
    return placesAt(finding, minutes).flatMap((place) => places.get(place) ?? []);
  }

  function isKept(finding: Finding): boolean {
    const namings = namingsOfFinding(finding);
    for (const naming of namings) used.add(naming);
    const kept = namings.length === 0 && !isExempt(finding, minutes);
    if (!kept) suppressed.push(finding);
    return kept;
  }

  return {
    suppressions,
    namings,
    ruleIds,
    requireReason,
    isHeard,
    isUsed: (naming) => used.has(naming),
    itemOf: ({ span }) => itemHolding(minutes, span.start) ?? undefined,
    keep: (findings) => findings.filter(isKept),
    suppressed,
  };
}

function namingsOf(suppressions: readonly Suppression[], minutes: Minutes): readonly Naming[] {
  const places = placesOf(suppressions, minutes);
  return suppressions.flatMap((suppression, i) =>
    suppression.closed && !namesTooMany(suppression)
      ? suppression.rules.map((rule) => ({ suppression, rule, place: places[i] ?? null }))
      : [],
  );
}

type Index = ReadonlyMap<string, ReadonlyMap<PlaceKey, readonly Naming[]>>;

/** By rule, then by place: each finding finds its suppressions without a look at the others. */
function indexOf(namings: readonly Naming[]): Index {
  const index = new Map<string, Map<PlaceKey, Naming[]>>();
  for (const naming of namings) {
    if (naming.place === null) continue;
    const id = ruleIdOf(naming.rule);
    const places = index.get(id) ?? new Map<PlaceKey, Naming[]>();
    const here = places.get(naming.place) ?? [];
    here.push(naming);
    places.set(naming.place, here);
    index.set(id, places);
  }
  return index;
}
