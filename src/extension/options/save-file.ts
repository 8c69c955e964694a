// A file made here and handed to the browser's downloads.

/** Offers the parts as one file of that name. */
export function saveFile(name: string, type: string, parts: readonly BlobPart[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);   // a download of many megabytes reads it after the click
}

/** "recoupe-2026-11-22.opml". */
export const datedName = (ending: string, now: Date = new Date()): string => `recoupe-${now.toISOString().slice(0, 10)}.${ending}`;
