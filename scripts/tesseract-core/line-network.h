#ifndef KEHOACH_LINE_NETWORK_H_
#define KEHOACH_LINE_NETWORK_H_

#include <cstdint>
#include <memory>
#include <vector>
#include "network.h"
#include "networkio.h"

namespace tesseract {

// A weight matrix of 8 bits, laid out for four vectors of four outputs at a time, inputs in pairs: [block][pair][vector][output][2].
struct Blocks {
  int blocks = 0;
  int pairs = 0;
  std::vector<int16_t> wide;
  std::vector<int8_t> narrow; // the same numbers; what is read again at every step is read as bytes
  const int16_t *Wide(int block) const { return wide.data() + block * pairs * 32; }
  const int8_t *Narrow(int block) const { return narrow.data() + block * pairs * 32; }
};

// A layer's scales and biases, four vectors of four a block, as `Blocks`.
struct Scales {
  std::vector<float> scale;
  std::vector<int32_t> bias;
};

struct ConvolvedLayer {
  Blocks weights;
  Scales scales;
  int outputs = 0;
  TRand *randomizer = nullptr;
};

// One block is four cells, its vectors their input, input gate, forget gate and output gate.
struct RecurrentLayer {
  enum Direction { kDown, kRight, kLeft } direction = kRight;
  Blocks from_below, from_before;
  Scales scales;
  int inputs = 0;
  int cells = 0;
};

struct SoftmaxLayer {
  Blocks weights;
  Scales scales;
  int inputs = 0;
  int outputs = 0;
};

// A line network of the shape that tesseract's own models have, [1,H,0,1 Ct3,3,N Mp3,3 Lfys.. Lfx.. Lrx.. .. O1c..] with weights of 8 bits,
// run layer by layer over the whole line instead of step by step. What comes out is tesseract's own result to the last bit.
class LineNetwork {
public:
  // Null where the network is of another shape.
  static std::unique_ptr<LineNetwork> From(Network *network);
  // False, with the output untouched, where the line is narrower than one step.
  bool Forward(const NetworkIO &input, NetworkIO *output) const;

private:
  bool Add(Network *network);
  bool IsComplete() const;

  ConvolvedLayer convolved_;
  bool is_pooled_ = false;
  std::vector<RecurrentLayer> recurrent_;
  SoftmaxLayer softmax_;
};

} // namespace tesseract

#endif
