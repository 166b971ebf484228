// Pinyin of names, for search only. Names, never texts: a whole document would take a quarter of a second.
import { customPinyin, pinyin } from 'pinyin-pro';

/** County names that pinyin-pro 3.29 reads wrongly, each with what is right. */
const CORRECTIONS: Record<string, string> = {
  单县: 'shàn xiàn', 浚县: 'xùn xiàn', 洪洞: 'hóng tóng', 穆棱: 'mù líng', 曾都: 'zēng dū', 涡阳: 'guō yáng', 蔚县: 'yù xiàn', 江都: 'jiāng dū',
  乐清: 'yuè qīng', 歙县: 'shè xiàn', 泌阳: 'bì yáng', 黄陂: 'huáng pí', 大埔: 'dà bù', 牟定: 'móu dìng', 吴堡: 'wú bǔ', 乐都: 'lè dū',
  尉犁: 'yù lí', 喀什: 'kā shí', 乐亭: 'lào tíng', 筠连: 'jūn lián', 郫都: 'pí dū', 繁峙: 'fán shì',
};
customPinyin(CORRECTIONS);

export interface Romanised {
  /** Syllables without tones, ü as v: `zizhiqukejiting`. */
  full: string;
  /** Where each character's syllable starts in `full`. */
  starts: readonly number[];
  /** First letters: `zzqkjt`. */
  initials: string;
}

/** Pinyin of a name; other characters stand for themselves, in lower case. */
export function romanise(name: string): Romanised {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true }).map((syllable) => syllable.toLowerCase());
  const starts: number[] = [];
  let length = 0;
  for (const syllable of syllables) {
    starts.push(length);
    length += syllable.length;
  }
  return { full: syllables.join(''), starts, initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
}
