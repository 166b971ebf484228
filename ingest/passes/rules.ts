// What every rule of the passes carries, and the runner: the first rule that decides gives its name to what it decided.

export interface Rule<Given, Decided = true> {
  /** Stays with what it decides: in the evidence, on the page, in `npm run eval -- --misses`. Unique over all rules. */
  name: string;
  /** A text it catches, ⟦…⟧ around each name it makes or joins. Example: 支持⟦汉南高新区⟧建设. */
  example: string;
  /** Texts beside it that it must leave alone. */
  misses: readonly string[];
  /** undefined and false leave it open. */
  decide: (given: Given) => Decided | undefined | false;
}

export interface Ruling<Decided> { rule: string; decided: Decided }

/** The first of `rules` that decides on `given`, with its name; undefined when none does. Rules stand in order of strength. */
export function ruling<Given, Decided>(rules: readonly Rule<Given, Decided>[], given: Given): Ruling<Decided> | undefined {
  for (const { name, decide } of rules) {
    const decided = decide(given);
    if (decided !== undefined && decided !== false) return { rule: name, decided };
  }
  return undefined;
}

/** An example without its marks, and where they stood; marks may lie in marks. Example: 支持⟦汉南高新区⟧ → 支持汉南高新区, [2, 7). */
export function unmarked(example: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  const open: [number, number][] = [];
  let text = '';
  for (const part of example.split(/(?=[⟦⟧])/u)) {
    if (part.startsWith('⟦')) open.push([text.length, text.length]);
    if (part.startsWith('⟧')) {
      const span = open.pop()!;
      span[1] = text.length;
      spans.push(span);
    }
    text += part.replace(/^[⟦⟧]/u, '');
  }
  return { text, spans };
}
