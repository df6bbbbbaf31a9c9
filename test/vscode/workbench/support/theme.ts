/** What the pictures of a theme are named after, and what VS Code calls it. */
const THEMES = { light: 'Light Modern', dark: 'Dark Modern' } as const;

/** The theme that the pictures are taken in, or null when none are wanted. */
export const pictured = wanted(process.env.REFERAT_PICTURES);

/** The theme of every window. */
export const theme = THEMES[pictured ?? 'light'];

function wanted(name: string | undefined): keyof typeof THEMES | null {
  return name === 'light' || name === 'dark' ? name : null;
}
