/** Takes the cursor mark `‸` out of a text and says where it stood (UTF-16 offset). */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('‸');
  if (offset < 0) throw new Error('the text needs a cursor mark');
  return { text: marked.replace('‸', ''), offset };
}
