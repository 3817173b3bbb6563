/** natural is imported by path: its door loads databases and prints to the terminal. */
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: { LevenshteinDistance(a: string, b: string): number }
  export default distances
}
