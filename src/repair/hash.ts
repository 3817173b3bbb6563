/** Mixes one more word id into a running hash. Two different seeds give the two independent halves of a key. */
export function mix(hash: number, id: number): number {
  let mixed = Math.imul(hash ^ id, 0x9e3779b1)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

export const LOW_SEED = 0x2545f491
export const HIGH_SEED = 0x1b873593
