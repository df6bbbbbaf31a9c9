import { asMarkdown, goalsTable, type Section } from './report';

/** docs/performance.md: the figures of a full run, and what they mean. */
export function performanceDoc(machine: string, sections: readonly Section[]): string {
  const parts = [
    OPENING,
    `Measured on: ${machine}.`,
    '## What is to be reached',
    GOALS,
    asMarkdown(goalsTable(sections)),
    ...sections.flatMap(described),
  ];
  return `${parts.join('\n\n')}\n`;
}

function described({ id, tables }: Section): string[] {
  const [heading, ...paragraphs] = PROSE[id] ?? [id];
  return [
    `## ${heading}`,
    ...paragraphs,
    ...tables.filter(({ rows }) => rows.length > 0).flatMap(titled),
  ];
}

function titled(table: Section['tables'][number]): string[] {
  return [`**${table.title}**`, asMarkdown(table)];
}

const OPENING = `# Performance

A secretary types, and the outline, the findings and the sums follow the hand. This document says how
fast that is, beside programs that do comparable work, and how it was measured. It is written by
\`npm run bench -- --write\`; a figure is never put in by hand.

## How it is measured

All programs run in the same minutes on the same machine and get the same texts. They take turns, round
by round, so that whatever else the machine does hits all of them alike. What is shown is the median of
the rounds, after some that warm up and do not count. On a machine that others use too, the figures move
by a half from run to run; the ratios between neighbours in a table move much less, and they are what the
goals are made of.

The texts are invented samples of this project, one of each form that looks different. Their items are
repeated and numbered on to 60 KB (long minutes), 1 MB (a thick book) and 10 MB, the entries of their
tables of contents with them, and each repetition has a place name of its own in its title. The result
still reads as flawless minutes: every item is found, and nothing is wrong with any. Where one text must
stand for all it is of the most frequent form, "Punkt 1: …" with a table of contents and tables set by
tabs. Some real minutes are measured as well on machines that have them.

The programs beside ours are development dependencies of the benchmark alone (\`test/bench\`):
commonmark is the reference parser of CommonMark and makes a tree, nothing more; markdown-it is the
parser of VS Code's preview; @lezer/markdown is CodeMirror's, made to parse again only what a key touched;
vscode-markdown-languageservice makes the outline and findings of Markdown in VS Code, and
vscode-markdown-languageserver serves them; markdownlint is the usual linter. They read minutes as if
these were Markdown, which every text is.`;

const GOALS = `Ratios say how many times the one takes of the other. "Referat ×" something is to be small,
something "× Referat" is to be large.`;

/** Heading and paragraphs by measure. */
const PROSE: Readonly<Record<string, readonly string[]>> = {
  job: [
    'The whole job',
    `From a text that was never seen before to everything that is known of it: parsed, modelled, checked
by every rule with all sums, and outlined. Each call gets a string of its own, so that nothing remembered
of the last one helps. The others parse (commonmark, markdown-it), parse and list headings
(@lezer/markdown), make outline and findings (vscode-markdown-languageservice), or check all their rules
(markdownlint).`,
    `The exponent is the power of the size that the cost grows with, between the two largest sizes. At 1
a byte costs the same in a book as in a note. From 1 MB on the memory is swept before each call, or one
program would pay for what another left behind.`,
  ],
  key: [
    'One key',
    `A document is open and known. A key is pressed, taken back and pressed again: in a sentence, in an
item's title, in a cell of a table (all in the middle of the document), and a line break in its first
line, which moves everything. Timed is what happens until both findings and outline are those of the new
text. The new text comes as an editor's server has it, put together from what stood before and behind
the key; putting it into one piece is part of the time.`,
    `\`TextDocument.update\` is what every server of the usual libraries pays before it can begin, and does
nothing that a user could see. @lezer/markdown parses again around the key, and walks its tree for the
outline.`,
  ],
  phases: [
    'Where the time goes',
    `Our own steps one by one, in the text of the most frequent form. A key's new text is put into one
piece first, which copies it; the parse alone is shown for the whole job only. Among the rules the first
that asks for the tables of an item pays for finding them.`,
  ],
  stdio: [
    'One key, as the editor feels it',
    `The server runs in a process of its own, as it ships. The clock starts when the editor sends the
change and stops when the findings for it have come: asked for right after the change (pull), or sent
unasked (push). Wherever the editor has to do something for the server, that counts: VS Code's Markdown
server leaves the parsing to the editor and gets the result sent. The line-scanning server is the least
that is of any use: it looks once at each line after every key, with two expressions. The empty server
answers at once with nothing, which is the cost of the messages themselves. VS Code's JSON server gets the
same lines as the strings of an array.`,
  ],
  burst: [
    'Many keys at once',
    `A key held down, or a paste by an extension: thirty changes arrive before the first is answered, and
then the outline is asked for. Only the last of the thirty texts is worth any work.`,
  ],
  start: [
    'Start',
    `From the start of the process to the answer to \`initialize\`, and to the first outline of 60 KB. The
empty server consists of the same libraries, bundled in the same way, and knows nothing; most of its time
is Node's own.`,
  ],
  memory: [
    'Memory',
    `Resident memory as Linux counts it, 0.3 seconds after a document of 1 MB was opened and its findings
and outline were answered. For the second table small documents are opened, answered and closed one after
the other, each with another text; garbage is swept before memory is weighed. What stays the same there
is kept for no document.`,
  ],
  size: ['Size', 'One file, minified, as it is loaded when the server starts.'],
  growth: [
    'Growth',
    `Nothing that anybody can write or paste may freeze the editor. Each text here is of one kind of line,
or of one pattern that makes expressions go back and try again, repeated in each place where minutes are
read closely. It is doubled until all that is ever computed of a document takes long enough to be
measured; the exponent is that of the last two doublings, of the fastest of three runs. All patterns are
tried in two small sizes; those that look worst are doubled on and shown.`,
  ],
};
