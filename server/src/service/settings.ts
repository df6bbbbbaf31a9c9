import { createSettingsFor, NOWHERE, type Settings } from '../profile/settings';

export { DEFAULT_SETTINGS, type Settings, sameSettings } from '../profile/settings';

/** The settings of a document without a profile; see `SettingsFor`. */
export function readSettings(
  value: unknown,
  _ruleIds: ReadonlySet<string>,
  ignored: (what: string) => void,
): Settings {
  return createSettingsFor()(value, null, NOWHERE, ignored);
}
