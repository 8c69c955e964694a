// The values used last, up to a number of them: digests are dear to make (milliseconds) and large to keep (100 KB).

export class Recent<Value> {
  readonly #values = new Map<string, Value>();   // a Map remembers the order of insertion: the first is the one unused longest
  readonly #most: number;

  constructor(most: number) { this.#most = most; }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= this.#most) return;
    const [oldest] = this.#values.keys();
    if (oldest !== undefined) this.#values.delete(oldest);
  }

  delete(key: string): void { this.#values.delete(key); }

  clear(): void { this.#values.clear(); }
}
