import { describe, expect, it } from 'vitest';
import {
  createSettingsFor,
  DEFAULT_SETTINGS,
  NOWHERE,
  sameSettings,
} from '../../server/src/profile/settings';

function read(value: unknown) {
  const ignored: string[] = [];
  const settings = createSettingsFor()(value, null, NOWHERE, (what) => ignored.push(what));
  return { settings, ignored };
}

describe('settings are read from whatever a client sends', () => {
  it.each([undefined, null, {}, { language: null, rules: null }])('%j: defaults', (value) => {
    expect(read(value)).toEqual({ settings: DEFAULT_SETTINGS, ignored: [] });
  });

  it('what is understood holds', () => {
    const rules = { 'empty-section': 'off', 'vote-count': 'hint' };
    const { settings, ignored } = read({
      language: 'en',
      rules,
      inlayHints: true,
      detectLanguage: true,
    });
    expect(settings.language).toBe('en');
    expect(settings.inlayHints).toBe(true);
    expect(Object.fromEntries(settings.severities)).toEqual(rules);
    expect(ignored).toEqual([]);
  });

  it.each<[unknown, string]>([
    ['da', 'referat = "da"'],
    [[1], 'referat = [1]'],
    [{ language: 'DA' }, 'language = "DA"'],
    [{ inlayHints: 'yes' }, 'inlayHints = "yes"'],
    [{ rules: ['empty-section'] }, 'rules = ["empty-section"]'],
    [{ rules: { 'empty-section': 1 } }, 'rules.empty-section = 1'],
    [{ rules: { unheard: 'off' } }, 'rules.unheard = "off"'],
    [{ rules: { constructor: 'off' } }, 'rules.constructor = "off"'],
  ])('%j is ignored and told', (value, told) => {
    const { settings, ignored } = read(value);
    expect(sameSettings(settings, DEFAULT_SETTINGS)).toBe(true);
    expect(ignored).toEqual([told]);
  });
});

describe('settings are the same', () => {
  const some = read({ rules: { 'empty-section': 'off' } }).settings;
  it.each([
    [some, read({ rules: { 'empty-section': 'off' } }).settings, true],
    [some, read({ rules: { 'empty-section': 'hint' } }).settings, false],
    [some, read({ rules: { 'vote-count': 'off' } }).settings, false],
    [some, DEFAULT_SETTINGS, false],
    [DEFAULT_SETTINGS, read({ language: 'en' }).settings, false],
    [DEFAULT_SETTINGS, read({ inlayHints: true }).settings, false],
  ])('when a user could see no difference (%#)', (a, b, same) => {
    expect(sameSettings(a, b)).toBe(same);
  });
});
