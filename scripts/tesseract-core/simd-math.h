#ifndef KEHOACH_SIMD_MATH_H_
#define KEHOACH_SIMD_MATH_H_

#include <wasm_simd128.h>
#include "functions.h"

// Four values at a time, to the last bit as tesseract's own functions have them one by one.

namespace tesseract {

static inline v128_t Clamp(v128_t x, float low, float high) {
  return wasm_f32x4_pmin(wasm_f32x4_splat(high), wasm_f32x4_pmax(wasm_f32x4_splat(low), x));
}

// The value between the table's entry below and that above, four times: the same operations as Tanh and Logistic of tesseract's functions.h.
static inline v128_t LookUp4(const float *table, v128_t magnitude) {
  const v128_t x = wasm_f32x4_mul(magnitude, wasm_f32x4_splat(kScaleFactor));
  const v128_t index = wasm_u32x4_trunc_sat_f32x4(x);
  const v128_t safe = wasm_u32x4_min(index, wasm_i32x4_splat(kTableSize - 2));
  const auto entries = [table](int at) { return wasm_v128_load64_zero(table + at); };
  const v128_t first = wasm_i32x4_shuffle(entries(wasm_i32x4_extract_lane(safe, 0)), entries(wasm_i32x4_extract_lane(safe, 1)), 0, 4, 1, 5);
  const v128_t second = wasm_i32x4_shuffle(entries(wasm_i32x4_extract_lane(safe, 2)), entries(wasm_i32x4_extract_lane(safe, 3)), 0, 4, 1, 5);
  const v128_t below = wasm_i64x2_shuffle(first, second, 0, 2);
  const v128_t above = wasm_i64x2_shuffle(first, second, 1, 3);
  const v128_t between = wasm_f32x4_add(below, wasm_f32x4_mul(wasm_f32x4_sub(above, below), wasm_f32x4_sub(x, wasm_f32x4_convert_u32x4(index))));
  return wasm_v128_bitselect(wasm_f32x4_splat(1), between, wasm_u32x4_ge(index, wasm_i32x4_splat(kTableSize - 1)));
}

static inline v128_t Tanh4(v128_t x) {
  const v128_t sign = wasm_v128_and(x, wasm_f32x4_splat(-0.0f));
  return wasm_v128_xor(LookUp4(TanhTable, wasm_f32x4_abs(x)), sign);
}

static inline v128_t Logistic4(v128_t x) {
  const v128_t y = LookUp4(LogisticTable, wasm_f32x4_abs(x));
  return wasm_v128_bitselect(wasm_f32x4_sub(wasm_f32x4_splat(1), y), y, wasm_f32x4_lt(x, wasm_f32x4_splat(0)));
}

// Four values of -1 to 1 as integers of -127 to 127, halves away from zero, as NetworkIO rounds.
static inline v128_t Quantise4(v128_t x) {
  const v128_t scaled = wasm_f32x4_mul(x, wasm_f32x4_splat(127.0f));
  const v128_t half = wasm_v128_or(wasm_v128_and(scaled, wasm_f32x4_splat(-0.0f)), wasm_f32x4_splat(0.5f));
  const v128_t whole = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_add(scaled, half));
  return wasm_i32x4_min(wasm_i32x4_max(whole, wasm_i32x4_splat(-127)), wasm_i32x4_splat(127));
}

} // namespace tesseract

#endif
