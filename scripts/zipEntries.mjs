// The names in a zip archive, from the list at its end.

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;

/**
 * The paths of all files in an archive, in its order; throws where there is no list.
 *
 * @param {Buffer} zip A small archive (no zip64), as vsce writes it.
 * @returns {string[]}
 */
export function zipEntries(zip) {
  const end = endOf(zip);
  const names = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('The list of the zip is broken.');
    const nameLength = zip.readUInt16LE(at + 28);
    names.push(zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    at += ENTRY_BYTES + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}

/** Where the record of the end begins; a comment may stand behind it. */
function endOf(zip) {
  for (let at = zip.length - END_BYTES; at >= 0; at--) {
    if (zip.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new Error('This is no zip.');
}
