#ifndef KEHOACH_LAYERS_H_
#define KEHOACH_LAYERS_H_

#include "line-network.h"
#include "weightmatrix.h"

namespace tesseract {

// Weights of `count` inputs from `first` on, rows in blocks of sixteen outputs; what is missing to a block is zero.
Blocks ByOutputs(const WeightMatrix &weights, int count);
Scales ScalesByOutputs(const WeightMatrix &weights);
// The same of four gates, a block of four cells.
Blocks ByGates(const std::vector<const WeightMatrix *> &gates, int first, int count);
Scales ScalesByGates(const std::vector<const WeightMatrix *> &gates);

// All activations are integers of -127 to 127 in 16 bits, features innermost.

// Image of width × height pixels to [height / 3][width / 3][outputs]. Pooling takes the largest sum before tanh: the same cell wins.
void ConvolveAndPool(const ConvolvedLayer &layer, const int8_t *image, int width, int height, int16_t *out);
// [rows][steps][inputs] to the last state of every column, [steps][cells].
void RunDown(const RecurrentLayer &layer, const int16_t *in, int rows, int steps, int16_t *out);
// [steps][inputs] to [steps][cells].
void RunAlong(const RecurrentLayer &layer, const int16_t *in, int steps, int16_t *out);
// One step: [inputs] to probabilities.
void Softmax(const SoftmaxLayer &layer, const int16_t *in, float *out);

} // namespace tesseract

#endif
