// With the setting `referat.language` in English, in a VS Code that is in English as well.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../client/src/commandTable';
import { useWindow } from './support/window';

const window = useWindow({ 'referat.language': 'en' });

describe('the palette', () => {
  it('offers the commands in English alone', async () => {
    const { workbench } = window();
    await workbench.openFile('eksempel.referat');
    const labels = await workbench.openPalette('Referat: ');
    await workbench.closePalette();
    const titles = new Set(Object.values(COMMANDS).map(({ title }) => `Referat: ${title.en}`));
    // A key may stand behind the title. The last rows may be out of sight.
    const offered = labels.map((label) => label.split(', ')[0] ?? '');
    expect(offered.filter((label) => !titles.has(label))).toEqual([]);
    expect(new Set(offered).size).toBeGreaterThan(5);
  });
});
