/**
 * One name for one file: clients and the machine write the same uri with different escapes
 * (`file:///c%3A/m%C3%B8de.referat`, `file:///C:/møde.referat`). A uri that cannot be read is its own key.
 */
export function fileKey(uri: string): string {
  try {
    return decodeURIComponent(uri)
      .normalize('NFC')
      .replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}
