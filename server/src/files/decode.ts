const UTF16_LE = [0xff, 0xfe];
const UTF16_BE = [0xfe, 0xff];

/**
 * The text of a file's bytes. UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252,
 * which older case systems write and which gives every byte a character; so it never fails.
 * A byte order mark is no part of the text, as in an editor.
 */
export function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF16_LE)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, UTF16_BE)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
