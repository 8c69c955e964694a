// A JSON Feed that is no JSON (cut off, a comma too many, line breaks inside strings), read entry by entry: each object of its list that is whole, by
// itself. Comes in: the text. Goes out: what stands before the list, and the entries that could be read. Linear.

/** Signs that JSON does not allow inside a string, as it writes them. */
const RAW: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const ITEMS = /"items"\s{0,20}:\s{0,20}\[/u;

/** Null when there is no list of entries. */
export function readBrokenJson(json: string): Readonly<Record<string, unknown>> | null {
  const list = ITEMS.exec(json);
  if (!list) return null;
  const head = parse(`${json.slice(0, list.index).replace(/,\s*$/u, '')}}`);
  const items = objectsIn(json, list.index + list[0].length).flatMap((object) => parse(object) ?? []);
  return items.length ? { ...isRecord(head) ? head : {}, items } : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/,(?<rest>\s{0,200}[}\]])/gu, '$<rest>')) as unknown;
  } catch {
    return null;
  }
}

/** The objects of a list from `from` on, raw line breaks inside their strings written as JSON has them; one that does not end is left out. */
function objectsIn(json: string, from: number): readonly string[] {
  const objects: string[] = [];
  let [depth, start, isString] = [0, from, false];
  let raw: string[] = [];
  for (let at = from; at < json.length; at++) {
    const sign = json[at] ?? '';
    if (isString) {
      if (sign === '\\') at++;
      else if (sign === '"') isString = false;
      else if (RAW[sign] !== undefined) {
        raw.push(json.slice(start, at), RAW[sign]);
        start = at + 1;
      }
      continue;
    }
    if (sign === '"') isString = true;
    else if (sign === '{' && depth++ === 0) [start, raw] = [at, []];
    else if (sign === '}' && --depth === 0) objects.push([...raw, json.slice(start, at + 1)].join(''));
    else if (sign === ']' && depth <= 0) break;
  }
  return objects;
}
