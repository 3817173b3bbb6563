#include <cstdint>
#include <memory>
#include <string>

#include "dotproduct.h"
#include "simddetect.h"
#include "intsimdmatrix.h"
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

// What the module offers: one engine, grey images in, words out. Strings are UTF-8 and end with a zero; who calls owns nothing.

#define OFFERED(name) __attribute__((export_name(#name)))

static tesseract::TessBaseAPI *api = nullptr;
static std::string table;

extern "C" {

// The bytes of a `.traineddata` file. 0 when it can be used.
OFFERED(core_open) int core_open(const char *data, int size, const char *language) {
  // Layers that run tesseract's own way; it looks for such instructions on the processors that it knows, not here.
  tesseract::DotProduct = tesseract::DotProductSSE;
  tesseract::IntSimdMatrix::intSimdMatrix = &tesseract::IntSimdMatrix::intSimdMatrixSSE;
  delete api;
  api = new tesseract::TessBaseAPI;
  return api->Init(data, size, language, tesseract::OEM_LSTM_ONLY, nullptr, 0, nullptr, nullptr, false, nullptr);
}

// 1 when there is such a variable.
OFFERED(core_set) int core_set(const char *name, const char *value) {
  return api->SetVariable(name, value) ? 1 : 0;
}

static void AddWord(const tesseract::LTRResultIterator &it, int block, int paragraph, int line, int word) {
  int left = 0, top = 0, right = 0, bottom = 0;
  it.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
  table += "5\t1";
  for (const int number : {block, paragraph, line, word, left, top, right - left, bottom - top}) {
    table += '\t';
    table += std::to_string(number);
  }
  table += '\t';
  table += std::to_string(it.Confidence(tesseract::RIL_WORD));
  table += '\t';
  const std::unique_ptr<const char[]> text(it.GetUTF8Text(tesseract::RIL_WORD));
  table += text.get();
  table += '\n';
}

// Reads a grey image, one byte a pixel. 0 when that went well; the words are then in `core_words`.
OFFERED(core_read) int core_read(const uint8_t *pixels, int width, int height) {
  table.clear();
  api->SetImage(pixels, width, height, 1, width);
  const int failure = api->Recognize(nullptr);
  if (failure != 0) {
    return failure;
  }
  // Text runs from left to right: the order of the page, without the search for other directions that takes a twentieth of the time.
  const std::unique_ptr<tesseract::LTRResultIterator> it(api->GetLTRIterator());
  int block = 0, paragraph = 0, line = 0, word = 0;
  while (it && !it->Empty(tesseract::RIL_BLOCK)) {
    if (it->Empty(tesseract::RIL_WORD)) {
      it->Next(tesseract::RIL_WORD);
      continue;
    }
    if (it->IsAtBeginningOf(tesseract::RIL_BLOCK)) {
      ++block;
      paragraph = line = word = 0;
    }
    if (it->IsAtBeginningOf(tesseract::RIL_PARA)) {
      ++paragraph;
      line = word = 0;
    }
    if (it->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) {
      ++line;
      word = 0;
    }
    AddWord(*it, block, paragraph, line, ++word);
    it->Next(tesseract::RIL_WORD);
  }
  api->Clear();
  return 0;
}

// The words as rows of tesseract's table (level 5).
OFFERED(core_words) const char *core_words() {
  return table.c_str();
}

} // extern "C"
