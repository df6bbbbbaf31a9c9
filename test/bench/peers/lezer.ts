import { load } from './load';
import { edited, type Peer } from './peer';

interface SyntaxNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
interface Tree {
  iterate(walk: { enter(node: SyntaxNode): boolean | undefined }): void;
}
interface ChangedRange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}
interface Fragments {
  addTree(tree: Tree): readonly object[];
  applyChanges(fragments: readonly object[], changes: readonly ChangedRange[]): readonly object[];
}
interface LezerMarkdown {
  readonly parser: { parse(text: string, fragments?: readonly object[]): Tree };
}

/** The parser of CodeMirror: made to parse again, after a key, only what the key touched. */
export async function lezer(): Promise<Peer> {
  const { parser } = await load<LezerMarkdown>('@lezer/markdown');
  const { TreeFragment } = await load<{ readonly TreeFragment: Fragments }>('@lezer/common');
  return {
    name: '@lezer/markdown',
    job: (text) => headings(parser.parse(text), text),
    open(text) {
      let now = text;
      let fragments = TreeFragment.addTree(parser.parse(text));
      return {
        key(edit) {
          now = edited(now, edit);
          const { start, end } = edit;
          const change = { fromA: start, toA: end, fromB: start, toB: start + edit.text.length };
          const kept = TreeFragment.applyChanges(fragments, [change]);
          const tree = parser.parse(now, kept);
          fragments = TreeFragment.addTree(tree);
          return headings(tree, now);
        },
      };
    },
  };
}

/** The outline of Markdown: its headings. */
function headings(tree: Tree, text: string): readonly object[] {
  const found: object[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (name.includes('Heading')) found.push({ name: text.slice(from, to), from, to });
      // Headings stand in documents, lists and quotes, never in a paragraph.
      return (
        name === 'Document' || name.endsWith('List') || name === 'ListItem' || name === 'Blockquote'
      );
    },
  });
  return found;
}
