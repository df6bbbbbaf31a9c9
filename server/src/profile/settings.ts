import type { Language } from '../l10n/catalogue';
import type { Exemption } from '../rules/suppression/suppression';
import type { Severity } from '../rules/types';
import { type Customs, NO_CUSTOMS } from '../syntax/customs';
import { customsOf } from './customs';
import { readEditor } from './editor';
import { isExcluded } from './excluded';
import { interned } from './interned';
import type { Values } from './options';
import type { Profile } from './profile';

/** What is set for one document. */
export interface Settings {
  readonly language: Language;
  /** A tick or the difference beside each total of a table. */
  readonly inlayHints: boolean;
  /** Only the rules that are set; the others keep their own severity. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** A suppression must say why. */
  readonly requireReason: boolean;
  /** Those of the profile that are about this document. */
  readonly exemptions: readonly Exemption[];
  readonly customs: Customs;
  /** Address of a case, with `{caseNumber}` in it, or null. */
  readonly caseNumberUrl: string | null;
  /** This document is not to be checked. */
  readonly excluded: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'da',
  inlayHints: false,
  severities: new Map(),
  requireReason: false,
  exemptions: [],
  customs: NO_CUSTOMS,
  caseNumberUrl: null,
  excluded: false,
};

/** Where a document lies, for the patterns of paths. */
export interface DocumentPlace {
  /** From the folder of its profile, with `/` between names; null without a profile or a file. */
  readonly inProfile: string | null;
  /** From the folder that the editor's settings are for (the workspace folder); null where there is none. */
  readonly inWorkspace: string | null;
}

export const NOWHERE: DocumentPlace = { inProfile: null, inWorkspace: null };

/**
 * The settings of one document: what its profile says goes before what the editor says, setting by
 * setting (`rules`: rule by rule), and that before the defaults.
 *
 * @param editorValue Whatever a client sent for the section `referat`.
 * @param profile The nearest `.referat.json` upward from the document, or null.
 * @param ignored Hears of each of the editor's settings that is not understood
 * (`rules.empty-section = "loud"`) and that therefore is as if it were not set.
 */
export type SettingsFor = (
  editorValue: unknown,
  profile: Profile | null,
  place: DocumentPlace,
  ignored?: (what: string) => void,
) => Settings;

/**
 * A reader of settings that gives the same objects (customs, severities, exemptions) as long as they
 * say the same, so that their users can compare them by identity. It remembers a bounded number.
 */
export function createSettingsFor(): SettingsFor {
  const sameCustoms = interned<Customs>([NO_CUSTOMS]);
  const sameSeverities = interned<Settings['severities']>([DEFAULT_SETTINGS.severities], (map) => [
    ...map,
  ]);
  const sameExemptions = interned<readonly Exemption[]>([DEFAULT_SETTINGS.exemptions]);
  return (editorValue, profile, place, ignored = () => undefined) => {
    const editor = readEditor(editorValue, ignored);
    const own = profile?.values ?? {};
    const values: Values = { ...editor, ...own };
    return {
      language: values.language ?? DEFAULT_SETTINGS.language,
      inlayHints: values.inlayHints ?? DEFAULT_SETTINGS.inlayHints,
      severities: sameSeverities(new Map([...(editor.rules ?? []), ...(own.rules ?? [])])),
      requireReason: values.requireReason ?? DEFAULT_SETTINGS.requireReason,
      exemptions: sameExemptions(exemptionsFor(own.ignore, place.inProfile)),
      customs: sameCustoms(customsOf(values)),
      caseNumberUrl: values.caseNumberUrl ?? DEFAULT_SETTINGS.caseNumberUrl,
      excluded:
        own.exclude === undefined
          ? isExcluded(editor.exclude ?? [], place.inWorkspace)
          : isExcluded(own.exclude, place.inProfile),
    };
  };
}

/** Those that are about this file. */
function exemptionsFor(ignore: Values['ignore'], path: string | null): readonly Exemption[] {
  return (ignore ?? []).flatMap(({ rule, item, file, reason }) => {
    const isHere = file === undefined || isExcluded([file], path);
    if (rule === undefined || !isHere) return [];
    return [{ rule, item: item ?? null, reason: reason ?? null }];
  });
}

/** How each setting is compared; a new one must say so here. */
const IS_SAME: {
  readonly [Key in keyof Settings]: (a: Settings[Key], b: Settings[Key]) => boolean;
} = {
  language: Object.is,
  inlayHints: Object.is,
  requireReason: Object.is,
  caseNumberUrl: Object.is,
  excluded: Object.is,
  severities: isSameMap,
  exemptions: isSameData,
  customs: isSameData,
};

/** True when nothing that a user can see differs. */
export function sameSettings(a: Settings, b: Settings): boolean {
  const isSame = <Key extends keyof Settings>(key: Key): boolean => IS_SAME[key](a[key], b[key]);
  return a === b || (Object.keys(IS_SAME) as (keyof Settings)[]).every(isSame);
}

function isSameMap(a: Settings['severities'], b: Settings['severities']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, severity] of a) if (b.get(id) !== severity) return false;
  return true;
}

function isSameData(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
