#include "layers.h"

#include <algorithm>
#include <cstring>
#include "helpers.h"
#include "simd-math.h"

namespace tesseract {

static void Put(const WeightMatrix &weights, int row, int first, int count, int block, int vector, int lane, Blocks *out) {
  for (int k = 0; k < count; ++k) {
    const size_t at = ((static_cast<size_t>(block) * out->pairs + k / 2) * 4 + vector) * 8 + lane * 2 + k % 2;
    out->wide[at] = out->narrow[at] = weights.wi_(row, first + k);
  }
}

static Blocks Empty(int blocks, int count) {
  Blocks out;
  out.blocks = blocks;
  out.pairs = (count + 1) / 2;
  out.wide.assign(static_cast<size_t>(blocks) * out.pairs * 32, 0);
  out.narrow.assign(out.wide.size(), 0);
  return out;
}

Blocks ByOutputs(const WeightMatrix &weights, int count) {
  const int outputs = weights.wi_.dim1();
  Blocks out = Empty((outputs + 15) / 16, count);
  for (int row = 0; row < outputs; ++row) {
    Put(weights, row, 0, count, row / 16, row / 4 % 4, row % 4, &out);
  }
  return out;
}

Blocks ByGates(const std::vector<const WeightMatrix *> &gates, int first, int count) {
  const int cells = gates[0]->wi_.dim1();
  Blocks out = Empty(cells / 4, count);
  for (int gate = 0; gate < 4; ++gate) {
    for (int cell = 0; cell < cells; ++cell) {
      Put(*gates[gate], cell, first, count, cell / 4, gate, cell % 4, &out);
    }
  }
  return out;
}

// The bias is a weight of an input that is always 127.
static int32_t Bias(const WeightMatrix &weights, int row) {
  return weights.wi_(row, weights.wi_.dim2() - 1) * INT8_MAX;
}

Scales ScalesByOutputs(const WeightMatrix &weights) {
  const int outputs = weights.wi_.dim1();
  Scales out{std::vector<float>((outputs + 15) / 16 * 16), std::vector<int32_t>((outputs + 15) / 16 * 16)};
  for (int row = 0; row < outputs; ++row) {
    out.scale[row] = weights.scales_[row];
    out.bias[row] = Bias(weights, row);
  }
  return out;
}

Scales ScalesByGates(const std::vector<const WeightMatrix *> &gates) {
  const int cells = gates[0]->wi_.dim1();
  Scales out{std::vector<float>(cells * 4), std::vector<int32_t>(cells * 4)};
  for (int gate = 0; gate < 4; ++gate) {
    for (int cell = 0; cell < cells; ++cell) {
      const int at = cell / 4 * 16 + gate * 4 + cell % 4;
      out.scale[at] = gates[gate]->scales_[cell];
      out.bias[at] = Bias(*gates[gate], cell);
    }
  }
  return out;
}

// Nine taps and one more, so that they come in pairs.
static constexpr int kTapsPadded = 10;

// Adds to C columns of four sums each what one block makes of them.
template <int C>
static inline void Add(const int16_t *weights, int pairs, const int16_t *const (&in)[C], v128_t (&sums)[C][4]) {
  for (int pair = 0; pair < pairs; ++pair, weights += 32) {
    const v128_t w0 = wasm_v128_load(weights), w1 = wasm_v128_load(weights + 8);
    const v128_t w2 = wasm_v128_load(weights + 16), w3 = wasm_v128_load(weights + 24);
#pragma unroll
    for (int c = 0; c < C; ++c) {
      const v128_t x = wasm_v128_load32_splat(in[c] + 2 * pair);
      sums[c][0] = wasm_i32x4_add(sums[c][0], wasm_i32x4_dot_i16x8(w0, x));
      sums[c][1] = wasm_i32x4_add(sums[c][1], wasm_i32x4_dot_i16x8(w1, x));
      sums[c][2] = wasm_i32x4_add(sums[c][2], wasm_i32x4_dot_i16x8(w2, x));
      sums[c][3] = wasm_i32x4_add(sums[c][3], wasm_i32x4_dot_i16x8(w3, x));
    }
  }
}

// The same of two blocks for one column.
static inline void AddTwo(const int8_t *first, const int8_t *second, int pairs, const int16_t *in, v128_t (&sums)[2][4]) {
  for (int pair = 0; pair < pairs; ++pair, first += 32, second += 32) {
    const v128_t x = wasm_v128_load32_splat(in + 2 * pair);
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      sums[0][i] = wasm_i32x4_add(sums[0][i], wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(first + 8 * i), x));
      sums[1][i] = wasm_i32x4_add(sums[1][i], wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(second + 8 * i), x));
    }
  }
}

static inline void Start(const Scales &scales, int block, v128_t (&sums)[4]) {
  for (int i = 0; i < 4; ++i) {
    sums[i] = wasm_v128_load(&scales.bias[block * 16 + 4 * i]);
  }
}

static inline v128_t Scaled(v128_t sum, const float *scale) {
  return wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum), wasm_v128_load(scale));
}

static inline void StoreFour(int16_t *to, v128_t whole) {
  wasm_v128_store64_lane(to, wasm_i16x8_narrow_i32x4(whole, whole), 0);
}

// Nine taps (column by column, as Convolve has them) and a zero of every pixel of one row. Taps beyond the edge are noise.
static void TakeTaps(const ConvolvedLayer &layer, const int8_t *image, int width, int height, int y, int16_t *taps) {
  const auto noise = [&layer]() { return static_cast<int16_t>(IntCastRounded(layer.randomizer->SignedRand(INT8_MAX))); };
  const int8_t *row = image + static_cast<size_t>(y) * width;
  for (int x = 0; x < width; ++x, taps += kTapsPadded) {
    int16_t *tap = taps;
    for (int dx = -1; dx <= 1; ++dx) {
      const bool is_beside = x + dx < 0 || x + dx >= width;
      for (int dy = -1; dy <= 1; ++dy) {
        *tap++ = is_beside || y + dy < 0 || y + dy >= height ? noise() : row[x + dx + dy * width];
      }
    }
    *tap = 0;
  }
}

void ConvolveAndPool(const ConvolvedLayer &layer, const int8_t *image, int width, int height, int16_t *out) {
  const int steps = width / 3;
  std::vector<int16_t> taps(static_cast<size_t>(3) * width * kTapsPadded);
  for (int row = 0; row < height; ++row) {
    TakeTaps(layer, image, width, height, row, taps.data() + static_cast<size_t>(row % 3) * width * kTapsPadded);
    if (row % 3 != 2) {
      continue;
    }
    for (int step = 0; step < steps; ++step) {
      for (int block = 0; block < layer.weights.blocks; ++block) {
        v128_t most[4];
        for (int r = 0; r < 3; ++r) {
          const int16_t *first = taps.data() + (static_cast<size_t>(r) * width + 3 * step) * kTapsPadded;
          const int16_t *const columns[3] = {first, first + kTapsPadded, first + 2 * kTapsPadded};
          v128_t sums[3][4];
          Start(layer.scales, block, sums[0]);
          Start(layer.scales, block, sums[1]);
          Start(layer.scales, block, sums[2]);
          Add<3>(layer.weights.Wide(block), layer.weights.pairs, columns, sums);
          for (int i = 0; i < 4; ++i) {
            const v128_t highest = wasm_i32x4_max(sums[0][i], wasm_i32x4_max(sums[1][i], sums[2][i]));
            most[i] = r == 0 ? highest : wasm_i32x4_max(most[i], highest);
          }
        }
        for (int i = 0; i < 4; ++i) {
          StoreFour(out + block * 16 + 4 * i, Quantise4(Tanh4(Scaled(most[i], &layer.scales.scale[block * 16 + 4 * i]))));
        }
      }
      out += layer.outputs;
    }
  }
}

// From the sums of four cells' gates, and the state that is kept, to what they give out.
static inline void Step(const v128_t (&sums)[4], const float *scale, float *state, int16_t *out) {
  const v128_t in = Tanh4(Scaled(sums[0], scale));
  const v128_t admit = Logistic4(Scaled(sums[1], scale + 4));
  const v128_t keep = Logistic4(Scaled(sums[2], scale + 8));
  const v128_t give = Logistic4(Scaled(sums[3], scale + 12));
  const v128_t kept = wasm_f32x4_mul(wasm_v128_load(state), keep);
  const v128_t now = Clamp(wasm_f32x4_add(kept, wasm_f32x4_mul(in, admit)), -100.0f, 100.0f);
  wasm_v128_store(state, now);
  StoreFour(out, Quantise4(wasm_f32x4_mul(Tanh4(now), give)));
}

void RunDown(const RecurrentLayer &layer, const int16_t *in, int rows, int steps, int16_t *out) {
  const int cells = layer.cells;
  std::vector<float> states(static_cast<size_t>(steps) * cells, 0);
  std::vector<int16_t> before(static_cast<size_t>(2) * cells);
  for (int y = 0; y < rows; ++y) {
    for (int x = 0; x < steps; x += 2) {
      // Of an odd last column the one before it is done twice, with the same result.
      const int second = std::min(x + 1, steps - 1);
      int16_t *outs[2] = {out + static_cast<size_t>(x) * cells, out + static_cast<size_t>(second) * cells};
      std::memcpy(before.data(), outs[0], cells * sizeof(int16_t));
      std::memcpy(before.data() + cells, outs[1], cells * sizeof(int16_t));
      const int16_t *const below[2] = {in + (static_cast<size_t>(y) * steps + x) * layer.inputs, in + (static_cast<size_t>(y) * steps + second) * layer.inputs};
      const int16_t *const past[2] = {before.data(), before.data() + cells};
      for (int block = 0; block < cells / 4; ++block) {
        v128_t sums[2][4];
        Start(layer.scales, block, sums[0]);
        Start(layer.scales, block, sums[1]);
        Add<2>(layer.from_below.Wide(block), layer.from_below.pairs, below, sums);
        Add<2>(layer.from_before.Wide(block), layer.from_before.pairs, past, sums);
        const float *scale = &layer.scales.scale[block * 16];
        Step(sums[0], scale, &states[static_cast<size_t>(x) * cells + block * 4], outs[0] + block * 4);
        if (second != x) {
          Step(sums[1], scale, &states[static_cast<size_t>(second) * cells + block * 4], outs[1] + block * 4);
        }
      }
    }
  }
}

// Steps whose sums from below are made together, so that each weight is fetched once for two of them.
static constexpr int kStretch = 16;

void RunAlong(const RecurrentLayer &layer, const int16_t *in, int steps, int16_t *out) {
  const int cells = layer.cells;
  const int blocks = cells / 4;
  const bool is_left = layer.direction == RecurrentLayer::kLeft;
  const auto at = [is_left, steps](int step) { return static_cast<size_t>(is_left ? steps - 1 - step : step); };
  std::vector<float> state(cells, 0);
  const std::vector<int16_t> silence(cells, 0);
  std::vector<int32_t> from_below(static_cast<size_t>(kStretch) * cells * 4);
  const int16_t *before = silence.data();
  for (int start = 0; start < steps; start += kStretch) {
    const int count = std::min(kStretch, steps - start);
    for (int block = 0; block < blocks; ++block) {
      for (int i = 0; i < count; i += 2) {
        const int second = std::min(i + 1, count - 1);
        const int16_t *const below[2] = {in + at(start + i) * layer.inputs, in + at(start + second) * layer.inputs};
        v128_t sums[2][4];
        Start(layer.scales, block, sums[0]);
        Start(layer.scales, block, sums[1]);
        Add<2>(layer.from_below.Wide(block), layer.from_below.pairs, below, sums);
        for (int v = 0; v < 4; ++v) {
          wasm_v128_store(&from_below[(static_cast<size_t>(i) * blocks + block) * 16 + 4 * v], sums[0][v]);
          wasm_v128_store(&from_below[(static_cast<size_t>(second) * blocks + block) * 16 + 4 * v], sums[1][v]);
        }
      }
    }
    for (int i = 0; i < count; ++i) {
      int16_t *now = out + at(start + i) * cells;
      for (int block = 0; block < blocks; block += 2) {
        const int32_t *begun = &from_below[(static_cast<size_t>(i) * blocks + block) * 16];
        v128_t sums[2][4];
        for (int v = 0; v < 4; ++v) {
          sums[0][v] = wasm_v128_load(begun + 4 * v);
          sums[1][v] = wasm_v128_load(begun + 16 + 4 * v);
        }
        AddTwo(layer.from_before.Narrow(block), layer.from_before.Narrow(block + 1), layer.from_before.pairs, before, sums);
        Step(sums[0], &layer.scales.scale[block * 16], &state[block * 4], now + block * 4);
        Step(sums[1], &layer.scales.scale[block * 16 + 16], &state[block * 4 + 4], now + block * 4 + 4);
      }
      before = now;
    }
  }
}

void Softmax(const SoftmaxLayer &layer, const int16_t *in, float *out) {
  const int outputs = layer.outputs;
  std::vector<float> sums(static_cast<size_t>(layer.weights.blocks) * 16);
  const int16_t *const columns[1] = {in};
  for (int block = 0; block < layer.weights.blocks; ++block) {
    v128_t four[1][4];
    Start(layer.scales, block, four[0]);
    Add<1>(layer.weights.Wide(block), layer.weights.pairs, columns, four);
    for (int v = 0; v < 4; ++v) {
      wasm_v128_store(&sums[block * 16 + 4 * v], Scaled(four[0][v], &layer.scales.scale[block * 16 + 4 * v]));
    }
  }
  SoftmaxInPlace(outputs, sums.data());
  std::copy(sums.begin(), sums.begin() + outputs, out);
}

} // namespace tesseract
