/** Letters of Cyrillic (Ukrainian rules of 2010 and the Russian letters beside them), Greek and Latin as a-z. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ' +
    'ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ъ: ы:y э:e ’: ʼ: ' +
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o ' +
    'ł:l ß:ss ø:o đ:d æ:ae œ:oe ı:i'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** A text in small letters a-z as far as its letters are known; the others stay as they are. */
export function transliterated(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return [...plain].map((letter) => LETTERS[letter] ?? letter).join('');
}
