// Chance that is none: numbers from text.

/** 32-bit FNV-1a with a final mix: equal text gives an equal number, in Node and in every browser. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A place inside the circle of radius `size` around 0, 0, hashed from an id. */
export function hashedPlace(id: string, size: number): [number, number] {
  const angle = (hash(`${id}/angle`) / 2 ** 32) * 2 * Math.PI;
  const radius = Math.sqrt(hash(`${id}/radius`) / 2 ** 32) * size;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
