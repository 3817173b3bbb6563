-- What stands before a plan's first section: issuer, code, abstract, legal bases, or the whole text where there are no sections.
-- It is searched like a section, so its keys come from the same numbers; it is written with the document, so stored documents are read again.
CREATE TABLE document_heads (
  head_key INTEGER PRIMARY KEY,            -- for the full-text index, among the numbers of section_key; not stable between corpora
  document_id TEXT NOT NULL UNIQUE REFERENCES documents (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,                   -- where it begins
  title TEXT,                              -- abstract (trích yếu)
  text TEXT NOT NULL                       -- final text of the pages up to the first section
) STRICT;
DELETE FROM stage_results WHERE stage = 'extract';
