#include "line-network.h"

#include "convolve.h"
#include "fullyconnected.h"
#include "lstm.h"
#include "maxpool.h"
#include "plumbing.h"
#include "layers.h"

namespace tesseract {

static constexpr int kTaps = 9;

std::unique_ptr<LineNetwork> LineNetwork::From(Network *network) {
  std::unique_ptr<LineNetwork> line(new LineNetwork);
  return line->Add(network) && line->IsComplete() ? std::move(line) : nullptr;
}

bool LineNetwork::IsComplete() const {
  return is_pooled_ && !recurrent_.empty() && recurrent_[0].direction == RecurrentLayer::kDown && softmax_.outputs > 0;
}

static std::vector<Network *> &Stack(Network *network) {
  return static_cast<Plumbing *>(network)->stack_;
}

static bool AddRecurrent(Network *network, RecurrentLayer::Direction direction, int inputs, std::vector<RecurrentLayer> *layers) {
  auto *lstm = static_cast<LSTM *>(network);
  const NetworkType type = direction == RecurrentLayer::kDown ? NT_LSTM_SUMMARY : NT_LSTM;
  if (network->type() != type || lstm->is_2d_ || lstm->softmax_ != nullptr || lstm->ni_ != inputs || inputs % 2 != 0 || lstm->ns_ % 8 != 0) {
    return false;
  }
  RecurrentLayer layer;
  layer.direction = direction;
  layer.inputs = inputs;
  layer.cells = lstm->ns_;
  static const LSTM::WeightType kGates[] = {LSTM::CI, LSTM::GI, LSTM::GF1, LSTM::GO};
  std::vector<const WeightMatrix *> gates;
  for (const auto gate : kGates) {
    const WeightMatrix &weights = lstm->gate_weights_[gate];
    if (!weights.is_int_mode() || weights.wi_.dim2() != inputs + layer.cells + 1) {
      return false;
    }
    gates.push_back(&weights);
  }
  layer.from_below = ByGates(gates, 0, inputs);
  layer.from_before = ByGates(gates, inputs, layer.cells);
  layer.scales = ScalesByGates(gates);
  layers->push_back(std::move(layer));
  return true;
}

// Takes the layer in where it follows on those before it.
bool LineNetwork::Add(Network *network) {
  const bool is_body = is_pooled_ && softmax_.outputs == 0;
  const int inputs = recurrent_.empty() ? convolved_.outputs : recurrent_.back().cells;
  switch (network->type()) {
    case NT_INPUT:
      return true;
    case NT_SERIES:
      for (Network *part : Stack(network)) {
        if (!Add(part)) {
          return false;
        }
      }
      return true;
    case NT_CONVOLVE: {
      auto *convolve = static_cast<Convolve *>(network);
      convolved_.randomizer = convolve->randomizer_;
      return !is_pooled_ && convolve->ni_ == 1 && convolve->half_x_ == 1 && convolve->half_y_ == 1;
    }
    case NT_TANH: {
      const WeightMatrix &weights = static_cast<FullyConnected *>(network)->weights_;
      if (convolved_.randomizer == nullptr || convolved_.outputs > 0 || !weights.is_int_mode() || network->NumInputs() != kTaps || network->NumOutputs() % 16 != 0) {
        return false;
      }
      convolved_.weights = ByOutputs(weights, kTaps);
      convolved_.scales = ScalesByOutputs(weights);
      convolved_.outputs = network->NumOutputs();
      return true;
    }
    case NT_MAXPOOL: {
      auto *pool = static_cast<Maxpool *>(network);
      is_pooled_ = convolved_.outputs > 0 && pool->x_scale_ == 3 && pool->y_scale_ == 3;
      return is_pooled_;
    }
    case NT_XYTRANSPOSE:
      return is_body && recurrent_.empty() && AddRecurrent(Stack(network)[0], RecurrentLayer::kDown, inputs, &recurrent_);
    case NT_LSTM:
      return is_body && AddRecurrent(network, RecurrentLayer::kRight, inputs, &recurrent_);
    case NT_XREVERSED:
      return is_body && AddRecurrent(Stack(network)[0], RecurrentLayer::kLeft, inputs, &recurrent_);
    case NT_SOFTMAX: {
      const WeightMatrix &weights = static_cast<FullyConnected *>(network)->weights_;
      if (!is_body || !weights.is_int_mode() || network->NumInputs() != inputs || inputs % 2 != 0) {
        return false;
      }
      softmax_.weights = ByOutputs(weights, inputs);
      softmax_.scales = ScalesByOutputs(weights);
      softmax_.inputs = inputs;
      softmax_.outputs = network->NumOutputs();
      return true;
    }
    default:
      return false;
  }
}

bool LineNetwork::Forward(const NetworkIO &input, NetworkIO *output) const {
  const int height = input.stride_map().Size(FD_HEIGHT);
  const int width = input.stride_map().Size(FD_WIDTH);
  if (!input.int_mode() || input.stride_map().Size(FD_BATCH) != 1 || width < 3 || height < 3) {
    return false;
  }
  const int steps = width / 3;
  const int rows = height / 3;
  std::vector<int16_t> below(static_cast<size_t>(rows) * steps * convolved_.outputs);
  ConvolveAndPool(convolved_, input.i(0), width, height, below.data());
  std::vector<int16_t> above;
  for (const RecurrentLayer &layer : recurrent_) {
    above.assign(static_cast<size_t>(steps) * layer.cells, 0);
    if (layer.direction == RecurrentLayer::kDown) {
      RunDown(layer, below.data(), rows, steps, above.data());
    } else {
      RunAlong(layer, below.data(), steps, above.data());
    }
    below.swap(above);
  }
  StrideMap map = input.stride_map();
  map.ScaleXY(3, 3);
  map.TransposeXY();
  map.ReduceWidthTo1();
  map.TransposeXY();
  output->ResizeToMap(false, map, softmax_.outputs);
  for (int t = 0; t < steps; ++t) {
    Softmax(softmax_, below.data() + static_cast<size_t>(t) * softmax_.inputs, output->f(t));
  }
  return true;
}

} // namespace tesseract
