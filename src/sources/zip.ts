// A ZIP archive (a WACZ is one) to the files in it, by its list at the end. Names are labels: nothing is written anywhere, so a name that
// climbs ("../../x") leads nowhere; it is refused all the same, for whoever made it meant harm. No ZIP64, no encryption.
import { inflated, stretchesOf } from './byte-stream.ts';
import type { Stretches } from './bytes.ts';
import { ImportProblem } from './report-of.ts';
import type { Sliceable } from './report-lines.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  open(): Promise<Stretches>;
}

/** Files of one archive that are looked at. */
const MOST_ENTRIES = 50_000;
const END_BYTES = 22 + 0xFFFF;
const [END_MARK, ENTRY_MARK, LOCAL_MARK] = [0x06054B50, 0x02014B50, 0x04034B50];
const [ENTRY_BYTES, LOCAL_BYTES] = [46, 30];
const CLIMBING = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\u0000/iu;

/** The archive's files in its order, folders left out, and a problem for each that is refused. Throws ImportProblem when it is no archive. */
export async function readZip(file: Sliceable, place: string): Promise<readonly (ZipEntry | ImportProblem)[]> {
  const damaged = (why: string): ImportProblem => new ImportProblem('damaged', place, `${why}; fetch it again, or unpack it yourself`);
  const tail = await viewOf(file, Math.max(0, file.size - END_BYTES), file.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END_MARK) end--;
  if (end < 0) throw damaged('it is no whole ZIP archive');
  const [count, length, start] = [tail.getUint16(end + 10, true), tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (start === 0xFFFFFFFF || start + length > file.size) throw damaged('its list of files is not where it says');
  const list = await viewOf(file, start, start + length);
  const entries: (ZipEntry | ImportProblem)[] = [];
  let packed = 0;
  for (let at = 0; at + ENTRY_BYTES <= length && list.getUint32(at, true) === ENTRY_MARK && entries.length < Math.min(count, MOST_ENTRIES);) {
    const [nameLength, more] = [list.getUint16(at + 28, true), list.getUint16(at + 30, true) + list.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(list.buffer.slice(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    packed += list.getUint32(at + 20, true);
    if (packed > file.size) throw new ImportProblem('bomb', place, 'its files lie upon each other, as in a bomb; nothing of it was read');
    if (!name.endsWith('/')) entries.push(entryOf({ file, list, at, name, place }));
    at += ENTRY_BYTES + nameLength + more;
  }
  return entries;
}

interface Listed { readonly file: Sliceable; readonly list: DataView; readonly at: number; readonly name: string; readonly place: string }

function entryOf({ file, list, at, name, place }: Listed): ZipEntry | ImportProblem {
  const where = `${place}/${name}`;
  if (CLIMBING.test(name)) return new ImportProblem('path-out', place, `a file in it calls itself "${name.slice(0, 80)}", a path out of the archive; it was refused`);
  const [flags, method, packed, size, start] = [list.getUint16(at + 8, true), list.getUint16(at + 10, true), list.getUint32(at + 20, true), list.getUint32(at + 24, true), list.getUint32(at + 42, true)];
  if (flags & 1 || (method !== 0 && method !== 8)) return new ImportProblem('damaged', where, 'it is encrypted or packed in an unusual way; unpack it yourself');
  return {
    name, size,
    async open() {
      const local = await viewOf(file, start, start + LOCAL_BYTES);
      if (local.byteLength < LOCAL_BYTES || local.getUint32(0, true) !== LOCAL_MARK) throw new ImportProblem('damaged', where, 'it is not where the archive says; fetch the archive again');
      const from = start + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
      const stretches = stretchesOf(file, from, Math.min(from + packed, file.size));
      return method === 0 ? stretches : inflated(stretches, 'deflate-raw', { place: where, size: packed });
    },
  };
}

const viewOf = async (file: Sliceable, from: number, to: number): Promise<DataView> => new DataView(await file.slice(from, Math.min(to, file.size)).arrayBuffer());
