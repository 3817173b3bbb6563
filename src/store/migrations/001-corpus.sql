-- Documents, their files, pages and sections. Tables of facts are made from the model's schemas (fact-tables.ts).
-- A document's id is the first 16 hexadecimal digits of its content's SHA-256.

CREATE TABLE documents (
  id TEXT PRIMARY KEY,                     -- first 16 hex digits of sha256
  sha256 TEXT NOT NULL UNIQUE,             -- SHA-256 of the content: the document's identity
  path TEXT NOT NULL,                      -- first of its paths in alphabetical order, relative to what was ingested
  media_type TEXT NOT NULL,                -- decided by content, not by name
  bytes INTEGER NOT NULL,                  -- size of the content
  page_count INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL CHECK (status IN ('pending', 'done', 'review', 'failed')), -- review: read, but a person should look
  grade TEXT CHECK (grade IN ('excellent', 'good', 'fair', 'poor', 'unreadable')), -- how well it could be read
  confidence REAL,                         -- of the text, 0 to 1
  repairs INTEGER NOT NULL DEFAULT 0,      -- syllables changed by repair
  kind TEXT,                               -- document kind (tên loại), ke_hoach for a plan
  number TEXT,                             -- số, null where blank
  symbol TEXT,                             -- ký hiệu, such as KH-UBND
  code TEXT,                               -- number/symbol in canonical spelling
  issuer TEXT,                             -- issuing body (cơ quan ban hành)
  level TEXT CHECK (level IN ('province', 'district', 'commune')), -- level of the issuer's locality
  commune TEXT,                            -- locality as issued
  district TEXT,                           -- district as issued; null for a province and since July 2025
  province TEXT,                           -- province as issued
  commune_code TEXT,                       -- official codes as of the date of issue; codes are reused, so never a key alone
  district_code TEXT,                      -- official code of the district as of the date of issue
  province_code TEXT,                      -- official code of the province as of the date of issue
  today_commune TEXT,                      -- the same locality on the map after 1 July 2025, null where several succeed it
  today_province TEXT,                     -- province on the map after 1 July 2025
  today_commune_code TEXT,                 -- official code of the present commune
  today_province_code TEXT,                -- official code of the present province
  place_of_issue TEXT,                     -- địa danh
  issued_on TEXT,                          -- ISO 8601, no finer than printed
  title TEXT,                              -- abstract (trích yếu)
  plan_year INTEGER,                       -- first year of the plan
  signatory_name TEXT,                     -- who signed
  signatory_position TEXT,                 -- position (chức vụ) of who signed
  signatory_authority TEXT                 -- TM., KT., TL. and for whom
) STRICT;
CREATE INDEX documents_by_province ON documents (province, plan_year);
CREATE INDEX documents_by_today ON documents (today_province, plan_year);
CREATE INDEX documents_by_code ON documents (code);
CREATE INDEX documents_by_status ON documents (status);

CREATE TABLE files (
  location TEXT NOT NULL,                  -- where the file stands, seen from the corpus folder; entries of archives behind their archive
  document_id TEXT REFERENCES documents (id), -- null where the file could not be read
  path TEXT NOT NULL,                      -- relative to the folder or archive that was ingested
  is_current INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)), -- 0: this content was replaced at this place
  replaces TEXT REFERENCES documents (id), -- the document that stood here before: the earlier version
  UNIQUE (location, document_id)
) STRICT;
CREATE INDEX files_by_document ON files (document_id);

CREATE TABLE plan_years (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,                   -- one row for each year that the plan covers
  PRIMARY KEY (document_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE pages (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,                   -- from 1
  source TEXT NOT NULL CHECK (source IN ('text-layer', 'ocr', 'plain')), -- text-layer, ocr or plain: where the text comes from
  reason TEXT NOT NULL,                    -- why this source was chosen
  confidence REAL NOT NULL,
  width_pt REAL,                           -- in PDF points; null for plain text
  height_pt REAL,                          -- in PDF points; null for plain text
  text TEXT NOT NULL,                      -- final text; all offsets point into it (UTF-16 units)
  raw_text TEXT NOT NULL,                  -- as read, before repair
  alternative_source TEXT,                 -- the reading that was not chosen
  alternative_text TEXT,                   -- its text
  preparation TEXT NOT NULL,               -- JSON list: how the image was prepared and read
  PRIMARY KEY (document_id, page)
) STRICT;

CREATE TABLE sections (
  section_key INTEGER PRIMARY KEY,         -- for the full-text index; not stable between corpora
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  section_id TEXT NOT NULL,                -- s1, s2 … in document order
  parent_id TEXT,                          -- the section above
  seq INTEGER NOT NULL,                    -- order in the document, from 0
  label TEXT,                              -- as printed: II., 1.1., a)
  title TEXT,                              -- heading without its label
  kinds TEXT NOT NULL,                     -- JSON list of section kinds
  type TEXT NOT NULL CHECK (type IN ('heading', 'run_in', 'numbered')), -- heading: on a line of its own; run_in: at the beginning of its text; numbered: a number alone
  level INTEGER NOT NULL,                  -- depth, from 1
  page INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,           -- of the heading, in the page's final text
  end_offset INTEGER NOT NULL,
  line INTEGER NOT NULL,                   -- of the document, from 1
  x0 REAL, y0 REAL, x1 REAL, y1 REAL,      -- box in PDF points from the top left
  raw TEXT NOT NULL,                       -- heading as printed
  text TEXT NOT NULL,                      -- the section's words and its children's
  own_text TEXT NOT NULL,                  -- the part that belongs to no child
  UNIQUE (document_id, section_id)
) STRICT;

CREATE TABLE section_kinds (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  section_id TEXT NOT NULL,
  kind TEXT NOT NULL,                      -- one row for each kind of a section
  PRIMARY KEY (document_id, section_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_evidence (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  field TEXT NOT NULL,                     -- field of the document: code, issuer, issuedOn …
  raw TEXT NOT NULL,
  page INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  line INTEGER NOT NULL,
  x0 REAL, y0 REAL, x1 REAL, y1 REAL,
  confidence REAL NOT NULL,
  PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE reform_areas (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  area TEXT NOT NULL,                      -- one of the six areas of Resolution 76/NQ-CP; absent areas have no row
  answer TEXT NOT NULL CHECK (answer IN ('covered', 'unclear')), -- covered, or unclear: the words leave it open
  strength TEXT NOT NULL CHECK (strength IN ('task', 'mention')), -- task: something to be done; mention: a passing word
  subtopics TEXT NOT NULL,                 -- JSON list
  confidence REAL NOT NULL,
  extractor TEXT NOT NULL,
  extractor_version INTEGER NOT NULL,
  PRIMARY KEY (document_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE reform_area_evidence (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  area TEXT NOT NULL,                      -- the area that it shows
  seq INTEGER NOT NULL,                    -- strongest first
  raw TEXT NOT NULL,                       -- the words that show it
  page INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  line INTEGER NOT NULL,
  x0 REAL, y0 REAL, x1 REAL, y1 REAL,
  strength TEXT NOT NULL,                  -- task: something to be done; mention: a passing word
  subtopic TEXT,                           -- of the codebook
  PRIMARY KEY (document_id, area, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  page INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,           -- in the page's final text
  end_offset INTEGER NOT NULL,
  raw_start INTEGER NOT NULL,              -- in the page's text as read
  raw_end INTEGER NOT NULL,                -- the end in the text as read, not included
  before TEXT NOT NULL,                    -- as read
  after TEXT NOT NULL,                     -- as repaired
  reason TEXT NOT NULL,                    -- changes of form alone (spaces, Unicode) are not listed here
  confidence REAL NOT NULL,
  alternatives TEXT NOT NULL,              -- JSON list
  PRIMARY KEY (document_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE warnings (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  code TEXT NOT NULL,                      -- id of the warning
  message TEXT NOT NULL,                   -- its sentence in Vietnamese
  page INTEGER,
  start_offset INTEGER,
  end_offset INTEGER,
  line INTEGER,
  PRIMARY KEY (document_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
  location TEXT NOT NULL,                  -- the file, seen from the corpus folder
  path TEXT NOT NULL,                      -- relative to the folder or archive that was ingested
  sha256 TEXT,                             -- null where the file could not be read at all
  page INTEGER,
  stage TEXT NOT NULL,                     -- stage at which it failed
  code TEXT NOT NULL,                      -- id of the error
  params TEXT NOT NULL,                    -- JSON, fills the sentence
  retries INTEGER NOT NULL DEFAULT 0,      -- how often it was tried again
  PRIMARY KEY (location)
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_results (
  sha256 TEXT NOT NULL,
  stage TEXT NOT NULL,
  page INTEGER NOT NULL,                   -- 0 where the result is the whole document's
  fingerprint TEXT NOT NULL,               -- versions and options of this stage and of those before it
  value BLOB NOT NULL,                     -- JSON, deflated
  PRIMARY KEY (sha256, stage, page)
) STRICT;

CREATE TABLE records (
  document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  value BLOB NOT NULL                      -- the record without its pages: JSON, deflated
) STRICT;

CREATE TABLE corrections (
  document_id TEXT NOT NULL,               -- no reference: what a person said outlives the document's row
  field TEXT NOT NULL,                     -- path in the record when it was set: document.code, deadlines[2].value
  value TEXT NOT NULL,                     -- JSON: what a person set
  previous TEXT NOT NULL,                  -- JSON: what stood there
  list TEXT,                               -- for a fact: its list in the record, and how to find it again
  raw TEXT,                                -- its words
  page INTEGER,
  start_offset INTEGER,
  PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  name TEXT PRIMARY KEY,                   -- what the corpus remembers about itself
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What an analyst reads. Only documents that still stand somewhere count.
CREATE VIEW plans AS
SELECT d.id, d.path, d.code, d.title, d.issuer, d.level, d.commune, d.district, d.province,
  d.today_commune, d.today_province, d.plan_year, d.issued_on, d.status, d.grade, d.page_count, d.sha256
FROM documents d
WHERE EXISTS (SELECT 1 FROM files f WHERE f.document_id = d.id AND f.is_current = 1);

CREATE VIEW plan_sections AS
SELECT p.id AS document_id, p.code, p.issuer, p.plan_year, s.section_id, s.label, s.title, s.kinds, s.level, s.page, s.text
FROM sections s JOIN plans p ON p.id = s.document_id;

CREATE VIEW plan_reform_areas AS
SELECT p.id AS document_id, p.code, p.issuer, p.commune, p.district, p.province, p.plan_year, r.area, r.answer, r.strength, r.confidence,
  e.raw AS evidence, e.page, e.start_offset, e.end_offset
FROM reform_areas r
JOIN plans p ON p.id = r.document_id
LEFT JOIN reform_area_evidence e ON e.document_id = r.document_id AND e.area = r.area;
