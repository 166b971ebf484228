// Answers kept for words that a text says again and again.

/** A longer key may be a slice that holds its whole text in memory. */
const LONGEST_KEY = 12;
const MOST = 20_000;

/**
 * The same function, which works out the answer for a short text once. For pure functions of names; at most so many answers are
 * kept, longer texts are worked out each time.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST_KEY) return answer(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    if (known.size >= MOST) known.clear();
    const worked = answer(text);
    known.set(text, worked);
    return worked;
  };
}
