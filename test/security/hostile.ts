/** Words that would be an order to a careless reader: markup, script, paths, addresses, templates. */
export const HOSTILE_WORDS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</td></table><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;script&gt;',
  '<!-- --><style>*{display:none}</style>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the point is that nobody evaluates it.
  '${process.exit(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '[klik](command:workbench.action.quit)',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'https://example.invalid/spor.gif',
];

/** Minutes with all of them wherever a word of theirs is shown again, and with a sum that is wrong. */
export const HOSTILE = `REFERAT Teknikudvalget ${HOSTILE_WORDS[0]} d. 14-08-2024

Mødested: ${HOSTILE_WORDS[9]}

Punkt 1: Budget ${HOSTILE_WORDS[1]}

01.02.03-P20-4-24

Økonomi

${HOSTILE_WORDS[2]}\t2023\t${HOSTILE_WORDS[3]}
${HOSTILE_WORDS.map((word, index) => `${word}\t${(index + 1) * 100}\t${index * 10}`).join('\n')}
I alt ${HOSTILE_WORDS[0]}\t7.801\t660

Bilag:
${HOSTILE_WORDS.join('\n')}

Se også bilag 7 og punkt 2.

Punkt 2: ${HOSTILE_WORDS[8]}

Indstilling

Beslutning ${HOSTILE_WORDS[11]}

Godkendt.
`;
