#ifndef KEHOACH_SIMD_MATH_H_
#define KEHOACH_SIMD_MATH_H_

#include <wasm_simd128.h>

// Four values at a time. The series are those of Eigen's ptanh_float and of Cephes' expf: exact to a few units in the last place.

static inline v128_t Clamp(v128_t x, float low, float high) {
  return wasm_f32x4_pmin(wasm_f32x4_splat(high), wasm_f32x4_pmax(wasm_f32x4_splat(low), x));
}

static inline v128_t MulAdd(v128_t a, v128_t b, float c) {
  return wasm_f32x4_add(wasm_f32x4_mul(a, b), wasm_f32x4_splat(c));
}

static inline v128_t Tanh4(v128_t given) {
  const v128_t x = Clamp(given, -7.90531110763549805f, 7.90531110763549805f);
  const v128_t s = wasm_f32x4_mul(x, x);
  v128_t p = MulAdd(s, wasm_f32x4_splat(-2.76076847742355e-16f), 2.00018790482477e-13f);
  p = MulAdd(s, p, -8.60467152213735e-11f);
  p = MulAdd(s, p, 5.12229709037114e-08f);
  p = MulAdd(s, p, 1.48572235717979e-05f);
  p = MulAdd(s, p, 6.37261928875436e-04f);
  p = MulAdd(s, p, 4.89352455891786e-03f);
  v128_t q = MulAdd(s, wasm_f32x4_splat(1.19825839466702e-06f), 1.18534705686654e-04f);
  q = MulAdd(s, q, 2.26843463243900e-03f);
  q = MulAdd(s, q, 4.89352518554385e-03f);
  return wasm_f32x4_div(wasm_f32x4_mul(x, p), q);
}

static inline v128_t Logistic4(v128_t x) {
  const v128_t half = wasm_f32x4_splat(0.5f);
  return wasm_f32x4_add(half, wasm_f32x4_mul(half, Tanh4(wasm_f32x4_mul(half, x))));
}

// For arguments of -87 to 0.
static inline v128_t Exp4(v128_t given) {
  const v128_t x = Clamp(given, -87.0f, 0.0f);
  const v128_t n = wasm_f32x4_nearest(wasm_f32x4_mul(x, wasm_f32x4_splat(1.44269504088896341f)));
  v128_t r = wasm_f32x4_sub(x, wasm_f32x4_mul(n, wasm_f32x4_splat(0.693359375f)));
  r = wasm_f32x4_sub(r, wasm_f32x4_mul(n, wasm_f32x4_splat(-2.12194440e-4f)));
  v128_t p = MulAdd(wasm_f32x4_splat(1.9875691500e-4f), r, 1.3981999507e-3f);
  p = MulAdd(p, r, 8.3334519073e-3f);
  p = MulAdd(p, r, 4.1665795894e-2f);
  p = MulAdd(p, r, 1.6666665459e-1f);
  p = MulAdd(p, r, 5.0000001201e-1f);
  p = wasm_f32x4_add(MulAdd(wasm_f32x4_mul(p, r), r, 1.0f), r);
  const v128_t power = wasm_i32x4_shl(wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(n), wasm_i32x4_splat(127)), 23);
  return wasm_f32x4_mul(p, power);
}

// Four values of -1 to 1 as integers of -127 to 127, halves away from zero, as NetworkIO rounds.
static inline v128_t Quantise4(v128_t x) {
  const v128_t scaled = wasm_f32x4_mul(x, wasm_f32x4_splat(127.0f));
  const v128_t half = wasm_v128_or(wasm_v128_and(scaled, wasm_f32x4_splat(-0.0f)), wasm_f32x4_splat(0.5f));
  const v128_t whole = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_add(scaled, half));
  return wasm_i32x4_min(wasm_i32x4_max(whole, wasm_i32x4_splat(-127)), wasm_i32x4_splat(127));
}

#endif
