// natural types its index only, not the sub-paths that are safe to import.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string };
  export default porter;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinkler(
    a: string,
    b: string,
    options: { readonly ignoreCase?: boolean },
  ): number;
}
